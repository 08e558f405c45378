import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Answer, EmptyState, Heading, Link, NotHere, useAction } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { ToldBefore } from '../ToldBefore.tsx';
import { PublishSummary } from './PublishSummary.tsx';

graphql(`
  fragment SummaryPage_told on PlanSummary {
    id
    number
    introduction
    publishedOn
    stands
    withdrawnOn
    withdrawnBecause
    version
  }
`);

const withdrawDocument = graphql(`
  mutation WithdrawPlanSummary($input: WithdrawPlanSummaryInput!) {
    withdrawPlanSummary(input: $input) {
      summary {
        ...SummaryPage_told @unmask
      }
    }
  }
`);

const summaryDocument = graphql(`
  query PlanSummaryPage($id: ID!, $notes: [ID!]!) {
    actionPlan(id: $id) {
      id
      title
      number
      viewerCanApprove
      summaryDraft(notes: $notes) {
        ...PublishSummary_draft @unmask
      }
      summaries(first: 100) {
        edges {
          cursor
          node {
            ...SummaryPage_told @unmask
          }
        }
      }
    }
  }
`);

/** What citizens are told of a plan, and what they were told before. */
export function SummaryPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const [notes, setNotes] = useState<string[]>([]);
  const takeBack = useAction(withdrawDocument);
  const asked = useQuery(summaryDocument, { variables: { id, notes }, fetchPolicy: 'cache-and-network' });
  return (
    <AppPage title={t`Tell citizens of the plan`} lead={<Link href={paths.plan(id)}>{t`Back to the plan`}</Link>}>
      <Answer of={asked}>
        {({ actionPlan: plan }) => {
          if (!plan?.summaries) return <NotHere />;
          const told = plan.summaries.edges.map(({ node }) => node);
          return (
            <>
              {plan.number === 0 && (
                <EmptyState title={t`The plan is not approved yet`}>
                  <Trans>What holds can be told. Approve the plan first.</Trans>
                </EmptyState>
              )}
              {plan.summaryDraft && (
                <PublishSummary
                  key={told.length}
                  plan={plan.id}
                  draft={plan.summaryDraft}
                  notes={notes}
                  onNotes={setNotes}
                  start={told.find(({ stands }) => stands)?.introduction ?? ''}
                />
              )}
              <Heading level={2}>{t`What was told`}</Heading>
              <ToldBefore rows={told} takeBack={plan.viewerCanApprove ? takeBack : undefined} />
            </>
          );
        }}
      </Answer>
    </AppPage>
  );
}
