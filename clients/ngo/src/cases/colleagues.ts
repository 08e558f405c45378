import { graphql } from '../gql/index.ts';

/** Those of the organisation; the server says who among them may be responsible for a case. */
export const colleaguesDocument = graphql(`
  query Colleagues {
    viewer {
      signedIn
    }
    members(first: 100) {
      edges {
        node {
          id
          name
          role
          active
        }
      }
    }
  }
`);
