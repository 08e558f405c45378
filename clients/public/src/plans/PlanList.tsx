import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useApiLocale, useProblem } from '#kit';
import { Button, EmptyState, Loading, Page, ProblemNotice } from '#kit/ui';
import { graphql } from '../gql/gql.ts';
import { paths } from '../paths.ts';
import { ByMunicipality, type Told } from './ByMunicipality.tsx';
import { InArabic } from './InArabic.tsx';

const plansDocument = graphql(`
  query PublishedPlans($locale: Locale!, $plans: String, $reports: String) {
    planSummaries(first: 100, after: $plans) {
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
    publications(first: 100, after: $reports) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          kind
          title(locale: $locale)
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

/** Past its end a list has nothing more: its last cursor asks for what comes after it. */
const after = ({ pageInfo }: { pageInfo: { endCursor: string | null } }) => pageInfo.endCursor;

export function PlanList() {
  const { t } = useLingui();
  const variables = { locale: useApiLocale(), plans: null, reports: null };
  const { data, error, refetch, fetchMore } = useQuery(plansDocument, { variables });
  const problem = useProblem(error);
  const more = () =>
    data &&
    fetchMore({
      variables: { plans: after(data.planSummaries), reports: after(data.publications) },
      updateQuery: (shown, { fetchMoreResult: next }) => ({
        ...shown,
        planSummaries: joined(shown.planSummaries, next.planSummaries),
        publications: joined(shown.publications, next.publications),
      }),
    });
  const told: Told[] = [
    ...(data?.planSummaries.edges.map(({ node }) => ({ ...node, kind: 'PLAN' as const, href: paths.plan(node.id) })) ??
      []),
    ...(data?.publications.edges.map(({ node }) => ({ ...node, href: paths.publication(node.id) })) ?? []),
  ];
  return (
    <Page
      windowTitle={`${t`What municipalities do`} · ${t`Equality Lab`}`}
      title={t`What municipalities do`}
      lead={t`What municipalities tell of equal treatment: what was found, what they want to reach and do, and what came of it.`}
    >
      <InArabic />
      {problem && <ProblemNotice message={problem.message} onRetry={() => void refetch()} />}
      {!problem && !data && <Loading />}
      {data && told.length === 0 && (
        <EmptyState title={t`No municipality tells of a plan yet`}>
          <Trans>When a municipality publishes what it does, it stands here.</Trans>
        </EmptyState>
      )}
      <ByMunicipality told={told} />
      {(data?.planSummaries.pageInfo.hasNextPage || data?.publications.pageInfo.hasNextPage) && (
        <div>
          <Button variant="secondary" onClick={() => void more()}>
            <Trans>Show more</Trans>
          </Button>
        </div>
      )}
    </Page>
  );
}

type List<Edge> = {
  edges: readonly Edge[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

/** A list that was at its end stays there, whatever the other one still gives. */
const joined = <Edge, L extends List<Edge>>(shown: L, next: L): L => ({
  ...shown,
  pageInfo: next.edges.length ? next.pageInfo : { ...next.pageInfo, endCursor: shown.pageInfo.endCursor },
  edges: [...shown.edges, ...next.edges],
});
