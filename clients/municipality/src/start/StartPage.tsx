import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useViewer } from '#kit';
import { AppPage } from '../AppPage.tsx';
import type { Role } from '../gql/graphql.ts';
import { useRoleNames } from '../words.ts';

export type StartParts = Partial<Record<Role, ReactNode>>;

/** What each role opens the app for. The parts come from the slices, by way of routes.tsx. */
export function StartPage({ parts }: { parts: StartParts }) {
  const { t } = useLingui();
  const { name, role, organisation } = useViewer();
  const roles = useRoleNames();
  return (
    <AppPage title={organisation?.name ?? t`Start`} lead={`${name} · ${roles[role as Role]}`}>
      {parts[role as Role]}
    </AppPage>
  );
}
