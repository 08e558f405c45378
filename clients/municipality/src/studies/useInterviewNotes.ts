import { useApolloClient } from '@apollo/client/react';
import type { Interview_InterviewFragment } from '../gql/graphql.ts';
import { interviewDocument, recordInterviewDocument } from './interviewDocument.ts';
import { answersOf, notesOf, same, together } from './notes.ts';
import { useSharedNotes } from './useSharedNotes.ts';

/** The notes of one interview, as they stand in this window. */
export function useInterviewNotes(interview: Interview_InterviewFragment) {
  const client = useApolloClient();
  return useSharedNotes({
    start: { notes: notesOf(interview), version: interview.version },
    send: async (notes, version) => {
      const { consent, status } = notes;
      const input = { id: interview.id, version, consent, status, answers: answersOf(notes) };
      const { data } = await client.mutate({ mutation: recordInterviewDocument, variables: { input } });
      return data?.recordInterview.interview.version ?? version + 1;
    },
    read: async () => {
      const { data } = await client.query({
        query: interviewDocument,
        variables: { id: interview.id },
        fetchPolicy: 'network-only',
      });
      return data?.interview ? { notes: notesOf(data.interview), version: data.interview.version } : undefined;
    },
    same,
    together,
  });
}
