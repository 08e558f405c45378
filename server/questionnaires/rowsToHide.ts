/** As few as this must not stand behind a number that leaves the team. */
export const FLOOR = 5;

export const isFew = (people: number): boolean => people > 0 && people < FLOOR;

/** A whole number from 0 to below this, by chance. */
export type Lot = (below: number) => number;

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
 * hidden in a column adds up to nothing or to at least five people, with others that are drawn for it. Were they the
 * smallest, whoever knows that rule would read how few the few are from what is shown: nothing shown is smaller than they.
 */
export function rowsToHide({ bases, rows, several }: Grid, lot: Lot, inAll?: ReadonlySet<number>): Set<number> {
  const isSmall = (row: readonly number[]) =>
    row.some((count, column) => isFew(count) || (several && isFew((bases[column] ?? 0) - count)));
  const small = placesOf(rows, isSmall);
  const hidden = new Set([...(inAll ?? []), ...small]);
  if (hidden.size === 0) return hidden;
  // None looks like four.
  for (const place of placesOf(rows, (row) => row.every((count) => count === 0))) hidden.add(place);
  const draw = (others: readonly number[]) => {
    const open = others.filter((place) => !hidden.has(place));
    const most = Math.max(...open.map((place) => sum(rows[place])));
    // The smaller an option the likelier, since it is missed least: the largest has one slip in the urn.
    const slips = open.flatMap((place) => Array<number>(Math.ceil(most / sum(rows[place]))).fill(place));
    const drawn = slips.length > 0 ? slips[lot(slips.length)] : undefined;
    if (drawn !== undefined) hidden.add(drawn);
  };
  // That two are hidden must not say that both are few: in all one more is, in groups, where sums bind more, perhaps.
  const perhaps = !inAll || (small.some((place) => !inAll.has(place)) && lot(2) === 1);
  if (!several && perhaps) draw([...rows.keys()]);
  const inColumn = (places: Iterable<number>, column: number) =>
    sum([...places].map((place) => rows[place]?.[column] ?? 0));
  // Whoever answered chose something: those whom the shown options do not account for chose the only hidden one.
  const isLeftAlone = (base: number, column: number) =>
    hidden.size === 1 && base > sum(rows.map((row) => row[column] ?? 0)) - inColumn(hidden, column);
  const isLeft = (base: number, column: number) =>
    several ? isLeftAlone(base, column) : isFew(inColumn(hidden, column));
  for (;;) {
    const before = hidden.size;
    const left = bases.findIndex(isLeft);
    if (left >= 0) draw(placesOf(rows, (row) => (row[left] ?? 0) > 0));
    if (hidden.size === before) return hidden;
  }
}

const sum = (counts: readonly number[] = []) => counts.reduce((all, one) => all + one, 0);

const placesOf = (rows: Grid['rows'], test: (row: readonly number[]) => boolean): number[] =>
  rows.flatMap((row, place) => (test(row) ? [place] : []));
