import { graphql } from '../gql/index.ts';

graphql(`
  fragment Interview_interview on Interview {
    id
    interviewee
    role
    plannedOn
    language
    guideVersion
    guide {
      id
      title
    }
    interpreter
    consent
    status
    version
    questions {
      id
      text
    }
    answers {
      question
      text
    }
  }
`);

export const interviewDocument = graphql(`
  query InterviewPage($id: ID!) {
    interview(id: $id) {
      ...Interview_interview @unmask
    }
  }
`);

export const recordInterviewDocument = graphql(`
  mutation RecordInterview($input: RecordInterviewInput!) {
    recordInterview(input: $input) {
      interview {
        id
        version
        consent
        status
      }
    }
  }
`);
