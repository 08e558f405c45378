export type Compared = { text: string; change?: 'added' | 'gone' | 'moved' };

/** What stands in both in the same order is the longest line through both; what is in both beside it has moved. */
export function compare(
  before: readonly string[],
  after: readonly string[],
): { before: Compared[]; after: Compared[] } {
  const kept = longestLine(before, after);
  return {
    before: before.map((text, index) => ({ text, ...(!kept.before.has(index) && changeOf(text, after, 'gone')) })),
    after: after.map((text, index) => ({ text, ...(!kept.after.has(index) && changeOf(text, before, 'added')) })),
  };
}

const changeOf = (text: string, other: readonly string[], alone: 'gone' | 'added') => ({
  change: other.includes(text) ? ('moved' as const) : alone,
});

function longestLine(before: readonly string[], after: readonly string[]) {
  const length = Array.from({ length: before.length + 1 }, () => Array.from({ length: after.length + 1 }, () => 0));
  const at = (i: number, j: number) => length[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      (length[i] as number[])[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const kept = { before: new Set<number>(), after: new Set<number>() };
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (before[i] === after[j]) {
      kept.before.add(i);
      kept.after.add(j);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}
