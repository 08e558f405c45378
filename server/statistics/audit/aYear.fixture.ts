import { Chance } from '../../demo/chance.ts';
import { ageBands } from '../../taxonomy/ageBands.ts';
import { areas } from '../../taxonomy/areas.ts';
import { codesOf } from '../../taxonomy/codeList.ts';
import { delayBands } from '../../taxonomy/delayBands.ts';
import { genders } from '../../taxonomy/genders.ts';
import { encodeGrounds } from '../../taxonomy/groundMask.ts';
import { grounds } from '../../taxonomy/grounds.ts';
import { municipalities } from '../../taxonomy/municipalities.ts';
import { yearOf, type Quarter } from '../../taxonomy/quarter.ts';
import { sources } from '../../taxonomy/sources.ts';
import { countRegistrations } from '../count.fixture.ts';
import type { IncidentCubeRow, PersonCubeRow } from '../count.ts';
import { latticeOf } from '../lattice.ts';
import { profiles, type Profile } from '../noiseTable.ts';
import { protect } from '../protect.ts';
import type { ReleaseCell } from '../release.ts';
import type { Publication } from './publication.ts';
import type { Material } from './reconstruct.ts';
import type { Facts } from './world.ts';

export interface TrueYear {
  /** The true count of every cell. */
  counts: Map<string, number>;
  cells: ReleaseCell[];
  facts: Facts;
}

const quarters = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1'] as const satisfies Quarter[];

/** A year of made-up registrations and, asked for five quarters, the one that brings the year of incidents before it: so many a quarter, most of them in a few places and for a few reasons, as protected; or all in one place; another draw has the same registrations and other noise. */
export function aYear(
  seed: number,
  perQuarter: number,
  profile: Profile,
  until = 4,
  place?: string,
  draw = 0,
): TrueYear {
  const chance = new Chance(seed);
  // The square of a draw: the first codes of a list come up far more often than the last.
  const skewed = <T>(codes: readonly T[]): T => codes[Math.floor(chance.next() ** 2 * codes.length)] as T;
  const incidents: IncidentCubeRow[] = [];
  const persons: PersonCubeRow[] = [];
  for (const quarter of quarters.slice(0, until))
    for (let each = 0; each < perQuarter; each += 1) {
      const named = Array.from({ length: Number(chance.weighted({ 1: 7, 2: 2, 3: 1 })) }, () =>
        skewed(codesOf(grounds)),
      );
      const groundMask = encodeGrounds(named);
      const incident = {
        quarter,
        municipality: place ?? skewed(codesOf(municipalities)),
        groundMask,
        area: skewed(codesOf(areas)),
        source: skewed(codesOf(sources)),
        delayBand: skewed(codesOf(delayBands)),
        duplicate: 'NONE' as const,
        n: 1,
      };
      incidents.push({ ...incident, incidentYear: yearIn(incident) });
      persons.push({
        year: yearOf(quarter),
        groundMask,
        ageBand: skewed(codesOf(ageBands)),
        gender: skewed(codesOf(genders)),
        n: 1,
      });
    }
  const counts = new Map<string, number>();
  const cells: ReleaseCell[] = [];
  for (const quarter of quarters.slice(0, until)) {
    const lattice = latticeOf(quarter);
    const truth = countRegistrations(quarter, incidents, persons);
    const key = Uint8Array.from({ length: 32 }, () => (chance.whole(0, 255) + draw) % 256);
    const outcomes = protect(lattice, truth, key, profile);
    for (const [id, n] of truth) counts.set(id, n);
    lattice.forEach(({ id, table, basis, period, geo, dims }, index) => {
      const { status, value } = outcomes[index] ?? { status: 'C', value: null };
      cells.push({ id, tableId: table, basis, period, geo, dims, status, value });
    });
  }
  return { counts, cells, facts: { incidents, persons } };
}

/** In which year it happened, as far as the delay tells. */
function yearIn({ quarter, delayBand }: Pick<IncidentCubeRow, 'quarter' | 'delayBand'>): number | null {
  const before = { SAME_QUARTER: 0, ONE_QUARTER: quarter.endsWith('Q1') ? 1 : 0, TWO_TO_FOUR: 1, MORE_THAN_FOUR: 2 };
  return delayBand === 'UNKNOWN' ? null : yearOf(quarter) - before[delayBand];
}

/** As the auditor has it. */
export const materialOf = (
  { cells, counts: truth, facts }: TrueYear,
  profile: Publication['profile'] = profiles.standard,
): Material => ({ publication: { cells, profile }, truth, facts });
