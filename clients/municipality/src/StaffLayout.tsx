import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { NavigationType, Outlet, useLocation, useNavigationType } from 'react-router';
import {
  KeysButton,
  KeysProvider,
  Link,
  useSession,
  useViewer,
  VisuallyHidden,
  type NavItem,
  standAtHeading,
} from '#kit';
import { Frame } from './Frame.tsx';
import type { Role } from './gql/graphql.ts';
import { paths } from './paths.ts';

/** Only what the role has: a link that leads to a refusal is worse than none. */
function useNav(role: Role): readonly NavItem[] {
  const { t } = useLingui();
  const start = { href: paths.start, label: t`Start` };
  const due = { href: paths.due, label: t`Due` };
  const statistics = { href: paths.statistics, label: t`Statistics` };
  const registrations = { href: paths.registrations, label: t`Registrations` };
  const plans = { href: paths.plans, label: t`Action plans` };
  const releases = { href: paths.releases, label: t`Releases` };
  const members = { href: paths.members, label: t`People` };
  const register = { href: paths.register, label: t`Register` };
  const tokens = { href: paths.tokens, label: t`API tokens` };
  const studies = { href: paths.studies, label: t`Studies` };
  const organisations = { href: paths.organisations, label: t`Organisations` };
  const navs: Partial<Record<Role, readonly NavItem[]>> = {
    OFFICER: [start, due, register, registrations, studies, plans, statistics],
    MUNICIPAL_MANAGER: [start, due, register, registrations, studies, plans, statistics, members, tokens],
    STATISTICIAN: [start, releases, statistics, tokens],
    ANALYST: [start, releases, statistics, tokens],
    OPERATOR: [start, organisations, members, statistics],
    INSTITUTION_LEAD: [start, due, studies, plans, statistics],
    ASSESSOR: [start, due, studies, plans, statistics, tokens],
  };
  return navs[role] ?? [start];
}

function useFocusOnArrival(pathname: string) {
  const type = useNavigationType();
  // Whoever comes from an invitation arrives too; whoever opens an address begins at the top, as anywhere.
  const shown = useRef(type === NavigationType.Pop ? pathname : undefined);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    standAtHeading();
    if (type !== NavigationType.Pop) window.scrollTo(0, 0);
  }, [pathname, type]);
}

export function StaffLayout() {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const { signOut } = useSession();
  const viewer = useViewer();
  const nav = useNav(viewer.role as Role);
  useFocusOnArrival(pathname);
  // `/registrations/new` is below `/registrations`, and only the nearer of the two is where one is.
  // What lies two below `/releases` is a file of the server, so quarters and deliveries have addresses beside it.
  const place = pathname.replace(/^\/(quarters|deliveries)(?=\/|$)/, `${paths.releases}/`);
  const here = nav
    .filter(({ href }) => href === place || (href !== paths.start && place.startsWith(`${href}/`)))
    .sort((a, b) => b.href.length - a.href.length)[0];
  return (
    <KeysProvider>
      <Frame
        footer={
          <>
            <Link href={paths.help}>{t`Help`}</Link>
            <KeysButton />
          </>
        }
        nav={nav.map((it) => ({ ...it, current: it === here }))}
        person={
          <Link href={paths.account}>
            {viewer.name}
            <VisuallyHidden>{t`: your account`}</VisuallyHidden>
          </Link>
        }
        onSignOut={signOut}
      >
        <Outlet />
      </Frame>
    </KeysProvider>
  );
}
