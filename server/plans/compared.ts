export type Change = 'NEW' | 'MOVED' | 'SAME' | 'GONE';

/** One thing as it is told now and as it was told before. */
export interface Compared<T> {
  now: T | null;
  before: T | null;
  /** Null when there is nothing to compare with. */
  change: Change | null;
}

/** In the order of now; what is gone stands at the end. */
export function compared<T>(
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
