import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react';
import { useRef, useState } from 'react';
import { problemOf, type Problem } from '#kit';
import type { Interview_InterviewFragment } from '../gql/graphql.ts';
import { interviewDocument, recordInterviewDocument } from './interviewDocument.ts';
import { answersOf, notesOf, same, together, type Notes } from './notes.ts';
import { useAutosave } from '../useAutosave.ts';

/** The notes of one interview, saved while they are typed; another window's are never overwritten unseen. */
export function useInterviewNotes(interview: Interview_InterviewFragment) {
  const client = useApolloClient();
  const { i18n } = useLingui();
  const version = useRef(interview.version);
  const [theirs, setTheirs] = useState<{ notes: Notes; version: number }>();

  const save = async (notes: Notes): Promise<Problem | undefined> => {
    const { consent, status } = notes;
    const input = { id: interview.id, version: version.current, consent, status, answers: answersOf(notes) };
    try {
      const { data } = await client.mutate({ mutation: recordInterviewDocument, variables: { input } });
      version.current = data?.recordInterview.interview.version ?? version.current + 1;
      return undefined;
    } catch (error) {
      const problem = problemOf(error, i18n);
      return problem.reason === 'stale' ? meet(notes, problem) : problem;
    }
  };

  const meet = async (mine: Notes, problem: Problem): Promise<Problem | undefined> => {
    try {
      const { data } = await client.query({
        query: interviewDocument,
        variables: { id: interview.id },
        fetchPolicy: 'network-only',
      });
      if (!data?.interview) return problem;
      const notes = notesOf(data.interview);
      if (same(notes, mine)) {
        // Our own words, whose answer was lost on the way.
        version.current = data.interview.version;
        return undefined;
      }
      setTheirs({ notes, version: data.interview.version });
      return problem;
    } catch (error) {
      return problemOf(error, i18n);
    }
  };

  const notes = useAutosave(notesOf(interview), save);
  const decide = (next: Notes) => {
    if (!theirs) return;
    version.current = theirs.version;
    setTheirs(undefined);
    notes.change(next);
    void notes.push();
  };
  return {
    ...notes,
    theirs: theirs?.notes,
    keepMine: () => decide({ ...notes.value }),
    keepBoth: () => decide(theirs ? together(notes.value, theirs.notes) : { ...notes.value }),
    takeTheirs: () => {
      if (!theirs) return;
      version.current = theirs.version;
      setTheirs(undefined);
      notes.settle(theirs.notes);
    },
  };
}
