import { useApolloClient, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { Button, Dialog, Notice, Row, Stack, Text, TextField } from '#kit';
import type { ViewerQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { useSignedOut } from './SignedOutContext.tsx';
import { useSignIn } from './useSignIn.ts';
import { useSignInWords } from './useSignInWords.ts';
import { beginAs, strangerAfter, viewerDocument, writeViewer } from './viewer.ts';

/** The session ended while somebody worked: the page stays as it is below, and what was asked goes on after signing in. */
export function SignInAgain() {
  const { t } = useLingui();
  const signedOut = useSignedOut();
  const client = useApolloClient();
  const navigate = useNavigate();
  const open = useSyncExternalStore(signedOut.listen, signedOut.isSo);
  const { data } = useQuery(viewerDocument);
  const wordsOf = useSignInWords();
  const [typed, setTyped] = useState({ email: '', password: '' });
  /** What the first one wrote is neither shown to the second nor sent in their name: the page is left before they come in. */
  const handOver = async (viewer: ViewerQuery['viewer']) => {
    writeViewer(client, strangerAfter(viewer));
    await beginAs(client, viewer);
    await navigate(paths.start, { replace: true });
  };
  const { signIn, busy, problem, errors, people, beDemo } = useSignIn(open && Boolean(data?.viewer.demo), (viewer) => {
    setTyped({ email: '', password: '' });
    const samePerson = viewer.member?.id === data?.viewer.member?.id;
    if (samePerson) writeViewer(client, viewer);
    signedOut.end(samePerson);
    if (!samePerson) void handOver(viewer);
  });
  const field = (name: 'email' | 'password') => ({
    name,
    value: typed[name],
    error: errors[name],
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
  });
  return (
    <Dialog open={open} title={t`Sign in again`} onClose={() => signedOut.end(false)}>
      <Text>
        <Trans>
          You were away for a while, so the session ended. Your page is as you left it, and nothing you wrote is lost.
        </Trans>
      </Text>
      {problem && (
        <Notice tone="danger" announce>
          <Text>{wordsOf(problem)}</Text>
        </Notice>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          signIn(typed);
        }}
      >
        <Stack gap="sm">
          <TextField {...field('email')} type="email" label={t`E-mail`} autoComplete="username" />
          <TextField {...field('password')} type="password" label={t`Password`} autoComplete="current-password" />
          <Row>
            <Button type="submit" busy={busy}>
              <Trans>Sign in and go on</Trans>
            </Button>
            <Button variant="quiet" onClick={() => signedOut.end(false)}>
              <Trans>Not now</Trans>
            </Button>
          </Row>
          {people
            .filter((it) => it.email && data?.viewer.member?.name === it.name)
            .map((it) => (
              <Row key={it.email}>
                <Button variant="secondary" small onClick={() => beDemo(it.email)}>
                  <Trans>Demo: go on as {it.name}</Trans>
                </Button>
              </Row>
            ))}
        </Stack>
      </form>
    </Dialog>
  );
}
