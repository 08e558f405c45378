import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { Answer, ChangeRoleForm, NotHere, useAction, useToast, useViewer } from '#kit';
import { graphql } from '../gql/index.ts';
import type { Role } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { RouteDialog } from '../RouteDialog.tsx';
import { useCloseTo } from '../trail.tsx';
import { useRoleNames } from '../words.ts';
import { organisationDocument } from './organisationDocuments.ts';
import { useRoleOptions } from './useRoleOptions.ts';

const changeDocument = graphql(`
  mutation ChangeRole($input: ChangeRoleInput!) {
    changeRole(input: $input) {
      member {
        ...Members_member @unmask
      }
    }
  }
`);

export function ChangeRoleDialog() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const { organisation } = useViewer();
  const toast = useToast();
  const roles = useRoleNames();
  const options = useRoleOptions();
  const asked = useQuery(organisationDocument, {
    variables: { id: organisation?.id ?? '' },
    fetchPolicy: 'cache-first',
  });
  const member = asked.data?.members.edges.find(({ node }) => node.id === id)?.node;
  const { run, busy, problem, errors } = useAction(changeDocument);
  const close = useCloseTo(paths.organisation);
  const change = async (role: string) => {
    const answer = await run({ input: { id, role: role as Role } });
    if (!answer) return;
    const { name, role: now } = answer.changeRole.member;
    toast({ text: t`${name} is now: ${{ role: roles[now] }}.` });
    close();
  };
  return (
    <RouteDialog title={t`Change the role of ${{ name: member?.name ?? '' }}`} back={paths.organisation}>
      <Answer of={asked}>
        {() =>
          member ? (
            <ChangeRoleForm
              now={member.role}
              options={options}
              busy={busy}
              problem={problem}
              errors={errors}
              onChange={(role) => void change(role)}
              onCancel={close}
            />
          ) : (
            <NotHere />
          )
        }
      </Answer>
    </RouteDialog>
  );
}
