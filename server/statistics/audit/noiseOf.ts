import { scale, type Profile } from '../noiseTable.ts';
import type { ReleaseCell } from '../release.ts';
import type { Finding } from './finding.ts';
import { improbable, tailOf } from './improbable.ts';
import { atLeast } from './naive.ts';

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

/**
 * How improbable the oddest of these changes is: one that is drawn too often or too seldom. Each is counted exactly, since a rare change
 * of a small table that happens once is nothing odd, as a sum of squares would have it.
 */
function oddOf(draws: readonly Draw[], chances: readonly number[], D: number): number {
  const tails = chances.map((chance, k) => {
    const often = draws.filter(({ v }) => v === k - D).length;
    return 2 * Math.min(tailOf(often, draws.length, chance), tailOf(draws.length - often, draws.length, 1 - chance));
  });
  return Math.min(...tails) * chances.length;
}

/** Among cells of one count, two draws agree as often as chance has it. */
function alikeOf(draws: readonly Draw[], chances: readonly number[]): number {
  const agree = chances.reduce((sum, chance) => sum + chance ** 2, 0);
  // Each draw is compared once, with the next of its count, so that the comparisons hardly depend on each other.
  const pairs = [...Map.groupBy(draws, ({ n }) => n).values()].flatMap((its) =>
    its.flatMap(({ v }, place) => (place % 2 === 1 ? [v === its[place - 1]?.v] : [])),
  );
  return pairs.length < fewest ? 1 : tailOf(pairs.filter(Boolean).length, pairs.length, agree);
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
  if (near.length < fewest) return [];
  const [shown, hidden] = [near.filter((it) => it.shown), near.filter((it) => !it.shown)];
  const odd = Math.min(
    atLeast(
      shown.length,
      near.map(({ n }) => chanceOf(n)),
    ),
    atLeast(
      hidden.length,
      near.map(({ n }) => 1 - chanceOf(n)),
    ),
  );
  return 2 * odd < improbable ? ['Numbers near the threshold are not hidden as often as the method says.'] : [];
}
