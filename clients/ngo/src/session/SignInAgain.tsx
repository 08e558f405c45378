import { useApolloClient, useQuery } from '@apollo/client/react';
import { useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { SignInAgainDialog } from '#kit';
import type { ViewerQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { useSignedOut } from './SignedOutContext.tsx';
import { useSignIn } from './useSignIn.ts';
import { beginAs, strangerAfter, viewerDocument, writeViewer } from './viewer.ts';

/** The session ended while somebody worked: the page stays as it is below, and what was asked goes on after signing in. */
export function SignInAgain() {
  const signedOut = useSignedOut();
  const client = useApolloClient();
  const navigate = useNavigate();
  const why = useSyncExternalStore(signedOut.listen, signedOut.why);
  const open = why !== null;
  const { data } = useQuery(viewerDocument);
  /** What the first one wrote is neither shown to the second nor sent in their name: the page is left before they come in. */
  const handOver = async (viewer: ViewerQuery['viewer']) => {
    writeViewer(client, strangerAfter(viewer));
    await beginAs(client, viewer);
    await navigate(paths.start, { replace: true });
  };
  const { signIn, busy, problem, errors, people, beDemo } = useSignIn(open && Boolean(data?.viewer.demo), (viewer) => {
    const samePerson = viewer.member?.id === data?.viewer.member?.id;
    if (samePerson) writeViewer(client, viewer);
    signedOut.end(samePerson);
    if (!samePerson) void handOver(viewer);
  });
  const own = people.find((it) => it.name === data?.viewer.member?.name);
  return (
    <SignInAgainDialog
      why={why}
      busy={busy}
      problem={problem}
      errors={errors}
      email={data?.viewer.member?.email ?? undefined}
      onSignIn={signIn}
      demo={own && { name: own.name, onSignIn: () => beDemo(own.email) }}
      onClose={() => signedOut.end(false)}
    />
  );
}
