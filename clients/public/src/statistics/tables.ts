import type { CellQuery } from '../gql/graphql.ts';
import type { Counted } from './figures.ts';
import type { Level, Place } from './places.ts';

export type Table = {
  id: string;
  basis: string;
  dimensions: readonly string[];
  geoLevels: readonly string[];
  periods: readonly string[];
};

export const isYear = (period: string) => !period.includes('-');

/** Of the tables that count by the date of registration: what happened in a year is counted by another date. */
export const periodsIn = (tables: readonly Table[], which: 'quarter' | 'year'): string[] => {
  const all = tables.filter(({ basis }) => basis === 'REGISTRATION').flatMap(({ periods }) => periods);
  return [...new Set(all)].filter((it) => isYear(it) === (which === 'year')).sort();
};

/** The table with these dimensions at this level in this period, if the statistics have one. */
const tableOf = (tables: readonly Table[], dimensions: readonly string[], level: Level, period: string) =>
  tables.find(
    (it) =>
      it.basis === 'REGISTRATION' &&
      it.periods.includes(period) &&
      it.geoLevels.includes(level) &&
      it.dimensions.length === dimensions.length &&
      dimensions.every((name) => it.dimensions.includes(name)),
  );

type Wanted = {
  period: string;
  counted: Counted;
  /** With every code of this dimension, whichever is chosen. */
  each?: keyof Counted;
};

function filterOf({ counted, each }: Omit<Wanted, 'period'>) {
  const { ground, area } = counted;
  return {
    ...(ground && each !== 'ground' && { ground: [ground] }),
    ...(area && each !== 'area' && { area: [area] }),
  };
}

const dimensionsOf = (wanted: Omit<Wanted, 'period'>) => [
  ...Object.keys(filterOf(wanted)),
  ...(wanted.each ? [wanted.each] : []),
];

export const isCounted = (tables: readonly Table[], level: Level, { period, ...wanted }: Wanted): boolean =>
  tableOf(tables, dimensionsOf(wanted), level, period) !== undefined;

/** What to ask for to know these places; nothing where it is not counted. */
export function queriesFor(tables: readonly Table[], places: readonly Place[], wanted: Wanted): CellQuery[] {
  const { period } = wanted;
  const found = places.map((place) => ({
    geo: place.code,
    table: tableOf(tables, dimensionsOf(wanted), place.level, period)?.id,
  }));
  return [...new Set(found.flatMap(({ table }) => table ?? []))].map((table) => ({
    table,
    period,
    geo: found.filter((it) => it.table === table).map(({ geo }) => geo),
    ...filterOf(wanted),
  }));
}

/** The same for every place that is counted. */
export function queriesForAll(tables: readonly Table[], wanted: Wanted): CellQuery[] {
  const table = tableOf(tables, dimensionsOf(wanted), 'region', wanted.period);
  return table ? [{ table: table.id, period: wanted.period, ...filterOf(wanted) }] : [];
}
