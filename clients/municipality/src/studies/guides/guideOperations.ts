import { graphql } from '../../gql/index.ts';

graphql(`
  fragment Guide_guide on InterviewGuide {
    id
    interviewee
    language
    title
    questions
    retired
    version
  }
`);

export const guideQuery = graphql(`
  query InterviewGuidePage($id: ID!, $after: String) {
    interviewGuide(id: $id) {
      ...Guide_guide @unmask
      versions(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            number
            title
            questions
            writtenOn
          }
        }
      }
    }
  }
`);

export const guidesQuery = graphql(`
  query InterviewGuides($retired: Boolean, $after: String, $interviewee: Interviewee, $search: String) {
    interviewGuides(first: 100, retired: $retired, after: $after, interviewee: $interviewee, search: $search) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...Guide_guide @unmask
          changedOn
        }
      }
    }
  }
`);

export const writeMutation = graphql(`
  mutation WriteInterviewGuide($input: WriteInterviewGuideInput!) {
    writeInterviewGuide(input: $input) {
      guide {
        id
      }
    }
  }
`);

export const changeMutation = graphql(`
  mutation ChangeInterviewGuide($input: ChangeInterviewGuideInput!) {
    changeInterviewGuide(input: $input) {
      guide {
        id
      }
    }
  }
`);

export const retireMutation = graphql(`
  mutation RetireInterviewGuide($input: RetireInterviewGuideInput!) {
    retireInterviewGuide(input: $input) {
      guide {
        id
        retired
      }
    }
  }
`);

export const readyMutation = graphql(`
  mutation AddReadyGuides($input: AddReadyGuidesInput!) {
    addReadyGuides(input: $input) {
      id
    }
  }
`);
