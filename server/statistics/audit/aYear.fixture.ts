import { Chance } from '../../demo/chance.ts';
import { ageBands } from '../../taxonomy/ageBands.ts';
import { areas } from '../../taxonomy/areas.ts';
import { codesOf } from '../../taxonomy/codeList.ts';
import { delayBands } from '../../taxonomy/delayBands.ts';
import { genders } from '../../taxonomy/genders.ts';
import { encodeGrounds } from '../../taxonomy/groundMask.ts';
import { grounds } from '../../taxonomy/grounds.ts';
import { municipalities } from '../../taxonomy/municipalities.ts';
import type { Quarter } from '../../taxonomy/quarter.ts';
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

const quarters = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'] as const satisfies Quarter[];

/** A year of made-up registrations, so many a quarter, most of them in a few places and for a few reasons, as protected; or all in one place; another draw has the same registrations and other noise. */
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
      incidents.push({
        quarter,
        municipality: place ?? skewed(codesOf(municipalities)),
        groundMask,
        area: skewed(codesOf(areas)),
        source: skewed(codesOf(sources)),
        incidentYear: 2025,
        delayBand: skewed(codesOf(delayBands)),
        duplicate: 'NONE',
        n: 1,
      });
      persons.push({
        year: 2025,
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

/** As the auditor has it. */
export const materialOf = (
  { cells, counts: truth, facts }: TrueYear,
  profile: Publication['profile'] = profiles.standard,
): Material => ({ publication: { cells, profile }, truth, facts });
