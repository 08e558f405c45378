import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useMemo, type ComponentType, type ReactNode } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { Answer, Heading, SessionProvider, type Person } from '#kit';
import { CanOpenCases } from '../CanOpenCases.ts';
import { paths, signInFrom } from '../paths.ts';
import { viewerDocument } from './viewer.ts';

/** What stands behind the sign-in; whoever is not signed in is led to the door and back. */
export function Signed({ Frame, children }: Props) {
  const { t } = useLingui();
  const { pathname, search } = useLocation();
  const asked = useQuery(viewerDocument);
  const viewer = asked.data?.viewer;
  if (!viewer) {
    return (
      <Frame>
        <Heading level={1} className="el-hidden">
          {t`Equality Lab`}
        </Heading>
        <Answer of={asked}>{() => null}</Answer>
      </Frame>
    );
  }
  if (!viewer.signedIn || !viewer.member) return <Navigate to={signInFrom(pathname + search)} replace />;
  return (
    <Here key={viewer.member.id} {...viewer} member={viewer.member}>
      {children}
    </Here>
  );
}

type Props = {
  /** What stands around the page as long as nobody knows who is here. */
  Frame: ComponentType<{ children: ReactNode }>;
  children: ReactNode;
};

type HereProps = {
  member: { id: string; name: string };
  role: string;
  viewerCanOpenCases: boolean;
  organisation?: { id: string; name: string; municipality?: string | null } | null;
  children: ReactNode;
};

function Here({ member, role, viewerCanOpenCases, organisation, children }: HereProps) {
  const navigate = useNavigate();
  const viewer = useMemo<Person>(() => {
    // Where the organisation works; its name is in the code list, in the reader's language.
    const municipality = organisation?.municipality ? { code: organisation.municipality, name: '' } : null;
    return { id: member.id, name: member.name, role, organisation, municipality };
  }, [member, role, organisation]);
  return (
    // A page of its own, so that the guard of unsaved work is asked before the session is gone.
    <SessionProvider viewer={viewer} signOut={() => void navigate(paths.signOut)}>
      <CanOpenCases value={viewerCanOpenCases}>{children}</CanOpenCases>
    </SessionProvider>
  );
}
