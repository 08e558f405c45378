import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { asTheyWrote, PlanSummaryView, useFormat, useProblem } from '#kit';
import { Button, EmptyState, Link, Loading, Page, ProblemNotice, Text } from '#kit/ui';
import { graphql } from '../gql/gql.ts';
import { paths } from '../paths.ts';
import { InArabic } from './InArabic.tsx';

const planDocument = graphql(`
  query PublishedPlan($id: ID!) {
    planSummary(id: $id) {
      id
      title
      introduction
      publishedOn
      municipality {
        id
        name
      }
      changes {
        since
        actions {
          id
          title
          change
          statusBefore
          statusNow
          deadlineBefore
          deadlineNow
        }
        indicators {
          id
          name
          unit
          change
          valueBefore
          valueNow
          targetBefore
          targetNow
        }
      }
      goals {
        number
        text
        actions {
          id
          title
          institution
          deadline
          status
          note
        }
        indicators {
          id
          name
          definition
          unit
          source
          baseline
          baselineOn
          target
          targetOn
          value
          measuredOn
          newestHidden
        }
      }
    }
  }
`);

export function PlanPage({ id }: { id: string }) {
  const { t, i18n } = useLingui();
  const { date } = useFormat();
  const { data, error, refetch } = useQuery(planDocument, { variables: { id } });
  const problem = useProblem(error);
  const plan = data?.planSummary;
  const title = plan?.title ?? t`A plan of a municipality`;
  return (
    <Page
      windowTitle={`${title} · ${t`Equality Lab`}`}
      title={title}
      titleIn={plan ? asTheyWrote : undefined}
      lead={plan ? t`${plan.municipality.name}, as it stood on ${date(plan.publishedOn)}` : undefined}
    >
      <Link href={paths.plans}>
        <Trans>All that municipalities tell of</Trans>
      </Link>
      {problem && <ProblemNotice message={problem.message} onRetry={() => void refetch()} />}
      {!problem && !data && <Loading />}
      {data && !plan && (
        <EmptyState title={t`This plan is not here any more`}>
          <Trans>The municipality took it back, or published a newer version. Look among all plans.</Trans>
        </EmptyState>
      )}
      {plan && (
        <>
          <InArabic />
          {i18n.locale !== asTheyWrote.lang && (
            <Text tone="muted">
              <Trans>The municipality wrote it in Danish.</Trans>
            </Text>
          )}
          {plan.introduction.split(/\n{2,}/).map(
            (text) =>
              text && (
                <Text key={text} {...asTheyWrote}>
                  {text}
                </Text>
              ),
          )}
          <PlanSummaryView goals={plan.goals} changes={plan.changes} />
          <div className="pu-print">
            <Button variant="secondary" onClick={() => window.print()}>
              <Trans>Print</Trans>
            </Button>
          </div>
        </>
      )}
    </Page>
  );
}
