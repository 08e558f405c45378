import { useLingui } from '@lingui/react';
import { useRef, useState } from 'react';
import { problemOf, type Problem } from '#kit';
import { useAutosave } from '../useAutosave.ts';

type Kept<Notes> = { notes: Notes; version: number };

type Shared<Notes> = {
  start: Kept<Notes>;
  /** Gives the version that it became. */
  send: (notes: Notes, version: number) => Promise<number>;
  read: () => Promise<Kept<Notes> | undefined>;
  same: (a: Notes, b: Notes) => boolean;
  /** Nothing of either is lost. */
  together: (mine: Notes, theirs: Notes) => Notes;
};

/** Notes that are saved while they are typed; another window's are never overwritten unseen. */
export function useSharedNotes<Notes extends object>({ start, send, read, same, together }: Shared<Notes>) {
  const { i18n } = useLingui();
  const version = useRef(start.version);
  const [theirs, setTheirs] = useState<Kept<Notes>>();

  const save = async (notes: Notes): Promise<Problem | undefined> => {
    try {
      version.current = await send(notes, version.current);
      return undefined;
    } catch (error) {
      const problem = problemOf(error, i18n);
      return problem.reason === 'stale' ? meet(notes, problem) : problem;
    }
  };

  const meet = async (mine: Notes, problem: Problem): Promise<Problem | undefined> => {
    try {
      const now = await read();
      if (!now) return problem;
      if (same(now.notes, mine)) {
        // Our own words, whose answer was lost on the way.
        version.current = now.version;
        return undefined;
      }
      setTheirs(now);
      return problem;
    } catch (error) {
      return problemOf(error, i18n);
    }
  };

  const notes = useAutosave(start.notes, save);
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
