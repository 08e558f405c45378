import { country, geoParents, geosAt } from '../../taxonomy/geography.ts';
import { lattice } from '../../taxonomy/latticeTables.ts';
import { nextQuarter, yearOf, type Quarter } from '../../taxonomy/quarter.ts';
import { periodOf } from '../lattice.ts';
import { coordinatesIn } from '../cellId.ts';
import type { ReleaseCell } from '../release.ts';

/** What is solved for at once. */
export type Scope = YearScope | IncidentScope;

/** A year's figures of the country and what lies right below it, or of one region and all that lies in it. */
export interface YearScope {
  readonly basis: 'REG';
  readonly year: string;
  readonly top: string;
  readonly geos: readonly string[];
}

/** A year of incidents, beside what was registered from its beginning until it came out. */
export interface IncidentScope {
  readonly basis: 'INC';
  readonly year: string;
  readonly until: Quarter;
}

/** Small enough to solve, and together all relations between areas: the country down to landsdele, and each region. */
export function scopesOf(year: string): YearScope[] {
  const below = (top: string) =>
    [...geosAt('region'), ...geosAt('landsdel'), ...geosAt('municipality')].filter((geo) =>
      geoParents(geo).includes(top),
    );
  return [
    { basis: 'REG', year, top: country, geos: [country, ...geosAt('region'), ...geosAt('landsdel')] },
    ...geosAt('region').map((top) => ({ basis: 'REG' as const, year, top, geos: [top, ...below(top)] })),
  ];
}

/** What the release of a quarter tells of: its year as far as it goes, and a year of incidents that comes out with it. */
export function scopesOfRelease(quarter: Quarter): Scope[] {
  const ripe = lattice.tables.flatMap((table) => (table.basis === 'INC' ? (periodOf(table, quarter) ?? []) : []));
  return [
    ...scopesOf(`${yearOf(quarter)}`),
    ...[...new Set(ripe)].map((year) => ({ basis: 'INC' as const, year, until: quarter })),
  ];
}

/** The years of registration that scopes are about. */
export const yearsIn = (scopes: readonly Scope[]): string[] => [
  ...new Set(scopes.flatMap(({ basis, year }) => (basis === 'REG' ? year : []))),
];

/** The quarters with which came out what scopes are about, of those that are out. */
export const quartersIn = (scopes: readonly Scope[], quarters: readonly Quarter[]): Quarter[] =>
  quarters.filter((quarter) =>
    scopes.some((it) => (it.basis === 'REG' ? it.year === quarter.slice(0, 4) : it.until === quarter)),
  );

/** Where an erratum changed something, whenever that came out. */
export function scopesReached(changed: Iterable<string>, quarters: readonly Quarter[]): Scope[] {
  const reached = [...changed].map(coordinatesIn);
  const years = new Set(reached.flatMap(({ basis, period }) => (basis === 'REG' ? period.slice(0, 4) : [])));
  const ofIncidents = quarters.flatMap(scopesOfRelease).filter(({ basis }) => basis === 'INC');
  return [...[...years].toSorted().flatMap(scopesOf), ...ofIncidents].filter((scope) =>
    reached.some((it) => isIn(it, scope) && (scope.basis === 'INC' || scope.geos.includes(it.geo))),
  );
}

/** The cells that scopes are about: threads are given a copy of them, and of no others. */
export const cellsIn = (cells: readonly ReleaseCell[], scopes: readonly Scope[]): ReleaseCell[] =>
  cells.filter((cell) => scopes.some((scope) => isIn(cell, scope)));

export function isIn({ basis, period }: Pick<ReleaseCell, 'basis' | 'period'>, scope: Scope): boolean {
  if (scope.basis === 'REG') return basis === 'REG' && period.startsWith(scope.year);
  return basis === 'INC' ? period === scope.year : registeredIn(scope).includes(period);
}

/** As few periods as cover the time from the beginning of a year of incidents: whole years as far as they came out, then quarters. */
export function registeredIn({ year, until }: IncidentScope): string[] {
  const periods: string[] = [];
  for (let quarter: Quarter = `${Number(year)}-Q1`; quarter <= until; quarter = nextQuarter(quarter)) {
    periods.push(quarter);
    const last = periods.slice(-4);
    if (quarter.endsWith('Q4') && last[0]?.endsWith('Q1')) periods.splice(-4, 4, quarter.slice(0, 4));
  }
  return periods;
}
