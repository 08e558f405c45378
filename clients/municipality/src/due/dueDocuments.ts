import { graphql } from '../gql/index.ts';

graphql(`
  fragment DueRow on Due {
    id
    kind
    day
    late
    title
    within
    withinTitle
    institution {
      id
      name
    }
  }
`);

export const dueDocument = graphql(`
  query DuePage($first: Int!, $after: String, $within: DueWithin) {
    dueCounts {
      all
      late
      week
      month
    }
    due(first: $first, after: $after, within: $within) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...DueRow @unmask
        }
      }
    }
  }
`);

export const dueNowDocument = graphql(`
  query DueNow {
    dueCounts {
      all
      late
      week
      month
    }
    due(first: 10) {
      edges {
        cursor
        node {
          ...DueRow @unmask
        }
      }
    }
  }
`);

export const putOffDocument = graphql(`
  mutation PutOffDue($input: PutOffDueInput!) {
    putOffDue(input: $input) {
      due {
        id
      }
    }
  }
`);

export const bringBackDocument = graphql(`
  mutation BringBackDue($input: BringBackDueInput!) {
    bringBackDue(input: $input) {
      due {
        id
      }
    }
  }
`);
