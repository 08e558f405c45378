import { useLingui } from '@lingui/react/macro';
import { ChangeRoleForm, Dialog, useAction, useToast } from '#kit';
import { graphql } from '../gql/index.ts';
import type { OrganisationKind, Role } from '../gql/graphql.ts';
import { useRoleNames } from '../words.ts';
import { rolesOf } from './rolesOf.ts';

const changeDocument = graphql(`
  mutation ChangeRole($input: ChangeRoleInput!) {
    changeRole(input: $input) {
      member {
        id
        name
        role
      }
    }
  }
`);

type Props = {
  kind: OrganisationKind;
  member: { id: string; name: string; role: Role } | undefined;
  onClose: () => void;
};

export function ChangeRoleDialog({ kind, member, onClose }: Props) {
  const { t } = useLingui();
  const toast = useToast();
  const roles = useRoleNames();
  const { run, busy, problem, errors, reset } = useAction(changeDocument);
  const close = () => {
    reset();
    onClose();
  };
  const change = async (id: string, role: Role) => {
    const answer = await run({ input: { id, role } });
    if (!answer) return;
    const { name, role: now } = answer.changeRole.member;
    toast({ text: t`${name} is now: ${{ role: roles[now] }}.` });
    close();
  };
  return (
    <Dialog open={member !== undefined} title={t`Change the role of ${{ name: member?.name ?? '' }}`} onClose={close}>
      {member && (
        <ChangeRoleForm
          now={member.role}
          options={rolesOf[kind].map((role) => ({ value: role, label: roles[role] }))}
          busy={busy}
          problem={problem}
          errors={errors}
          onChange={(role) => void change(member.id, role as Role)}
          onCancel={close}
        />
      )}
    </Dialog>
  );
}
