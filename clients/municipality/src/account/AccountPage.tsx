import { useLingui } from '@lingui/react/macro';
import { Account, useViewer } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import type { Role } from '../gql/graphql.ts';
import { useRoleNames } from '../words.ts';
import { Reminders } from './Reminders.tsx';

const documents = {
  sessions: graphql(`
    query Sessions {
      sessions {
        id
        startedAt
        lastUsedAt
        expiresAt
        current
      }
    }
  `),
  endSession: graphql(`
    mutation EndSession($id: ID!) {
      endSession(id: $id)
    }
  `),
  changePassword: graphql(`
    mutation ChangePassword($input: ChangePasswordInput!) {
      changePassword(input: $input) {
        viewer {
          signedIn
        }
      }
    }
  `),
};

/** Nothing waits for the others by a day. */
const hasDays: readonly Role[] = ['ASSESSOR', 'OFFICER', 'MUNICIPAL_MANAGER', 'INSTITUTION_LEAD'];

export function AccountPage() {
  const { t } = useLingui();
  const roles = useRoleNames();
  const role = useViewer().role as Role;
  return (
    <AppPage title={t`Your account`}>
      <Account roleName={roles[role]} documents={documents} />
      {hasDays.includes(role) && <Reminders />}
    </AppPage>
  );
}
