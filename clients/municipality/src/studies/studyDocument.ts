import { graphql } from '../gql/index.ts';

graphql(`
  fragment StudyFacts_study on Study {
    id
    title
    purpose
    areas
    grounds
    norms
    startsOn
    endsOn
    phase
    version
    viewerCanChange
    municipality {
      id
      name
    }
    institutions {
      id
      name
    }
  }
`);

/** With what only the team reads. */
export const overviewDocument = graphql(`
  query StudyOverview($id: ID!) {
    study(id: $id) {
      ...StudyFacts_study @unmask
      team {
        id
        name
      }
      criteria {
        criterion
        met
        note
      }
    }
  }
`);
