import { useLingui } from '@lingui/react/macro';
import { Account, useViewer } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import type { Role } from '../gql/graphql.ts';
import { useRoleNames } from '../words.ts';

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

export function AccountPage() {
  const { t } = useLingui();
  const roles = useRoleNames();
  return (
    <AppPage title={t`Your account`}>
      <Account roleName={roles[useViewer().role as Role]} documents={documents} />
    </AppPage>
  );
}
