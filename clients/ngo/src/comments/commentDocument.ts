import { graphql } from '../gql/index.ts';
import type { CommentPageQuery } from '../gql/graphql.ts';

graphql(`
  fragment Comment_comment on ReportComment {
    id
    text
    version
    askedOn
    wantedBy
    writtenOn
    viewerCanComment
  }
`);

export const commentDocument = graphql(`
  query CommentPage($id: ID!, $locale: Locale!) {
    reportComment(id: $id) {
      ...Comment_comment @unmask
      report {
        id
        number
        issuedOn
        content {
          title
          purpose
          municipality
          institutions
          sections {
            key
            text
          }
          findings {
            id
            number
            statement
            recommendation
            severity
            ground
            area
          }
        }
      }
    }
    codeLists(ids: ["severities", "grounds", "areas"]) {
      id
      codes {
        code
        label(locale: $locale)
      }
    }
  }
`);

export const sendCommentDocument = graphql(`
  mutation CommentOnReport($input: CommentOnReportInput!) {
    commentOnReport(input: $input) {
      comment {
        ...Comment_comment @unmask
      }
    }
  }
`);

export type Comment = NonNullable<CommentPageQuery['reportComment']>;
