import type { WatchQueryFetchPolicy } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import type { PlanPageQuery } from '../gql/graphql.ts';
import { planDocument } from './planDocument.ts';

type Plan = NonNullable<PlanPageQuery['actionPlan']>;
type Listed = { edges: readonly unknown[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } };

const lists = ['goals', 'actions', 'indicators'] as const;

const joined = <L extends Listed>(shown: L, more: L): L => ({
  ...shown,
  edges: shown.pageInfo.hasNextPage ? [...shown.edges, ...more.edges] : shown.edges,
  pageInfo: shown.pageInfo.hasNextPage ? more.pageInfo : shown.pageInfo,
});

const withMore = (shown: Plan, more: Plan): Plan => ({
  ...shown,
  goals: joined(shown.goals, more.goals),
  actions: joined(shown.actions, more.actions),
  indicators: joined(shown.indicators, more.indicators),
});

/** A whole plan, page after page: it is read and approved as one, and ends at a few hundred of each. */
export function usePlan(id: string, fetchPolicy?: WatchQueryFetchPolicy) {
  const asked = useQuery(planDocument, { variables: { id }, fetchPolicy });
  const { fetchMore } = asked;
  const plan = asked.data?.actionPlan;
  const unread = lists.some((it) => plan?.[it].pageInfo.hasNextPage);
  const ends = lists.map((it) => plan?.[it].pageInfo.endCursor ?? null);
  const [goals, actions, indicators] = ends;
  useEffect(() => {
    if (!unread) return;
    void fetchMore({
      variables: { goals, actions, indicators },
      updateQuery: (shown, { fetchMoreResult: { actionPlan: more } }) =>
        shown.actionPlan && more ? { ...shown, actionPlan: withMore(shown.actionPlan, more) } : shown,
    }).catch(() => undefined);
  }, [fetchMore, unread, goals, actions, indicators]);
  return asked;
}
