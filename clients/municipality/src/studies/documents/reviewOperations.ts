import { graphql } from '../../gql/index.ts';

graphql(`
  fragment Review_review on DocumentReview {
    id
    kind
    title
    address
    edition
    datedOn
    sha256
    reviewedOn
    conclusion
    version
    checks {
      check
      answer
      note
    }
  }
`);

export const reviewQuery = graphql(`
  query DocumentReviewPage($id: ID!) {
    documentReview(id: $id) {
      ...Review_review @unmask
    }
  }
`);

export const reviewMutation = graphql(`
  mutation ReviewDocument($input: ReviewDocumentInput!) {
    reviewDocument(input: $input) {
      documentReview {
        id
      }
    }
  }
`);

export const correctionMutation = graphql(`
  mutation CorrectDocumentReview($input: CorrectDocumentReviewInput!) {
    correctDocumentReview(input: $input) {
      documentReview {
        id
        title
        version
      }
    }
  }
`);
