import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Answer, useViewer } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import { Members } from './Members.tsx';

const ownDocument = graphql(`
  query MembersPage($id: ID!) {
    organisation(id: $id) {
      id
      name
      kind
      invitableRoles
    }
  }
`);

/** The people of one's own organisation; the operator finds those of others on each organisation's page. */
export function MembersPage() {
  const { t } = useLingui();
  const { organisation } = useViewer();
  const asked = useQuery(ownDocument, { variables: { id: organisation?.id ?? '' } });
  return (
    <AppPage title={t`People`} lead={organisation?.name}>
      <Answer of={asked}>{({ organisation: own }) => own && <Members organisation={own} />}</Answer>
    </AppPage>
  );
}
