import { graphql } from '../gql/index.ts';

export const cellsDocument = graphql(`
  query ReleaseCells($release: ID!, $select: [CellQuery!]!) {
    cells(release: $release, select: $select) {
      id
      geo
      status
      value
      dims {
        name
        code
      }
    }
  }
`);
