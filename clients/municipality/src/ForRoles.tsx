import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { EmptyState, LinkButton, useViewer } from '#kit';
import { AppPage } from './AppPage.tsx';
import type { Role } from './gql/graphql.ts';
import { paths } from './paths.ts';

/** A plain word instead of a page full of refusals; what counts is that the server refuses. */
export function ForRoles({ roles, children }: { roles: readonly Role[]; children: ReactNode }) {
  const { t } = useLingui();
  const { role } = useViewer();
  if (roles.includes(role as Role)) return children;
  return (
    <AppPage title={t`Not for your role`}>
      <EmptyState title={t`This page belongs to other people's work`} action={<ToStart />}>
        <Trans>Ask your manager if you need it.</Trans>
      </EmptyState>
    </AppPage>
  );
}

export function MissingPage() {
  const { t } = useLingui();
  return (
    <AppPage title={t`There is no such page`}>
      <EmptyState title={t`The address leads nowhere`} action={<ToStart />}>
        <Trans>It may have been mistyped, or the page has moved.</Trans>
      </EmptyState>
    </AppPage>
  );
}

const ToStart = () => (
  <LinkButton href={paths.start} variant="secondary">
    <Trans>To the start page</Trans>
  </LinkButton>
);
