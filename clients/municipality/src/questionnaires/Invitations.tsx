import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState, type FormEvent } from 'react';
import { Button, Card, CopyButton, Notice, Row, Text, TextField, typed, useAction } from '#kit';
import { graphql } from '../gql/index.ts';
import type { Questionnaire_QuestionnaireFragment } from '../gql/graphql.ts';
import { Refusal } from '../Refusal.tsx';
import { QrCode } from './QrCode.tsx';
import { Slips } from './Slips.tsx';

const inviteDocument = graphql(`
  mutation InviteToQuestionnaire($input: InviteToQuestionnaireInput!) {
    inviteToQuestionnaire(input: $input) {
      codes
      questionnaire {
        id
        invited
      }
    }
  }
`);

/** How people get to it: slips with a code each, which are shown this once, and the address without one. */
export function Invitations({ questionnaire: it }: { questionnaire: Questionnaire_QuestionnaireFragment }) {
  const { t } = useLingui();
  const [codes, setCodes] = useState<readonly string[]>([]);
  // The same key gives the same codes when an answer was lost on the way; new ones need a new key.
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const { run, busy, problem, errors } = useAction(inviteDocument, { fetchPolicy: 'no-cache' });
  useEffect(() => {
    if (codes.length === 0) return undefined;
    // Whoever leaves by mistake would leave slips behind that nobody can print again.
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [codes]);
  const invite = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const number = Number(typed(new FormData(event.currentTarget), 'number'));
    const answer = await run({ input: { idempotencyKey, id: it.id, number: Number.isInteger(number) ? number : 0 } });
    if (!answer) return;
    setCodes(answer.inviteToQuestionnaire.codes);
    setKey(crypto.randomUUID());
  };
  return (
    <>
      <div className="mu-screen">
        <Card title={t`Invitations`}>
          <form className="mu-form mu-narrow" onSubmit={(event) => void invite(event)} noValidate>
            <Refusal problem={problem} />
            <Text>
              <Trans>
                Each lets one person answer once. Let somebody hand them out who has nothing to gain from the answers,
                and write down nowhere who got which.
              </Trans>
            </Text>
            <TextField
              id="number"
              name="number"
              label={t`How many?`}
              hint={t`1 to 500 at a time.`}
              inputMode="numeric"
              defaultValue="20"
              error={errors['number']}
            />
            <Row>
              <Button type="submit" busy={busy}>
                <Trans>Make invitations</Trans>
              </Button>
            </Row>
          </form>
        </Card>
        <Card title={t`The address without an invitation`}>
          <Text>
            <Trans>For a poster or a page: whoever comes this way types the code of an invitation.</Trans>
          </Text>
          <div className="mu-address">
            <QrCode text={it.address} label={t`QR code of the address`} />
            <div>
              <code className="mu-code">{it.address}</code>
              <CopyButton text={it.address} />
            </div>
          </div>
        </Card>
      </div>
      {codes.length > 0 && (
        <>
          <div className="mu-screen">
            <Notice tone="warning" title={t`Print them now: the codes are shown this once`} stands>
              <Text>
                <Trans>
                  Nobody can show them again, and that is what protects those who answer. New ones can be made.
                </Trans>
              </Text>
              <Row>
                <Button onClick={() => window.print()}>
                  <Trans>Print the slips</Trans>
                </Button>
                <Button variant="quiet" onClick={() => setCodes([])}>
                  <Trans>Put them away</Trans>
                </Button>
              </Row>
            </Notice>
          </div>
          <Slips questionnaire={it} codes={codes} />
        </>
      )}
    </>
  );
}
