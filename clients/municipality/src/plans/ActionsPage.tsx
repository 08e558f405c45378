import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Answer, EmptyState, ListCount, ListPager, optionsOf, pageSize, Select, useListAddress } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import type { ActionStanding } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { ActionsTable } from './ActionsTable.tsx';
import { PlanFilters } from './PlanFilters.tsx';
import { PlansNav } from './PlansNav.tsx';
import { useStandingNames } from './planWords.ts';

const actionsDocument = graphql(`
  query ActionsOfPlans($first: Int!, $after: String, $filter: ActionFilter) {
    actions(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...ActionsTable_action @unmask
        }
      }
    }
  }
`);

export function ActionsPage() {
  const { t } = useLingui();
  const names = useStandingNames();
  const at = useListAddress();
  const filter = {
    standing: at.asked.get('standing') as ActionStanding | null,
    institution: at.asked.get('institution'),
    plan: at.asked.get('plan'),
    goal: at.asked.get('goal'),
  };
  const asked = useQuery(actionsDocument, {
    variables: { first: pageSize, after: at.after, filter },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <AppPage title={t`Actions of all plans`} lead={t`Those due first stand at the top.`}>
      <PlansNav here={paths.planActions()} />
      <PlanFilters at={at} label={t`Which actions`}>
        <Select
          label={t`Deadline`}
          none={t`All actions`}
          options={optionsOf(names)}
          value={filter.standing ?? ''}
          onChange={(event) => at.choose({ standing: event.target.value })}
        />
      </PlanFilters>
      <ListCount total={asked.data?.actions.totalCount} busy={asked.loading} />
      <Answer of={asked}>
        {({ actions: { edges, totalCount, pageInfo } }) =>
          edges.length ? (
            <>
              <ActionsTable caption={t`Actions by deadline`} rows={edges.map(({ node }) => node)} />
              <ListPager at={at} shown={edges.length} total={totalCount} page={pageInfo} busy={asked.loading} />
            </>
          ) : (
            <EmptyState title={t`No action fits these choices`}>
              <Trans>Choose all actions, or another plan.</Trans>
            </EmptyState>
          )
        }
      </Answer>
    </AppPage>
  );
}
