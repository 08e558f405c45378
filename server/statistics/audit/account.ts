import { codesOf } from '../../taxonomy/codeList.ts';
import { statisticsGeo } from '../../taxonomy/geography.ts';
import { lattice, type LatticeTable } from '../../taxonomy/latticeTables.ts';
import { municipalities } from '../../taxonomy/municipalities.ts';
import { isTold } from '../lattice.ts';
import { scale, type Profile } from '../noiseTable.ts';
import type { Finding } from './finding.ts';

/** Most of them are told of alike. */
const anyMunicipality = '101';

/** What somebody learns who knows, or has made up, every other registration in the cells around one person's. */
export interface Exposure {
  /** The chance that the person's registration is proven. */
  readonly certain: number;
  /** How probable it becomes on average, from one half. */
  readonly believed: number;
}

/** In how many cells of its municipality, and of the year's, a registration with so many grounds stands. */
export function looksAt(
  grounds: number,
  tables: readonly LatticeTable[] = lattice.tables,
  geo = anyMunicipality,
): number {
  return tables
    .filter((table) => table.fragment === 'incident' && isTold(table, geo))
    .flatMap(({ shapes }) => shapes)
    .reduce((looks, shape) => looks + (shape.includes('ground') ? grounds : 1), 0);
}

/** Of the municipality that most is told of: one that is a landsdel by itself stands in the tables of landsdele too. */
export function mostLooksAt(grounds: number, tables?: readonly LatticeTable[]): number {
  const geos = new Set(codesOf(municipalities).map(statisticsGeo));
  return Math.max(...[...geos].map((geo) => looksAt(grounds, tables, geo)));
}

/**
 * Each look is one draw. Seen are the draw and one more, so a draw at the end of the noise can come from a registration
 * alone; any other shifts belief by the ratio of two neighbours of the table (statistics.md §9.5).
 */
export function exposure(looks: number, { T }: Pick<Profile, 'T'>): Exposure {
  const p = T.map((upper, k) => (upper - (T[k - 1] ?? 0)) / scale);
  // By the sum of log-odds so far: neighbours' ratios are powers of one number, so sums of draws are enough.
  const ratio = Math.log((p[(p.length - 1) / 2] ?? 1) / (p[(p.length + 1) / 2] ?? 1));
  const D = (p.length - 1) / 2;
  let sums = new Map([[0, 1]]);
  for (let look = 0; look < looks; look += 1) {
    const next = new Map<number, number>();
    for (const [sum, chance] of sums)
      for (const [k, each] of p.slice(0, -1).entries()) {
        const at = sum + 2 * (k - D) + 1;
        next.set(at, (next.get(at) ?? 0) + chance * each);
      }
    sums = next;
  }
  let open = 0;
  let believed = 0;
  for (const [sum, chance] of sums) {
    open += chance;
    believed += chance / (1 + Math.exp(-ratio * sum));
  }
  return { certain: 1 - open, believed: believed + (1 - open) };
}

const most = { certain: 0.03, believed: 0.72, grounds: 2 } as const;

/** The lattice itself, whatever the figures: a table more in the municipalities is one look more at each person. */
export function accountOf(profile: Pick<Profile, 'T'>, tables?: readonly LatticeTable[]): Finding[] {
  const looks = mostLooksAt(most.grounds, tables);
  const { certain, believed } = exposure(looks, profile);
  if (certain <= most.certain && believed <= most.believed) return [];
  return [
    {
      attack: 'ACCOUNT',
      says:
        `With ${looks} looks at one registration, somebody who knows all others proves it with a chance of ` +
        `${certain.toFixed(3)} and believes it at ${believed.toFixed(3)}; at most ${most.certain} and ${most.believed} are allowed.`,
    },
  ];
}
