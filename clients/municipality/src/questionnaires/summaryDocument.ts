import { graphql } from '../gql/index.ts';

graphql(`
  fragment Results_counts on QuestionnaireCounts {
    answers
    tables {
      question
      row
      hidden
      base
      counts {
        option
        count
      }
      groupsHidden
      groups {
        option
        base
        counts {
          option
          count
        }
      }
    }
  }
`);

graphql(`
  fragment Results_summary on QuestionnaireSummary {
    id
    closedOn
    groupBy
    title {
      da
      en
    }
    questions {
      ...Asked_question @unmask
    }
    counts {
      ...Results_counts @unmask
    }
  }
`);

export const summaryDocument = graphql(`
  query QuestionnaireResults($id: ID!) {
    questionnaireSummary(id: $id) {
      ...Results_summary @unmask
      before {
        ...Results_summary @unmask
      }
    }
  }
`);
