import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Answer, Button, Heading, Link, Notice, Table, Text, useFormat, useViewer } from '#kit';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { BeginDialog } from './BeginDialog.tsx';

const evaluationsDocument = graphql(`
  query EvaluationsOfPlan($plan: ID!) {
    evaluations(plan: $plan, first: 100) {
      edges {
        cursor
        node {
          id
          number
          evaluatedOn
          issuedOn
        }
      }
    }
  }
`);

type Props = { plan: { id: string; number: number; status: string } };

/** Institutions see their own actions, not how all of a plan is judged. */
export function EvaluationsOfPlan({ plan }: Props) {
  const { role } = useViewer();
  return role === 'INSTITUTION_LEAD' || plan.number === 0 ? null : <List plan={plan} />;
}

function List({ plan }: Props) {
  const { t } = useLingui();
  const { date } = useFormat();
  const [beginning, setBeginning] = useState(false);
  const asked = useQuery(evaluationsDocument, { variables: { plan: plan.id }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <Heading level={2}>{t`Evaluations`}</Heading>
      <Answer of={asked}>
        {({ evaluations: { edges } }) =>
          edges.length ? (
            <Table
              caption={t`Evaluations, the newest first`}
              hideCaption
              rows={edges.map(({ node }) => node)}
              rowKey={(it) => it.id}
              columns={[
                {
                  key: 'day',
                  header: t`By`,
                  cell: (it) => <Link href={paths.evaluation(it.id)}>{date(it.evaluatedOn)}</Link>,
                },
                { key: 'number', header: t`Number`, cell: (it) => String(it.number) },
                {
                  key: 'state',
                  header: t`State`,
                  cell: (it) => (it.issuedOn ? t`Report issued ${{ day: date(it.issuedOn) }}` : t`Being written`),
                },
              ]}
            />
          ) : (
            <Text tone="muted">
              <Trans>None yet. An evaluation looks at what came of the plan by a day.</Trans>
            </Text>
          )
        }
      </Answer>
      {plan.status === 'APPROVED' ? (
        <div>
          <Button variant="secondary" onClick={() => setBeginning(true)}>
            <Trans>Begin an evaluation</Trans>
          </Button>
        </div>
      ) : (
        <Notice>
          <Text>
            <Trans>
              While the next version is being written, no evaluation can begin: what is judged is what was approved.
            </Trans>
          </Text>
        </Notice>
      )}
      <BeginDialog plan={plan.id} open={beginning} onClose={() => setBeginning(false)} />
    </>
  );
}
