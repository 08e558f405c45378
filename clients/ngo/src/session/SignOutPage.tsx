import { useApolloClient } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { Loading, ProblemNotice, useAction } from '#kit';
import { forget } from '../memory.ts';
import { paths } from '../paths.ts';
import { signOutDocument, viewerDocument } from './viewer.ts';

/** Ends the session and forgets everything that was read: whoever sits down next finds nothing. */
export function SignOutPage() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const { run, problem } = useAction(signOutDocument);
  useEffect(() => {
    const leave = async () => {
      const answer = await run({});
      if (!answer) return;
      forget();
      await client.clearStore();
      client.writeQuery({ query: viewerDocument, data: { __typename: 'Query', viewer: answer.signOut.viewer } });
      await navigate(paths.signIn, { replace: true });
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
