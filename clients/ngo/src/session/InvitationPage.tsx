import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from 'react-router';
import { AcceptInvitationForm, Card, Heading, useAction } from '#kit';
import { graphql } from '../gql/index.ts';
import type { AcceptInvitationInput } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { beginAs } from './viewer.ts';

const acceptDocument = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      viewer {
        ...Viewer_viewer @unmask
      }
    }
  }
`);

export function InvitationPage() {
  const { t } = useLingui();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { run, busy, problem, errors } = useAction(acceptDocument, { fetchPolicy: 'no-cache' });
  const accept = async (input: AcceptInvitationInput) => {
    const answer = await run({ input });
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
        <AcceptInvitationForm busy={busy} problem={problem} errors={errors} onAccept={(input) => void accept(input)} />
      </Card>
    </div>
  );
}
