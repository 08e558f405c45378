import { newId, type Draft, type DraftQuestion } from './draft.ts';

type Questions = readonly DraftQuestion[];

/** What hangs on a question that does not stand before it, or is not there, is asked of everyone again. */
function settled(draft: Draft, questions: Questions): Draft {
  const known = (index: number, { question, option }: NonNullable<DraftQuestion['onlyIf']>) =>
    questions.slice(0, index).some((it) => it.id === question && it.options.some(({ id }) => id === option));
  const grouping = questions.find(({ id }) => id === draft.groupBy);
  return {
    ...draft,
    questions: questions.map((it, index) => (it.onlyIf && !known(index, it.onlyIf) ? { ...it, onlyIf: null } : it)),
    groupBy: grouping && ['SINGLE', 'SCALE'].includes(grouping.kind) ? draft.groupBy : null,
  };
}

export const added = (draft: Draft, question: DraftQuestion): Draft => ({
  ...draft,
  questions: [...draft.questions, question],
});

export const changed = (draft: Draft, question: DraftQuestion): Draft =>
  settled(
    draft,
    draft.questions.map((it) => (it.id === question.id ? question : it)),
  );

export const removed = (draft: Draft, id: string): Draft =>
  settled(
    draft,
    draft.questions.filter((it) => it.id !== id),
  );

/** One place up or down; at the end it stays. */
export function moved<Item extends { id: string }>(items: readonly Item[], id: string, by: 1 | -1): Item[] {
  const at = items.findIndex((it) => it.id === id);
  const other = items[at + by];
  const item = items[at];
  if (!item || !other) return [...items];
  return items.map((it, index) => (index === at ? other : index === at + by ? item : it));
}

export const movedQuestion = (draft: Draft, id: string, by: 1 | -1): Draft =>
  settled(draft, moved(draft.questions, id, by));

/** The copy stands below, as a question of its own. */
export const duplicated = (draft: Draft, id: string): Draft => ({
  ...draft,
  questions: draft.questions.flatMap((it) => (it.id === id ? [it, { ...it, id: newId() }] : [it])),
});
