/** As few as this must not stand behind a number that leaves the team. */
export const FLOOR = 5;

export const isFew = (people: number): boolean => people > 0 && people < FLOOR;

export interface Grid {
  /** How many answered, in all or in each group. */
  bases: readonly number[];
  /** How many chose each option, in all or in each group. */
  rows: readonly (readonly number[])[];
  /** Whether one person may have chosen several options: then they do not add up, and each stands against its rest. */
  several: boolean;
}

/**
 * The options whose numbers are hidden, in every column alike, so that the columns' sums lead to none of them. What is
 * hidden in a column adds up to nothing or to at least five people: with the smallest others that this takes.
 */
export function rowsToHide({ bases, rows, several }: Grid, from: ReadonlySet<number> = new Set()): Set<number> {
  const isSmall = (row: readonly number[]) =>
    row.some((count, column) => isFew(count) || (several && isFew((bases[column] ?? 0) - count)));
  const hidden = new Set([...from, ...placesOf(rows, isSmall)]);
  if (hidden.size === 0) return hidden;
  // None looks like four.
  for (const place of placesOf(rows, (row) => row.every((count) => count === 0))) hidden.add(place);
  const inColumn = (places: Iterable<number>, column: number) =>
    sum([...places].map((place) => rows[place]?.[column] ?? 0));
  // Whoever answered chose something: those whom the shown options do not account for chose the only hidden one.
  const isLeftAlone = (base: number, column: number) =>
    hidden.size === 1 && base > sum(rows.map((row) => row[column] ?? 0)) - inColumn(hidden, column);
  const isLeft = (base: number, column: number) =>
    several ? isLeftAlone(base, column) : isFew(inColumn(hidden, column));
  for (;;) {
    const left = bases.findIndex(isLeft);
    const others = placesOf(rows, (row) => (row[left] ?? 0) > 0).filter((place) => !hidden.has(place));
    const [smallest] = others.toSorted((a, b) => sum(rows[a]) - sum(rows[b]));
    if (left < 0 || smallest === undefined) return hidden;
    hidden.add(smallest);
  }
}

const sum = (counts: readonly number[] = []) => counts.reduce((all, one) => all + one, 0);

const placesOf = (rows: Grid['rows'], test: (row: readonly number[]) => boolean): number[] =>
  rows.flatMap((row, place) => (test(row) ? [place] : []));
