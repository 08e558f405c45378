import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { asTheyWrote, useFormat, useProblem } from '#kit';
import { Button, EmptyState, Heading, Link, Loading, Page, ProblemNotice, Stack, Text } from '#kit/ui';
import { graphql } from '../gql/gql.ts';
import type { PublishedPlansQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { InArabic } from './InArabic.tsx';

const plansDocument = graphql(`
  query PublishedPlans($after: String) {
    planSummaries(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          title
          publishedOn
          municipality {
            id
            name
          }
        }
      }
    }
  }
`);

type Plan = PublishedPlansQuery['planSummaries']['edges'][number]['node'];

export function PlanList() {
  const { t } = useLingui();
  const { data, error, refetch, fetchMore } = useQuery(plansDocument, { variables: { after: null } });
  const problem = useProblem(error);
  const page = data?.planSummaries.pageInfo;
  const more = () =>
    fetchMore({
      variables: { after: page?.endCursor },
      updateQuery: (shown, { fetchMoreResult: { planSummaries: next } }) => ({
        ...shown,
        planSummaries: { ...next, edges: [...shown.planSummaries.edges, ...next.edges] },
      }),
    });
  return (
    <Page
      windowTitle={`${t`What municipalities do`} · ${t`Equality Lab`}`}
      title={t`What municipalities do`}
      lead={t`Plans for equal treatment that municipalities tell of: what they want to reach, what they do, and how it goes.`}
    >
      <InArabic />
      {problem && <ProblemNotice message={problem.message} onRetry={() => void refetch()} />}
      {!problem && !data && <Loading />}
      {data?.planSummaries.edges.length === 0 && (
        <EmptyState title={t`No municipality tells of a plan yet`}>
          <Trans>When a municipality publishes what it does, it stands here.</Trans>
        </EmptyState>
      )}
      {data && <ByMunicipality plans={data.planSummaries.edges.map(({ node }) => node)} />}
      {page?.hasNextPage && (
        <div>
          <Button variant="secondary" onClick={() => void more()}>
            <Trans>Show more</Trans>
          </Button>
        </div>
      )}
    </Page>
  );
}

/** By name and not by date or result: nobody is first here. */
function ByMunicipality({ plans }: { plans: readonly Plan[] }) {
  const { t, i18n } = useLingui();
  const { date } = useFormat();
  const collator = new Intl.Collator(i18n.locale);
  const groups = [...Map.groupBy(plans, ({ municipality }) => municipality.name)].sort(([a], [b]) =>
    collator.compare(a, b),
  );
  return (
    <Stack gap="lg">
      {groups.map(([name, its]) => (
        <section key={name} aria-label={name}>
          <Stack gap="sm">
            <Heading level={2}>{name}</Heading>
            <ul className="pu-plans">
              {its.map((it) => (
                <li key={it.id}>
                  <Link href={paths.plan(it.id)} lang={asTheyWrote.lang}>
                    {it.title}
                  </Link>
                  <Text size="sm" tone="muted">{t`Published ${{ day: date(it.publishedOn) }}`}</Text>
                </li>
              ))}
            </ul>
          </Stack>
        </section>
      ))}
    </Stack>
  );
}
