import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from 'react-router';
import { AcceptInvitationForm, Card, Link, useAction } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { Frame } from '../Frame.tsx';
import { graphql } from '../gql/index.ts';
import type { AcceptInvitationInput } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

const acceptDocument = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      viewer {
        signedIn
      }
    }
  }
`);

export function InvitationPage() {
  const { t } = useLingui();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { run, busy, problem, errors } = useAction(acceptDocument);
  const accept = async (input: AcceptInvitationInput) => {
    const answer = await run({ input });
    if (!answer) return;
    await client.resetStore();
    await navigate(paths.start);
  };
  return (
    <Frame>
      <AppPage
        title={t`Welcome: choose your password`}
        lead={t`You need the code that your manager or the operator gave you.`}
      >
        <div className="mu-narrow">
          <Card raised>
            <AcceptInvitationForm
              busy={busy}
              problem={problem}
              errors={errors}
              onAccept={(input) => void accept(input)}
            >
              <Link href={paths.start}>
                <Trans>I have a password already</Trans>
              </Link>
            </AcceptInvitationForm>
          </Card>
        </div>
      </AppPage>
    </Frame>
  );
}
