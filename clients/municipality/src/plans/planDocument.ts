import { graphql } from '../gql/index.ts';
import type { PlanPageQuery } from '../gql/graphql.ts';

graphql(`
  fragment PlanParts_action on Action {
    id
    version
    goal
    title
    status
    late
    deadline
    budget
    responsible
    viewerCanReport
    institution {
      id
      name
    }
    finding {
      id
      number
      statement
    }
  }
`);

graphql(`
  fragment PlanParts_indicator on EqualityIndicator {
    id
    version
    goal
    number
    name
    kind
    definition
    unit
    numerator
    denominator
    direction
    disaggregation
    dataSource
    source
    asked {
      questionnaire
      question
      row
      options
    }
    cell {
      ground
      area
    }
    frequency
    responsible
    baseline
    baselineOn
    target
    targetOn
    reached
    aboutAtTarget
    endedOn
    viewerCanMeasure
    lastMeasurement {
      id
      measuredOn
      value
    }
  }
`);

export const planDocument = graphql(`
  query PlanPage($id: ID!, $goals: String, $actions: String, $indicators: String) {
    actionPlan(id: $id) {
      id
      title
      status
      number
      reason
      draftedOn
      version
      viewerCanDraft
      viewerCanApprove
      municipality {
        id
        name
      }
      study {
        id
        title
      }
      shortcomings {
        rule
        action
        indicator
      }
      goals(first: 100, after: $goals) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            number
            text
            version
          }
        }
      }
      actions(first: 100, after: $actions) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            ...PlanParts_action @unmask
          }
        }
      }
      indicators(first: 100, after: $indicators) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            ...PlanParts_indicator @unmask
          }
        }
      }
    }
  }
`);

export type Plan = NonNullable<PlanPageQuery['actionPlan']>;
export type Goal = Plan['goals']['edges'][number]['node'];
export type Action = Plan['actions']['edges'][number]['node'];
export type Indicator = Plan['indicators']['edges'][number]['node'];

export const nodes = <Node>({ edges }: { edges: readonly { node: Node }[] }): Node[] => edges.map(({ node }) => node);
