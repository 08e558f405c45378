import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const wantedDocument = graphql(`
  query CommentsWanted {
    commentRequests(first: 1, open: true) {
      totalCount
    }
  }
`);

/** Whether anybody waits for a comment of ours: until then there is no way to the page in the menu. */
export function useCommentsWanted(): boolean {
  const { data } = useQuery(wantedDocument, { fetchPolicy: 'cache-first' });
  return (data?.commentRequests.totalCount ?? 0) > 0;
}
