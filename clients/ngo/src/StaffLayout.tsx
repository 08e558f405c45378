import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Outlet, useLocation } from 'react-router';
import {
  AppShell,
  KeysButton,
  languages,
  Link,
  ToastProvider,
  useLocale,
  useSession,
  VisuallyHidden,
  type Locale,
} from '#kit';
import { CodesProvider } from './codes.tsx';
import { useCommentsWanted } from './comments/useCommentsWanted.ts';
import { AppKeys } from './AppKeys.tsx';
import { paths } from './paths.ts';
import { Signed } from './session/Signed.tsx';
import { SignInAgain } from './session/SignInAgain.tsx';
import { TrailProvider } from './trail.tsx';
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
    <Signed Frame={Door}>
      {/* Inside, so that one person's messages, and what they could undo, are never shown to the next. */}
      <ToastProvider>
        <UnsavedProvider>
          <TrailProvider>
            <AppKeys>
              <Frame>
                <CodesProvider>
                  <Outlet />
                </CodesProvider>
              </Frame>
              <SignInAgain />
            </AppKeys>
          </TrailProvider>
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
  const wanted = useCommentsWanted();
  const nav = [
    { href: paths.start, label: t`Start`, current: pathname === paths.start },
    { href: paths.inquiries, label: t`Inquiries`, current: pathname.startsWith(paths.inquiries) },
    { href: paths.cases, label: t`Cases`, current: pathname.startsWith(paths.cases) },
    { href: paths.organisation, label: t`Organisation`, current: pathname.startsWith(paths.organisation) },
    ...(wanted || pathname.startsWith(paths.comments)
      ? [{ href: paths.comments, label: t`Comments`, current: pathname.startsWith(paths.comments) }]
      : []),
  ];
  return (
    <AppShell
      {...shell}
      nav={nav}
      person={
        viewer && (
          <Link href={paths.account}>
            {[viewer.name, roles[viewer.role as Role], viewer.organisation?.name].filter(Boolean).join(', ')}
            <VisuallyHidden>{t`: your account`}</VisuallyHidden>
          </Link>
        )
      }
      onSignOut={signOut}
      footer={
        <>
          <Link href={paths.help}>{t`Help`}</Link>
          <KeysButton />
        </>
      }
    >
      {children}
    </AppShell>
  );
}

/** Before anybody is signed in: the same house, without rooms. */
function Door({ children }: { children: ReactNode }) {
  return <AppShell {...useShell()}>{children}</AppShell>;
}

export function DoorLayout() {
  return (
    <Door>
      <Outlet />
    </Door>
  );
}
