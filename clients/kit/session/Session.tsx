import { createContext, use, type ReactNode } from 'react';

export type Person = {
  id: string;
  name: string;
  role: string;
  organisation?: { id: string; name: string } | null;
  municipality?: { code: string; name: string } | null;
};

type Session = { viewer: Person | null; signOut: () => void };

const SessionContext = createContext<Session | null>(null);

/** The app asks the server who is here, with its own document, and hands the answer in. */
export function SessionProvider({ viewer, signOut, children }: Session & { children: ReactNode }) {
  return <SessionContext value={{ viewer, signOut }}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider above it.');
  return session;
}

/** Who is signed in; only for pages that stand behind the sign-in. */
export function useViewer(): Person {
  const { viewer } = useSession();
  if (!viewer) throw new Error('useViewer is for pages behind the sign-in.');
  return viewer;
}
