import { useApolloClient } from '@apollo/client/react';
import type { Review_ReviewFragment } from '../../gql/graphql.ts';
import { useSharedNotes } from '../useSharedNotes.ts';
import { inputOf, reviewOf, same, together } from './review.ts';
import { correctionMutation, reviewQuery } from './reviewOperations.ts';

/** One document review, as it stands in this window. */
export function useReview(review: Review_ReviewFragment) {
  const client = useApolloClient();
  return useSharedNotes({
    start: { notes: reviewOf(review), version: review.version },
    send: async (notes, version) => {
      const input = { id: review.id, version, ...inputOf(notes) };
      const { data } = await client.mutate({ mutation: correctionMutation, variables: { input } });
      return data?.correctDocumentReview.documentReview.version ?? version + 1;
    },
    read: async () => {
      const { data } = await client.query({
        query: reviewQuery,
        variables: { id: review.id },
        fetchPolicy: 'network-only',
      });
      const now = data?.documentReview;
      return now ? { notes: reviewOf(now), version: now.version } : undefined;
    },
    same,
    together,
  });
}
