import { areas } from '../../../taxonomy/areas.ts';
import { codesOf } from '../../../taxonomy/codeList.ts';
import { country, geoParents, geosAt } from '../../../taxonomy/geography.ts';
import { groundsInStatistics } from '../../../taxonomy/grounds.ts';
import { municipalities, municipality } from '../../../taxonomy/municipalities.ts';
import type { Dims } from '../../cellId.ts';
import type { Published } from './published.ts';

export const grounds = codesOf(groundsInStatistics);
export const inAreas = codesOf(areas);

/** Places, and what lies around all of them: one landsdel, or a region. */
export interface Group {
  readonly top: string;
  readonly places: readonly string[];
}

const around = (geos: readonly string[]): Group[] =>
  [...Map.groupBy(geos, (geo) => geoParents(geo)[0] ?? country)].map(([top, places]) => ({ top, places }));

/** Every municipality in one of them; Bornholm, which is a landsdel as well, among the landsdele of its region. */
export const groups: readonly Group[] = [
  ...around(geosAt('municipality')),
  ...around(geosAt('landsdel')).filter(({ places }) => places.some(isMunicipality)),
];

export function isMunicipality(geo: string): boolean {
  return municipality(geo) !== undefined;
}

const population = (geo: string): number =>
  municipality(geo)?.population ??
  municipalities.codes.reduce((sum, it) => sum + (it.landsdel === geo ? it.population : 0), 0);

/** What somebody expects who reads the figures as figures: so many in a place and quarter, named and divided as around it. */
export interface Expected {
  /** By place, and in it by quarter. */
  readonly numbers: readonly (readonly number[])[];
  readonly grounds: readonly number[];
  readonly areas: readonly number[];
  /** How often a registration names two grounds, and three. */
  readonly two: number;
  readonly three: number;
}

/** Of a number that is hidden at least this is expected: that it might be none is for the figures to say. */
const least = { year: 0.5, quarter: 0.2 } as const;

/**
 * The prior: an inhabitant as likely as another where a total is hidden, a published total where there is one, and grounds and
 * areas in every municipality as in the smallest area around it that tells of them. Nothing in it is of one small cell.
 */
export function expectedIn(published: Published, year: string, { top, places }: Group, tau: number): Expected {
  const quarters = [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);
  const whole = published.cell(year, country)
    ? [year]
    : quarters.filter((quarter) => published.cell(quarter, country) !== undefined);
  const sumOf = (geo: string, dims: Dims) => {
    const values = whole.map((period) => published.value(period, geo, dims));
    return values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  };
  const share = (dims: Dims) => {
    for (const geo of [top, ...geoParents(top)]) {
      const [part, all] = [sumOf(geo, dims), sumOf(geo, {})];
      if (part !== null && all) return part / all;
    }
    return (whole.length * tau) / 2 / Math.max(tau, sumOf(country, {}) ?? tau);
  };
  const named = grounds.map((ground) => share({ ground }));
  const more = Math.min(1, Math.max(0, named.reduce((sum, each) => sum + each, 0) - 1));
  const years = published.cell(year, country) ? totalsIn(published, year, { top, places }, tau) : null;
  const numbers = places.map((geo, place) => {
    const shown = quarters.map((quarter) => published.value(quarter, geo));
    const [number, left] = [shown.filter((it) => it === null).length, years?.[place]];
    const rest = (left ?? 0) - shown.reduce<number>((sum, it) => sum + (it ?? 0), 0);
    return quarters.map((quarter, at) => {
      const told = published.cell(quarter, geo) !== undefined;
      if (!told && !years) return 0;
      const value = shown[at] ?? null;
      if (value !== null) return value;
      if (!years) return totalsIn(published, quarter, { top, places }, tau)[place] ?? least.year;
      return Math.min(told ? tau - 1 : Infinity, Math.max(least.quarter, rest / number));
    });
  });
  return {
    numbers,
    grounds: named,
    areas: inAreas.map((area) => share({ area })),
    two: (more * 2) / 3,
    three: more / 6,
  };
}

/** As published; of the hidden ones what is left of the area around them, by their inhabitants. */
function totalsIn(published: Published, period: string, { top, places }: Group, tau: number): number[] {
  const shown = places.map((geo) => published.value(period, geo));
  const around = published.value(period, top);
  const rest = around === null ? null : around - shown.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const inhabitants = places.map(population);
  const inHidden = inhabitants.reduce((sum, each, place) => sum + (shown[place] === null ? each : 0), 0);
  return places.map((_, place) => {
    const guess = rest === null ? tau / 4 : (rest * (inhabitants[place] ?? 1)) / inHidden;
    return shown[place] ?? Math.min(tau - 1, Math.max(least.year, guess));
  });
}
