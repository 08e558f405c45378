import { useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { FormEnd, Select, Stack, TextField, typed, useAction } from '#kit';
import { graphql } from '../gql/index.ts';
import type { Role } from '../gql/graphql.ts';
import { Refusal } from '../Refusal.tsx';
import { ShownOnce } from '../ShownOnce.tsx';
import { useStandAtFault } from '../useStandAtFault.ts';
import { useRoleNames } from '../words.ts';

const inviteDocument = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      invitation
      member {
        id
        name
      }
    }
  }
`);

type Props = { organisation: { id: string; name: string; invitableRoles: readonly Role[] }; onClose: () => void };

export function Invite({ organisation, onClose }: Props) {
  const { t } = useLingui();
  const roles = useRoleNames();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { run, busy, problem, errors } = useAction(inviteDocument, { refetchQueries: ['Members'] });
  const box = useStandAtFault(problem);
  const [invited, setInvited] = useState<{ name: string; invitation: string }>();
  const invite = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const answer = await run({
      input: {
        idempotencyKey,
        organisation: organisation.id,
        name: typed(form, 'name'),
        email: typed(form, 'email'),
        role: typed(form, 'role') as Role,
      },
    });
    if (answer) setInvited({ name: answer.inviteMember.member.name, invitation: answer.inviteMember.invitation });
  };
  if (invited)
    return (
      <ShownOnce
        title={t`Pass this code on to ${{ name: invited.name }} yourself`}
        says={t`It is shown this once and works for seven days. On the sign-in page the person chooses a password with it.`}
        secret={invited.invitation}
        onKept={onClose}
      />
    );
  return (
    <form ref={box} onSubmit={(event) => void invite(event)} noValidate>
      <Stack>
        <Refusal problem={problem} />
        <TextField name="name" label={t`Name`} error={errors['name']} />
        <TextField
          name="email"
          type="email"
          label={t`E-mail`}
          hint={t`The address they will sign in with. We send nothing to it.`}
          error={errors['email']}
        />
        <Select
          name="role"
          label={t`Role`}
          options={organisation.invitableRoles.map((role) => ({ value: role, label: roles[role] }))}
          error={errors['role']}
        />
        <FormEnd does={t`Invite`} busy={busy} back={onClose} />
      </Stack>
    </form>
  );
}
