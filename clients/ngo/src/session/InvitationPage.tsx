import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, Card, Heading, Row, Text, TextField, useAction } from '#kit';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { StaffForm } from '../StaffForm.tsx';
import { beginAs } from './viewer.ts';

const acceptDocument = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      viewer {
        role
        signedIn
        demo
        municipality
        member {
          id
          name
        }
        organisation {
          id
          name
          municipality
        }
      }
    }
  }
`);

/** The invited member chooses a password; the code comes from their manager, outside this system. */
export function InvitationPage() {
  const { t } = useLingui();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [invitation, setInvitation] = useState('');
  const [password, setPassword] = useState('');
  const { run, busy, problem, errors } = useAction(acceptDocument, { fetchPolicy: 'no-cache' });
  const accept = async () => {
    const answer = await run({ input: { invitation: invitation.trim(), password } });
    if (!answer) return;
    await beginAs(client, answer.acceptInvitation.viewer);
    await navigate(paths.start, { replace: true });
  };
  return (
    <div className="ngo-door">
      <title>{`${t`Invitation`} · ${t`Equality Lab`}`}</title>
      <header>
        <Heading level={1}>
          <Trans>Use your invitation</Trans>
        </Heading>
      </header>
      <Card raised>
        <StaffForm label={t`Invitation`} onSave={() => void accept()} busy={busy} problem={problem} errors={errors}>
          <TextField
            id="invitation"
            label={t`Invitation`}
            hint={t`The code that your manager gave you.`}
            value={invitation}
            error={errors.invitation}
            onChange={(event) => setInvitation(event.target.value)}
          />
          <TextField
            id="password"
            type="password"
            label={t`A password of your own`}
            hint={t`At least 12 characters. A sentence that only you would say is good.`}
            autoComplete="new-password"
            value={password}
            error={errors.password}
            onChange={(event) => setPassword(event.target.value)}
          />
          <Row>
            <Button type="submit" busy={busy}>
              <Trans>Begin</Trans>
            </Button>
          </Row>
        </StaffForm>
        <Text size="sm" tone="muted">
          <Trans>Each invitation works once.</Trans>
        </Text>
      </Card>
    </div>
  );
}
