import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Answer, EmptyState, Heading, Link, NotHere } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { PublishSummary } from './PublishSummary.tsx';
import { ToldBefore } from './ToldBefore.tsx';

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
            ...ToldBefore_summary @unmask
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
              <ToldBefore rows={told} withdraws={plan.viewerCanApprove} />
            </>
          );
        }}
      </Answer>
    </AppPage>
  );
}
