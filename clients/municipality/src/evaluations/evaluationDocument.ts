import { graphql } from '../gql/index.ts';
import type { EvaluationPageQuery } from '../gql/graphql.ts';

graphql(`
  fragment EvaluationParts_evaluation on Evaluation {
    id
    version
    number
    evaluatedOn
    issuedOn
    sha256
    lessons
    nextSteps
    viewerCanWrite
    viewerCanIssue
    actions {
      action
      title
      verdict
      reason
    }
    indicators {
      indicator
      name
      unit
      baseline
      target
      value
      measuredOn
      source
      confidence
    }
  }
`);

export const evaluationDocument = graphql(`
  query EvaluationPage($id: ID!) {
    evaluation(id: $id) {
      ...EvaluationParts_evaluation @unmask
      plan {
        id
        title
        number
      }
      questionnaires(first: 100) {
        edges {
          cursor
          node {
            id
            study
            follows
            closedOn
            title {
              da
              en
            }
          }
        }
      }
      last {
        id
        evaluatedOn
        actions {
          action
          verdict
        }
        indicators {
          indicator
          value
        }
      }
    }
  }
`);

export type Evaluation = NonNullable<EvaluationPageQuery['evaluation']>;
