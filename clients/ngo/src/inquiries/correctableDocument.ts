import { graphql } from '../gql/index.ts';

/** Asked for by the page, and again by its form when somebody else saved first. */
export const correctableDocument = graphql(`
  query CorrectInquiryPage($id: ID!) {
    viewer {
      signedIn
    }
    inquiry(id: $id) {
      ...InquiryDetails @unmask
    }
  }
`);
