import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { Button, CopyButton, Notice, Row, Select, Stack, Text, TextField, typed, useAction } from '#kit';
import { graphql } from '../gql/index.ts';
import type { Role } from '../gql/graphql.ts';
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
  if (invited) {
    const { name } = invited;
    return (
      <>
        <Notice tone="success" title={t`Pass this code on to ${{ name }} yourself`} stands>
          <Text size="sm">
            <Trans>
              It is shown this once and works for seven days. On the sign-in page the person chooses a password with it.
            </Trans>
          </Text>
        </Notice>
        <code className="mu-code mu-secret">{invited.invitation}</code>
        <Row>
          <CopyButton text={invited.invitation} />
          <Button onClick={onClose}>
            <Trans>I have kept it</Trans>
          </Button>
        </Row>
      </>
    );
  }
  return (
    <form ref={box} onSubmit={(event) => void invite(event)} noValidate>
      <Stack>
        {problem && problem.code !== 'INVALID' && (
          <Notice tone="danger" announce>
            <Text>{problem.message}</Text>
          </Notice>
        )}
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
        <Row>
          <Button type="submit" busy={busy}>
            <Trans>Invite</Trans>
          </Button>
          <Button variant="quiet" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
