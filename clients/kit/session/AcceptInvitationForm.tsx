import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, type FormEvent, type ReactNode } from 'react';
import type { Problem } from '../api/index.ts';
import { Button, ErrorSummary, ProblemNotice, Row, Stack, TextField, typed } from '../ui/index.ts';
import { NewPasswordFields, useRepeated } from './NewPasswordFields.tsx';

type Props = {
  busy: boolean;
  problem: Problem | undefined;
  errors: Readonly<Record<string, string>>;
  onAccept: (input: { invitation: string; password: string }) => void;
  /** Beside the button. */
  children?: ReactNode;
};

/** The invited member chooses a password; the code comes from whoever invited them, outside this system. */
export function AcceptInvitationForm({ busy, problem, errors, onAccept, children }: Props) {
  const { t } = useLingui();
  const { unlike, check } = useRepeated();
  const faults = useMemo(() => {
    if (unlike) return [{ id: 'again', message: unlike }];
    return problem?.fields.map(({ field, message }) => ({ id: field, message })) ?? [];
  }, [problem, unlike]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    if (check(form)) onAccept({ invitation: typed(form, 'invitation').trim(), password: typed(form, 'password') });
  };
  return (
    <form aria-label={t`Invitation`} onSubmit={submit} noValidate>
      <Stack>
        <ErrorSummary errors={faults} />
        {problem && problem.fields.length === 0 && <ProblemNotice message={problem.message} />}
        <TextField
          id="invitation"
          name="invitation"
          label={t`Code of the invitation`}
          hint={t`From whoever invited you. Each code works once.`}
          error={errors.invitation}
        />
        <NewPasswordFields error={errors.password} unlike={unlike} />
        <Row>
          <Button type="submit" busy={busy}>
            <Trans>Save and sign in</Trans>
          </Button>
          {children}
        </Row>
      </Stack>
    </form>
  );
}
