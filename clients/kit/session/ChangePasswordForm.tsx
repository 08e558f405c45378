import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState, type FormEvent } from 'react';
import type { Problem } from '../api/index.ts';
import { Button, ErrorSummary, Notice, ProblemNotice, Row, Stack, Text, TextField, typed } from '../ui/index.ts';
import { NewPasswordFields, usePasswordNames, useRepeated } from './NewPasswordFields.tsx';

const fields = ['current', 'password', 'again'] as const;
type Field = (typeof fields)[number];

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
  const names = usePasswordNames();
  const [changed, setChanged] = useState(false);
  const [empty, setEmpty] = useState<readonly Field[]>([]);
  const missing = (field: Field) => (empty.includes(field) ? t`Fill this in.` : undefined);
  const faults = useMemo(() => {
    const line = (id: Field, message: string) => ({ id, message: `${names[id]}: ${message}` });
    if (empty.length) return empty.map((field) => line(field, t`Fill this in.`));
    if (unlike) return [line('again', unlike)];
    return problem?.fields.map(({ field, message }) => line(field as Field, message)) ?? [];
    // oxlint-disable-next-line react/exhaustive-deps -- the same faults in other words are no new ones
  }, [problem, unlike, empty]);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const it = event.currentTarget;
    const form = new FormData(it);
    setChanged(false);
    // All at once: the server would tell one, and then the next.
    const left = fields.filter((field) => !typed(form, field));
    setEmpty(left);
    if (left.length) return;
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
          label={names.current}
          autoComplete="current-password"
          error={missing('current') ?? errors.current}
        />
        <NewPasswordFields error={missing('password') ?? errors.password} unlike={missing('again') ?? unlike} />
        <Row>
          <Button type="submit" busy={busy}>
            <Trans>Change password</Trans>
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
