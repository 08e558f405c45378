import { useApolloClient } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { Loading, ProblemNotice, useAction } from '#kit';
import { paths } from '../paths.ts';
import { leftByButton } from './SignInDoor.tsx';
import { beginAs, signOutDocument } from './viewer.ts';

/** Ends the session and forgets everything that was read: whoever sits down next finds nothing. */
export function SignOutPage() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const { run, problem } = useAction(signOutDocument, { fetchPolicy: 'no-cache' });
  useEffect(() => {
    const leave = async () => {
      const answer = await run({});
      if (!answer) return;
      await beginAs(client, answer.signOut.viewer);
      await navigate(paths.signIn, { replace: true, state: leftByButton });
    };
    void leave();
  }, [client, navigate, run]);
  if (problem) return <ProblemNotice message={problem.message} onRetry={() => void navigate(0)} />;
  return (
    <Loading>
      <Trans>Signing out</Trans>
    </Loading>
  );
}
