import { Trans, useLingui } from '@lingui/react/macro';
import { useSyncExternalStore, type FormEvent } from 'react';
import { Button, Dialog, Notice, Row, Stack, Text, TextField, typed, type Person, type SignedOut } from '#kit';
import { useSignIn } from './useSignIn.ts';

type Props = { signedOut: SignedOut; person: Person; email: string; demo: boolean };

/** The session ran out in the middle of something: sign in above the page, which stays as it is and then goes on. */
export function SignInAgain({ signedOut, person, email, demo }: Props) {
  const { t } = useLingui();
  const open = useSyncExternalStore(signedOut.listen, signedOut.isSo);
  const {
    busy,
    problem,
    errors,
    signIn,
    demo: people,
    onDemo,
  } = useSignIn(demo && open, (who) => {
    // Somebody else must not go on with what the first one was doing.
    if (who === person.id) signedOut.end(true);
    else window.location.assign('/');
  });
  const own = people.find((it) => it.name === person.name);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    signIn({ email: typed(form, 'email'), password: typed(form, 'password') });
  };
  return (
    <Dialog open={open} title={t`Sign in again to go on`} onClose={() => signedOut.end(false)}>
      <Text>
        <Trans>You were away for a while, so we signed you out. What you typed is still here.</Trans>
      </Text>
      {problem && problem.code !== 'INVALID' && (
        <Notice tone="danger" announce>
          <Text>{problem.message}</Text>
        </Notice>
      )}
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextField
            name="email"
            type="email"
            label={t`E-mail`}
            autoComplete="username"
            defaultValue={email}
            error={errors['email']}
          />
          <TextField
            name="password"
            type="password"
            label={t`Password`}
            autoComplete="current-password"
            error={errors['password']}
          />
          <Row>
            <Button type="submit" busy={busy}>
              <Trans>Sign in</Trans>
            </Button>
            {own && (
              <Button variant="secondary" onClick={() => onDemo(own.email)}>
                {t`As ${{ name: own.name }}`}
              </Button>
            )}
          </Row>
        </Stack>
      </form>
    </Dialog>
  );
}
