import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import {
  Button,
  CopyButton,
  FormEnd,
  Notice,
  RadioGroup,
  Row,
  Stack,
  Text,
  TextField,
  useAction,
  useViewer,
} from '#kit';
import { graphql } from '../gql/index.ts';
import type { Role } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { RouteDialog } from '../RouteDialog.tsx';
import { StaffForm } from '../StaffForm.tsx';
import { useCloseTo } from '../trail.tsx';
import { useUnsaved } from '../unsaved.tsx';
import { useRoleOptions } from './useRoleOptions.ts';

const inviteDocument = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      invitation
      member {
        ...Members_member @unmask
      }
    }
  }
`);

export function InviteDialog() {
  const { t } = useLingui();
  const { organisation } = useViewer();
  const close = useCloseTo(paths.organisation);
  const [key] = useState(() => crypto.randomUUID());
  const [it, setIt] = useState({ name: '', email: '', role: 'CASEWORKER' as Role });
  const [invited, setInvited] = useState<{ name: string; invitation: string }>();
  const { run, busy, problem, errors } = useAction(inviteDocument, { refetchQueries: ['OrganisationPage'] });
  // The code is shown once: leaving before it is passed on would lose it, as leaving a half-written form would.
  const release = useUnsaved(!invited && (it.name !== '' || it.email !== ''));
  const options = useRoleOptions();
  const save = async () => {
    if (!organisation) return;
    const answer = await run({ input: { idempotencyKey: key, organisation: organisation.id, ...it } });
    if (!answer) return;
    release();
    setInvited({ name: answer.inviteMember.member.name, invitation: answer.inviteMember.invitation });
  };
  return (
    <RouteDialog title={t`Invite a colleague`} back={paths.organisation}>
      {invited ? (
        <Invited {...invited} onDone={close} />
      ) : (
        <StaffForm
          label={t`Invite a colleague`}
          onSave={() => void save()}
          busy={busy}
          problem={problem}
          errors={errors}
        >
          <TextField
            id="name"
            label={t`Name`}
            value={it.name}
            error={errors.name}
            onChange={(event) => setIt({ ...it, name: event.target.value })}
          />
          <TextField
            id="email"
            type="email"
            label={t`E-mail`}
            hint={t`They sign in with it.`}
            value={it.email}
            error={errors.email}
            onChange={(event) => setIt({ ...it, email: event.target.value })}
          />
          <RadioGroup
            id="role"
            legend={t`Role`}
            name="role"
            value={it.role}
            error={errors.role}
            options={options}
            onChange={(role) => setIt({ ...it, role: role as Role })}
          />
          <FormEnd does={t`Make the invitation`} busy={busy} back={close} />
        </StaffForm>
      )}
    </RouteDialog>
  );
}

function Invited({ name, invitation, onDone }: { name: string; invitation: string; onDone: () => void }) {
  const { t } = useLingui();
  return (
    <Stack>
      <Notice tone="success" title={t`${name} can begin with this code`} stands>
        <p className="ngo-code">{invitation}</p>
        <Text size="sm">
          <Trans>It is shown only now, and works once. Give it to {name} yourself, not by e-mail.</Trans>
        </Text>
      </Notice>
      <Row>
        <CopyButton text={invitation} />
        <Button onClick={onDone}>
          <Trans>I have passed it on</Trans>
        </Button>
      </Row>
    </Stack>
  );
}
