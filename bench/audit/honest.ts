import type { Attack } from '../../server/statistics/audit/finding.ts';
import type { Profile } from '../../server/statistics/noiseTable.ts';
import type { Quarter } from '../../server/taxonomy/quarter.ts';

/** Something honest that is made up and attacked. */
export interface Honest {
  readonly seed: number;
  readonly perQuarter: number;
  readonly profile: Profile;
  /** The draft of this quarter; else a whole year. */
  readonly quarter: Quarter | null;
}

/** What came of attacking it: nothing should. */
export interface Outcome {
  readonly cells: number;
  /** Numbers that reached the threshold, and of them those that were withheld. */
  readonly reached: number;
  readonly withheld: number;
  readonly looked: number;
  readonly found: readonly { readonly attack: Attack; readonly says: string; readonly cell?: string }[];
  /** In seconds of all processors together. */
  readonly building: number;
  readonly attacking: number;
}

/** Of the smallest all in one place: what is around a cell says most of it there. */
export const placeOf = (perQuarter: number): string | undefined => (perQuarter <= 40 ? '101' : undefined);

/** In seconds of all processors together. */
export async function taking<T>(work: () => Promise<T>): Promise<[seconds: number, T]> {
  const used = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(used);
  return [(user + system) / 1e6, result];
}
