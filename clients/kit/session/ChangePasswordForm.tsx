import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState, type FormEvent } from 'react';
import type { Problem } from '../api/index.ts';
import { Button, ErrorSummary, Notice, ProblemNotice, Row, Stack, Text, TextField, typed } from '../ui/index.ts';
import { NewPasswordFields, useRepeated } from './NewPasswordFields.tsx';

type Props = {
  busy: boolean;
  problem: Problem | undefined;
  errors: Readonly<Record<string, string>>;
  /** Whether the server took it. */
  onChange: (input: { current: string; password: string }) => Promise<boolean>;
};

export function ChangePasswordForm({ busy, problem, errors, onChange }: Props) {
  const { t } = useLingui();
  const { unlike, check } = useRepeated();
  const [changed, setChanged] = useState(false);
  const faults = useMemo(() => {
    if (unlike) return [{ id: 'again', message: unlike }];
    return problem?.fields.map(({ field, message }) => ({ id: field, message })) ?? [];
  }, [problem, unlike]);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const it = event.currentTarget;
    const form = new FormData(it);
    setChanged(false);
    if (!check(form) || !(await onChange({ current: typed(form, 'current'), password: typed(form, 'password') })))
      return;
    it.reset();
    setChanged(true);
  };
  return (
    <form aria-label={t`Change password`} onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <Text size="sm" tone="muted">
          <Trans>Every other browser where you are signed in is signed out. This one stays.</Trans>
        </Text>
        <ErrorSummary errors={faults} />
        {problem && problem.fields.length === 0 && <ProblemNotice message={problem.message} />}
        {changed && (
          <Notice tone="success" title={t`Your password is changed`} announce>
            <Text size="sm">
              <Trans>You are still signed in here, and nowhere else.</Trans>
            </Text>
          </Notice>
        )}
        <TextField
          id="current"
          name="current"
          type="password"
          label={t`Current password`}
          autoComplete="current-password"
          error={errors.current}
        />
        <NewPasswordFields error={errors.password} unlike={unlike} />
        <Row>
          <Button type="submit" busy={busy}>
            <Trans>Change password</Trans>
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
