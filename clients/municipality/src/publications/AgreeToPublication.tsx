import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, Text, useAction, useToast } from '#kit';
import { graphql } from '../gql/index.ts';
import { Refusal } from '../Refusal.tsx';

const agreementDocument = graphql(`
  query AgreementToPublication($id: ID!) {
    studyReport(id: $id) {
      id
      viewerCanAgree
      viewerAgreed
    }
  }
`);

const agreeDocument = graphql(`
  mutation AgreeToPublication($input: AgreeToPublicationInput!) {
    agreeToPublication(input: $input) {
      report {
        id
        viewerAgreed
      }
    }
  }
`);

const takeBackDocument = graphql(`
  mutation TakeBackAgreement($input: TakeBackAgreementInput!) {
    takeBackAgreement(input: $input) {
      report {
        id
        viewerAgreed
      }
    }
  }
`);

/** The leader of an institution says whether everyone may read what was found there. */
export function AgreeToPublication({ report }: { report: string }) {
  const { data } = useQuery(agreementDocument, { variables: { id: report } });
  const it = data?.studyReport;
  return it?.viewerCanAgree ? <Choice report={report} agreed={it.viewerAgreed ?? false} /> : null;
}

function Choice({ report, agreed }: { report: string; agreed: boolean }) {
  const { t } = useLingui();
  const toast = useToast();
  const agree = useAction(agreeDocument);
  const takeBack = useAction(takeBackDocument);
  const say = async () => {
    if (agreed) return (await takeBack.run({ input: { report } })) && toast({ text: t`Your yes is taken back.` });
    return (await agree.run({ input: { report } })) && toast({ text: t`The municipality may publish it now.` });
  };
  return (
    <div className="mu-screen">
      <Card title={t`May everyone read this report?`}>
        <Text>
          {agreed ? (
            <Trans>
              You have agreed: the municipality may publish it. You can take that back as long as it is not published.
            </Trans>
          ) : (
            <Trans>
              The municipality wants to be able to publish the whole report, as it stands here with the replies. It can
              do so when you agree on behalf of your institution. Look for names of colleagues and citizens first.
            </Trans>
          )}
        </Text>
        <Refusal problem={agree.problem ?? takeBack.problem} />
        <div>
          <Button variant={agreed ? 'quiet' : 'primary'} busy={agree.busy || takeBack.busy} onClick={() => void say()}>
            {agreed ? <Trans>Take the yes back</Trans> : <Trans>We agree</Trans>}
          </Button>
        </div>
      </Card>
    </div>
  );
}
