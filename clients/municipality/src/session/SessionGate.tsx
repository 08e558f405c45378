import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useMemo, useRef } from 'react';
import { Outlet } from 'react-router';
import { Answer, Heading, SessionProvider, useAction, type SignedOut, standAtHeading } from '#kit';
import { Frame } from '../Frame.tsx';
import { paths } from '../paths.ts';
import { SignIn } from './SignIn.tsx';
import { SignInAgain } from './SignInAgain.tsx';
import { signOutDocument, viewerDocument } from './viewer.ts';

/** Everything behind it knows who is here. */
export function SessionGate({ signedOut }: { signedOut: SignedOut }) {
  const { t } = useLingui();
  const asked = useQuery(viewerDocument);
  const viewer = asked.data?.viewer;
  const signOut = useSignOut();
  const person = useMemo(
    () =>
      viewer?.signedIn && viewer.member
        ? {
            id: viewer.member.id,
            name: viewer.member.name,
            role: viewer.role,
            organisation: viewer.organisation,
            municipality: viewer.municipality
              ? { code: viewer.municipality, name: viewer.organisation?.name ?? '' }
              : null,
          }
        : null,
    [viewer],
  );
  const signedIn = viewer && Boolean(person);
  const before = useRef(signedIn);
  useEffect(() => {
    // The button that was pressed is gone.
    if (signedIn && before.current === false) standAtHeading();
    before.current = signedIn ?? before.current;
  }, [signedIn]);
  if (!viewer || !person) {
    return (
      <Frame>
        {!viewer && (
          <Heading level={1} className="el-hidden">
            {t`Equality Lab`}
          </Heading>
        )}
        <Answer of={asked}>{({ viewer: { demo } }) => <SignIn demo={demo} />}</Answer>
      </Frame>
    );
  }
  return (
    <SessionProvider viewer={person} signOut={signOut}>
      <Outlet />
      <SignInAgain signedOut={signedOut} person={person} email={viewer.member?.email ?? ''} demo={viewer.demo} />
    </SessionProvider>
  );
}

function useSignOut() {
  const { run } = useAction(signOutDocument);
  const leave = async () => {
    // A new page, so that the next person at this machine finds nothing of this one's, not even in memory.
    if (await run({})) window.location.assign(paths.start);
  };
  return () => void leave();
}
