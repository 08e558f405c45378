import { graphql } from '../gql/index.ts';
import type { PublicationDraftOf_DraftFragment, Told_PublicationFragment } from '../gql/graphql.ts';

graphql(`
  fragment Told_publication on Publication {
    id
    number
    introduction
    publishedOn
    stands
    withdrawnOn
    withdrawnBecause
    version
  }
`);

graphql(`
  fragment PublicationDraftOf_draft on PublicationDraft {
    changedSince
    changes {
      headings
      change
    }
    agreements {
      agreedOn
      institution {
        id
        name
      }
    }
  }
`);

graphql(`
  fragment ToldOf_query on Query {
    publications(source: $id, first: 100) {
      edges {
        cursor
        node {
          ...Told_publication @unmask
        }
      }
    }
  }
`);

export const ofEvaluationDocument = graphql(`
  query PublishEvaluationPage($id: ID!, $locale: Locale!) {
    evaluation(id: $id) {
      id
      evaluatedOn
      issuedOn
      plan {
        id
        title
      }
      publicationDraft(locale: $locale) {
        ...PublicationDraftOf_draft @unmask
      }
    }
    ...ToldOf_query @unmask
  }
`);

export const ofReportDocument = graphql(`
  query PublishReportPage($id: ID!, $locale: Locale!) {
    studyReport(id: $id) {
      id
      number
      final
      content {
        title
      }
      publicationDraft(locale: $locale) {
        ...PublicationDraftOf_draft @unmask
      }
    }
    ...ToldOf_query @unmask
  }
`);

export const publishDocument = graphql(`
  mutation PublishReport($input: PublishReportInput!) {
    publishReport(input: $input) {
      publication {
        id
      }
    }
  }
`);

export const withdrawDocument = graphql(`
  mutation WithdrawPublication($input: WithdrawPublicationInput!) {
    withdrawPublication(input: $input) {
      publication {
        ...Told_publication @unmask
      }
    }
  }
`);

export const refetchQueries = ['PublishEvaluationPage', 'PublishReportPage', 'PublicationsOf'];

export type Draft = PublicationDraftOf_DraftFragment;
export type Publication = Told_PublicationFragment;
