import type { AssessedAction, AssessedIndicator, EvaluationRow } from './evaluation.entity.ts';

export type Change = 'NEW' | 'MOVED' | 'SAME' | 'GONE';

/** One thing that is evaluated, as it is judged and as the last issued evaluation of the plan judged it. */
export interface Compared<T> {
  now: T | null;
  before: T | null;
  /** Null when there is nothing to compare with: it is the plan's first evaluation. */
  change: Change | null;
}

type Told = Pick<EvaluationRow, 'actions' | 'indicators'>;

/** What moved since the last: an action by its verdict, an indicator by its value. What is gone stands at the end. */
export function sinceTheLast(it: Told, last: Told | null) {
  return {
    actions: compared(it.actions, last?.actions ?? null, ({ action }) => action, sameVerdict),
    indicators: compared(it.indicators, last?.indicators ?? null, ({ indicator }) => indicator, sameValue),
  };
}

const sameVerdict = (one: AssessedAction, other: AssessedAction) => one.verdict === other.verdict;
const sameValue = (one: AssessedIndicator, other: AssessedIndicator) => one.value === other.value;

function compared<T>(
  now: readonly T[],
  last: readonly T[] | null,
  idOf: (it: T) => string,
  same: (one: T, other: T) => boolean,
): Compared<T>[] {
  if (!last) return now.map((it) => ({ now: it, before: null, change: null }));
  const before = new Map(last.map((it) => [idOf(it), it]));
  const still = new Set(now.map(idOf));
  return [
    ...now.map((it): Compared<T> => {
      const was = before.get(idOf(it)) ?? null;
      return { now: it, before: was, change: was ? (same(it, was) ? 'SAME' : 'MOVED') : 'NEW' };
    }),
    ...last.filter((it) => !still.has(idOf(it))).map((it): Compared<T> => ({ now: null, before: it, change: 'GONE' })),
  ];
}
