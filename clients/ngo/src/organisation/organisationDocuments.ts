import { graphql } from '../gql/index.ts';

export const organisationDocument = graphql(`
  query OrganisationPage($id: ID!) {
    viewer {
      signedIn
      viewerCanManageMembers
    }
    organisation(id: $id) {
      id
      name
      description
      website
      phone
      email
      municipality
      helpsWith
    }
    members(first: 100) {
      edges {
        node {
          ...Members_member @unmask
        }
      }
    }
  }

  fragment Members_member on Member {
    id
    name
    role
    email
    active
    lastSignInOn
    invitedByOperator
    withheld
  }
`);
