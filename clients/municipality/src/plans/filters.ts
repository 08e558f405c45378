import { graphql } from '../gql/index.ts';
import type { PlanChoicesQuery } from '../gql/graphql.ts';

/** What lists over all plans can be narrowed to. */
export const choicesDocument = graphql(`
  query PlanChoices {
    portfolio {
      institutions {
        institution {
          id
          name
        }
      }
    }
    actionPlans(first: 100) {
      edges {
        cursor
        node {
          id
          title
          number
        }
      }
    }
  }
`);

/** The goals of one plan: those of all plans would be as many questions as there are plans. */
export const goalsDocument = graphql(`
  query GoalChoices($plan: ID!) {
    actionPlan(id: $plan) {
      id
      goals(first: 100) {
        edges {
          cursor
          node {
            id
            number
            text
          }
        }
      }
    }
  }
`);

export const institutionsIn = ({ portfolio }: PlanChoicesQuery) =>
  portfolio.institutions.flatMap(({ institution }) =>
    institution ? [{ value: institution.id, label: institution.name }] : [],
  );

export const plansIn = ({ actionPlans }: PlanChoicesQuery) =>
  actionPlans.edges.filter(({ node }) => node.number > 0).map(({ node }) => ({ value: node.id, label: node.title }));
