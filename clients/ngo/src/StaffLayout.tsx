import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Outlet, useLocation } from 'react-router';
import { AppShell, languages, ToastProvider, useLocale, useSession, type Locale } from '#kit';
import { CodesProvider } from './codes.tsx';
import { KeysProvider } from './keys.tsx';
import { paths } from './paths.ts';
import { Signed } from './session/Signed.tsx';
import { SignInAgain } from './session/SignInAgain.tsx';
import { UnsavedProvider } from './unsaved.tsx';
import { useRoleNames } from './words.ts';
import type { Role } from './gql/graphql.ts';

function useShell() {
  const { t } = useLingui();
  const { locale, setLocale } = useLocale();
  return {
    name: t`Equality Lab`,
    sub: t`Casework`,
    home: paths.start,
    locale,
    languages,
    onLocale: (it: string) => setLocale(it as Locale),
  };
}

export function StaffLayout() {
  return (
    <Signed>
      {/* Inside, so that one person's messages, and what they could undo, are never shown to the next. */}
      <ToastProvider>
        <UnsavedProvider>
          <KeysProvider>
            <Frame>
              <CodesProvider>
                <Outlet />
              </CodesProvider>
            </Frame>
            <SignInAgain />
          </KeysProvider>
        </UnsavedProvider>
      </ToastProvider>
    </Signed>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const shell = useShell();
  const { pathname } = useLocation();
  const { viewer, signOut } = useSession();
  const roles = useRoleNames();
  const nav = [
    { href: paths.start, label: t`Start`, current: pathname === paths.start },
    { href: paths.inquiries, label: t`Inquiries`, current: pathname.startsWith(paths.inquiries) },
    { href: paths.cases, label: t`Cases`, current: pathname.startsWith(paths.cases) },
    { href: paths.organisation, label: t`Organisation`, current: pathname.startsWith(paths.organisation) },
  ];
  return (
    <AppShell
      {...shell}
      nav={nav}
      person={viewer && [viewer.name, roles[viewer.role as Role], viewer.organisation?.name].filter(Boolean).join(', ')}
      onSignOut={signOut}
      footer={<span>{t`Press ? for the keys.`}</span>}
    >
      {children}
    </AppShell>
  );
}

/** Before anybody is signed in: the same house, without rooms. */
export function DoorLayout() {
  return (
    <AppShell {...useShell()}>
      <Outlet />
    </AppShell>
  );
}
