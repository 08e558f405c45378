import { scale, type Profile } from '../noiseTable.ts';
import type { ReleaseCell } from '../release.ts';
import type { Finding } from './finding.ts';

/**
 * One in a hundred thousand: with three questions for each table of each release an honest draft is refused about once in a
 * thousand years, and each of the leaks that this looks for is many times less probable than that.
 */
const improbable = 1e-5;

/** Fewer draws than this answer nothing. */
const fewest = 50;

interface Draw {
  readonly cell: ReleaseCell;
  readonly n: number;
  readonly v: number;
}

/**
 * Whether the noise is what it should be: in each table as often each size as the method says, no two cells changed
 * alike because their counts are alike, and hidden as often as shown near the threshold. Needs the true counts, and tells none.
 */
export function noiseOf(
  cells: readonly ReleaseCell[],
  truth: ReadonlyMap<string, number>,
  profile: Pick<Profile, 'D' | 'T' | 'tau'>,
): Finding[] {
  const draws = cells.flatMap((cell): Draw[] => {
    const n = truth.get(cell.id);
    return cell.value === null || n === undefined ? [] : [{ cell, n, v: cell.value - n }];
  });
  const finding = (says: string): Finding => ({ attack: 'NOISE', says });
  const far = draws.filter(({ v }) => Math.abs(v) > profile.D);
  if (far.length > 0)
    return far.map(({ cell }) => ({ attack: 'NOISE', cell: cell.id, says: 'It was changed by more than is said.' }));
  // A count this large is shown whatever is drawn, so its draw is one of all.
  const all = draws.filter(({ n }) => n >= profile.tau + profile.D);
  const tables = [...Map.groupBy(all, ({ cell }) => cell.tableId)].filter(([, its]) => its.length >= fewest);
  const chances = profile.T.map((upper, k) => (upper - (profile.T[k - 1] ?? 0)) / scale);
  return [
    ...tables
      .filter(([, its]) => oddOf(its, chances, profile.D) < improbable)
      .map(([table]) => finding(`The changes in table ${table} are not spread as the method says.`)),
    ...(alikeOf(all, chances) < improbable ? [finding('Cells with equal counts are changed alike.')] : []),
    ...thresholdOf(cells, truth, profile).map(finding),
  ];
}

/** Pearson's chi-square: how improbable these draws or odder ones are. */
function oddOf(draws: readonly Draw[], chances: readonly number[], D: number): number {
  const square = chances.reduce((sum, chance, k) => {
    const expected = chance * draws.length;
    return sum + (draws.filter(({ v }) => v === k - D).length - expected) ** 2 / expected;
  }, 0);
  return chiSquareTail(square, chances.length - 1);
}

/** Among cells of one count, two draws agree as often as chance has it. */
function alikeOf(draws: readonly Draw[], chances: readonly number[]): number {
  const agree = chances.reduce((sum, chance) => sum + chance ** 2, 0);
  // Each draw is compared once, with the next of its count, so that the comparisons hardly depend on each other.
  const pairs = [...Map.groupBy(draws, ({ n }) => n).values()].flatMap((its) =>
    its.flatMap(({ v }, place) => (place % 2 === 1 ? [v === its[place - 1]?.v] : [])),
  );
  if (pairs.length < fewest) return 1;
  const z = (pairs.filter(Boolean).length - pairs.length * agree) / Math.sqrt(pairs.length * agree * (1 - agree));
  return z <= 0 ? 1 : normalTail(z);
}

/** A count just at the threshold is shown about as often as not: always or never means the count itself was asked. */
function thresholdOf(
  cells: readonly ReleaseCell[],
  truth: ReadonlyMap<string, number>,
  { T, D, tau }: Pick<Profile, 'D' | 'T' | 'tau'>,
): string[] {
  const near = cells.flatMap(({ id, value, geo, dims }) => {
    const n = truth.get(id) ?? 0;
    // The country's totals have nothing around them that could hide them.
    return geo === '' && Object.keys(dims).length <= 1 && Math.abs(n - tau) < D ? [{ n, shown: value !== null }] : [];
  });
  const chanceOf = (n: number) => 1 - (T[tau - n - 1 + D] ?? 0) / scale;
  const expected = near.reduce((sum, { n }) => sum + chanceOf(n), 0);
  const variance = near.reduce((sum, { n }) => sum + chanceOf(n) * (1 - chanceOf(n)), 0);
  if (variance < fewest / 4) return [];
  const z = Math.abs(near.filter(({ shown }) => shown).length - expected) / Math.sqrt(variance);
  return 2 * normalTail(z) < improbable
    ? ['Numbers near the threshold are not hidden as often as the method says.']
    : [];
}

/** Wilson and Hilferty (1931): the cube root of a chi-square is all but normal. */
function chiSquareTail(square: number, degrees: number): number {
  const spread = 2 / (9 * degrees);
  return normalTail(((square / degrees) ** (1 / 3) - (1 - spread)) / Math.sqrt(spread));
}

/** Abramowitz and Stegun 26.2.17, to 7e-8; beyond six deviations nothing is asked. */
function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (series * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}
