import { useQuery } from '@apollo/client/react';
import { useProblem } from '#kit';
import { graphql } from '../gql/gql.ts';
import type { CellQuery } from '../gql/graphql.ts';
import { figuresOf, type GivenCell } from './figures.ts';

const figuresQuery = graphql(`
  query StatisticsFigures($release: ID!, $select: [CellQuery!]!) {
    cells(release: $release, select: $select) {
      id
      table
      period
      geo
      dims {
        name
        code
      }
      value
    }
  }
`);

/** The figures of a release that are asked for; while others come, those that were there. */
export function useCells(release: string, select: CellQuery[]) {
  const { data, previousData, error, refetch, loading, dataState } = useQuery(figuresQuery, {
    variables: { release, select },
    skip: select.length === 0,
  });
  const problem = useProblem(error);
  const cells = (dataState === 'complete' ? data : previousData)?.cells as readonly GivenCell[] | undefined;
  return { cells, figures: cells && figuresOf(cells), problem, loading, again: () => void refetch() };
}
