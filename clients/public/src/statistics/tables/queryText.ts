import type { CellQuery } from '../../gql/graphql.ts';

/** The question as GraphQL has it, ready to be sent to the API as it stands. */
export function queryText(release: string, query: CellQuery): string {
  const named = Object.entries(query).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `{
  cells(release: ${JSON.stringify(release)}, select: [{ ${named.join(', ')} }]) {
    id
    period
    geo
    dims { name code }
    status
    value
  }
}`;
}
