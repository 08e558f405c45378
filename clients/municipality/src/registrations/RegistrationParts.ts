import { graphql } from '../gql/index.ts';

graphql(`
  fragment RegistrationParts_incident on Incident {
    kind
    grounds {
      ground
      perceived
      byAssociation
    }
    forms
    hateCrime {
      offence
      biasMotivations
    }
    area
    place
    municipality
    when {
      precision
      value
    }
    reporterRole
    ageBand
    gender
  }
`);

export const registrationDocument = graphql(`
  query RegistrationPage($id: ID!, $locale: Locale!) {
    registration(id: $id) {
      id
      receivedOn
      channel
      status
      counted
      quarter
      freezesOn
      version
      viewerCanCorrect
      viewerCanWithdraw
      registeredBy {
        id
        name
      }
      incident {
        ...RegistrationParts_incident @unmask
      }
      statisticsPreview {
        ...LivePreview_preview @unmask
      }
    }
  }
`);
