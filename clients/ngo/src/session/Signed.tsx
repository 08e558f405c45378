import { useQuery } from '@apollo/client/react';
import { useMemo, type ReactNode } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { SessionProvider, type Person } from '#kit';
import { Answer } from '../Answer.tsx';
import { paths, signInFrom } from '../paths.ts';
import { viewerDocument } from './viewer.ts';

/** What stands behind the sign-in; whoever is not signed in is led to the door and back. */
export function Signed({ children }: { children: ReactNode }) {
  const { pathname, search } = useLocation();
  const asked = useQuery(viewerDocument);
  return (
    <Answer of={asked}>
      {({ viewer }) =>
        viewer.signedIn && viewer.member ? (
          <Here key={viewer.member.id} {...viewer} member={viewer.member}>
            {children}
          </Here>
        ) : (
          <Navigate to={signInFrom(pathname + search)} replace />
        )
      }
    </Answer>
  );
}

type HereProps = {
  member: { id: string; name: string };
  role: string;
  organisation?: { id: string; name: string; municipality?: string | null } | null;
  children: ReactNode;
};

function Here({ member, role, organisation, children }: HereProps) {
  const navigate = useNavigate();
  const viewer = useMemo<Person>(() => {
    // Where the organisation works; its name is in the code list, in the reader's language.
    const municipality = organisation?.municipality ? { code: organisation.municipality, name: '' } : null;
    return { id: member.id, name: member.name, role, organisation, municipality };
  }, [member, role, organisation]);
  return (
    // A page of its own, so that the guard of unsaved work is asked before the session is gone.
    <SessionProvider viewer={viewer} signOut={() => void navigate(paths.signOut)}>
      {children}
    </SessionProvider>
  );
}
