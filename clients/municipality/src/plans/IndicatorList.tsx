import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  Answer,
  EmptyState,
  FiguresNotice,
  ListCount,
  ListPager,
  optionsOf,
  pageSize,
  Select,
  useListAddress,
} from '#kit';
import { graphql } from '../gql/index.ts';
import type { IndicatorKind } from '../gql/graphql.ts';
import { IndicatorsTable } from './IndicatorsTable.tsx';
import { PlanFilters } from './PlanFilters.tsx';
import { useKindWords } from './planWords.ts';

const indicatorsDocument = graphql(`
  query IndicatorsOfPlans($first: Int!, $after: String, $filter: IndicatorFilter) {
    indicators(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...IndicatorsTable_indicator @unmask
        }
      }
    }
  }
`);

/** All indicators of approved plans, by name. */
export function IndicatorList() {
  const { t } = useLingui();
  const kinds = useKindWords();
  const at = useListAddress();
  const late = at.asked.get('late');
  const filter = {
    kind: at.asked.get('kind') as IndicatorKind | null,
    institution: at.asked.get('institution'),
    plan: at.asked.get('plan'),
    goal: at.asked.get('goal'),
    late: late === null ? null : late === 'yes',
  };
  const asked = useQuery(indicatorsDocument, {
    variables: { first: pageSize, after: at.after, filter },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <>
      <PlanFilters at={at} label={t`Which indicators`}>
        <Select
          label={t`Kind`}
          none={t`All kinds`}
          options={optionsOf(Object.fromEntries(Object.entries(kinds).map(([kind, { name }]) => [kind, name])))}
          value={filter.kind ?? ''}
          onChange={(event) => at.choose({ kind: event.target.value })}
        />
        <Select
          label={t`Next value`}
          none={t`Late or not`}
          options={[
            { value: 'yes', label: t`Late` },
            { value: 'no', label: t`Not late` },
          ]}
          value={late ?? ''}
          onChange={(event) => at.choose({ late: event.target.value })}
        />
      </PlanFilters>
      <ListCount total={asked.data?.indicators.totalCount} busy={asked.loading} />
      <Answer of={asked}>
        {({ indicators: { edges, totalCount, pageInfo } }) =>
          edges.length ? (
            <>
              {edges.some(({ node }) => node.source === 'PUBLISHED_STATISTICS') && <FiguresNotice some />}
              <IndicatorsTable rows={edges.map(({ node }) => node)} />
              <ListPager at={at} shown={edges.length} total={totalCount} page={pageInfo} busy={asked.loading} />
            </>
          ) : (
            <EmptyState title={t`No indicator fits these choices`}>
              <Trans>Indicators stand here once their plan is approved.</Trans>
            </EmptyState>
          )
        }
      </Answer>
    </>
  );
}
