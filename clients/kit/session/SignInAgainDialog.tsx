import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, type FormEvent } from 'react';
import type { Problem } from '../api/index.ts';
import type { SignInReason } from './signedOut.ts';
import { Button, Dialog, Notice, Row, Stack, Text, TextField, typed } from '../ui/index.ts';

type Props = {
  /** Open when there is a reason. */
  why: SignInReason | null;
  busy: boolean;
  problem: Problem | undefined;
  errors: Readonly<Record<string, string>>;
  email?: string;
  onSignIn: (credentials: { email: string; password: string }) => void;
  /** In demo mode, the person whose page this is. */
  demo: { name: string; onSignIn: () => void } | undefined;
  onClose: () => void;
};

/** The session ended while somebody worked: the page stays as it is below, and what was asked goes on after signing in. */
export function SignInAgainDialog({ why, busy, problem, errors, email, onSignIn, demo, onClose }: Props) {
  const { t } = useLingui();
  const fields = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (problem) fields.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [problem]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onSignIn({ email: typed(form, 'email').trim(), password: typed(form, 'password') });
  };
  return (
    <Dialog open={why !== null} title={t`Sign in again`} onClose={onClose}>
      <Text>
        {why === 'confirm' ? (
          <Trans>This step matters, so we ask for your password once more. Then it goes on by itself.</Trans>
        ) : (
          <Trans>
            You were away for a while, so the session ended. Your page is as you left it, and nothing you wrote is lost.
          </Trans>
        )}
      </Text>
      {problem && problem.fields.length === 0 && (
        <Notice tone="danger" announce>
          <Text>{problem.message}</Text>
        </Notice>
      )}
      <form ref={fields} noValidate onSubmit={submit}>
        <Stack gap="sm">
          <TextField
            name="email"
            type="email"
            label={t`E-mail`}
            autoComplete="username"
            defaultValue={email}
            error={errors.email}
          />
          <TextField
            name="password"
            type="password"
            label={t`Password`}
            autoComplete="current-password"
            error={errors.password}
          />
          <Row>
            <Button type="submit" busy={busy}>
              <Trans>Sign in and go on</Trans>
            </Button>
            <Button variant="quiet" onClick={onClose}>
              <Trans>Not now</Trans>
            </Button>
          </Row>
          {demo && (
            <Row>
              <Button variant="secondary" small onClick={demo.onSignIn}>
                <Trans>Demo: go on as {demo.name}</Trans>
              </Button>
            </Row>
          )}
        </Stack>
      </form>
    </Dialog>
  );
}
