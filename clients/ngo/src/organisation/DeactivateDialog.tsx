import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { FormEnd, Text, useAction, useToast, useViewer } from '#kit';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { RouteDialog } from '../RouteDialog.tsx';
import { StaffForm } from '../StaffForm.tsx';
import { useCloseTo } from '../trail.tsx';
import { organisationDocument } from './organisationDocuments.ts';

const deactivateDocument = graphql(`
  mutation DeactivateMember($input: DeactivateMemberInput!) {
    deactivateMember(input: $input) {
      member {
        ...Members_member @unmask
      }
    }
  }
`);

/** The one thing here that cannot be taken back with a key: it ends somebody's sessions at once. */
export function DeactivateDialog() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const { organisation } = useViewer();
  const close = useCloseTo(paths.organisation);
  const toast = useToast();
  const { data } = useQuery(organisationDocument, {
    variables: { id: organisation?.id ?? '' },
    fetchPolicy: 'cache-first',
  });
  const name = data?.members.edges.find(({ node }) => node.id === id)?.node.name ?? '';
  const { run, busy, problem, errors } = useAction(deactivateDocument);
  const end = async () => {
    if (!(await run({ input: { id } }))) return;
    toast({ text: t`${name} can no longer sign in.` });
    close();
  };
  return (
    <RouteDialog title={t`End access for ${name}?`} back={paths.organisation}>
      <Text>
        <Trans>
          They are signed out everywhere at once. What they wrote stays, with their name. Their cases need somebody new.
        </Trans>
      </Text>
      <StaffForm label={t`End access`} onSave={() => void end()} busy={busy} problem={problem} errors={errors}>
        <FormEnd does={t`End access`} busy={busy} tone="danger" back={close} />
      </StaffForm>
    </RouteDialog>
  );
}
