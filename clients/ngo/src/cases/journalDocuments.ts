import { graphql } from '../gql/index.ts';

export const journalDocument = graphql(`
  query CaseJournal($id: ID!, $first: Int!, $after: String) {
    viewer {
      signedIn
    }
    case(id: $id) {
      id
      withheld
      journal(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Entry_entry @unmask
          }
        }
      }
    }
  }

  fragment Entry_entry on JournalEntry {
    id
    at
    text
    corrects
    correctedBy
    author {
      id
      name
    }
  }
`);

export const addEntryDocument = graphql(`
  mutation AddJournalEntry($input: AddJournalEntryInput!) {
    addJournalEntry(input: $input) {
      entry {
        id
      }
      case {
        id
        updatedAt
      }
    }
  }
`);

export const journalPage = 20;
