import { graphql } from '../gql/index.ts';

graphql(`
  fragment Asked_question on Question {
    id
    kind
    required
    text {
      da
      en
      ar
    }
    options {
      id
      text {
        da
        en
        ar
      }
    }
    rows {
      id
      text {
        da
        en
        ar
      }
    }
    onlyIf {
      question
      option
    }
  }
`);

graphql(`
  fragment Questionnaire_questionnaire on Questionnaire {
    id
    address
    status
    version
    languages
    groupBy
    follows
    openedOn
    closesOn
    closedOn
    invited
    answered
    studyMovedOn
    institutions {
      id
      name
    }
    title {
      da
      en
      ar
    }
    introduction {
      da
      en
      ar
    }
    questions {
      ...Asked_question @unmask
    }
  }
`);

export const questionnaireDocument = graphql(`
  query Questionnaire($id: ID!) {
    questionnaire(id: $id) {
      ...Questionnaire_questionnaire @unmask
    }
  }
`);

export const changeDocument = graphql(`
  mutation ChangeQuestionnaire($input: ChangeQuestionnaireInput!) {
    changeQuestionnaire(input: $input) {
      questionnaire {
        id
        version
      }
    }
  }
`);
