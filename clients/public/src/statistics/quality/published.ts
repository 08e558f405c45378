import type { CellQuery } from '../../gql/graphql.ts';
import type { GivenCell } from '../figures.ts';

/** One published number by its table, place and codes; null when it is not shown, or not published. */
export type Published = (table: string, dims?: Readonly<Record<string, string>>, geo?: string) => number | null;

export function publishedOf(cells: readonly GivenCell[]): Published {
  const key = (table: string, geo: string, dims: readonly { name: string; code: string }[]) =>
    [table, geo, ...dims.map(({ name, code }) => `${name}=${code}`).sort()].join('|');
  const values = new Map(cells.map(({ table, geo, dims, value }) => [key(table, geo, dims), value ?? null]));
  return (table, dims = {}, geo = '') =>
    values.get(
      key(
        table,
        geo,
        Object.entries(dims).map(([name, code]) => ({ name, code })),
      ),
    ) ?? null;
}

const nowhere = '999';

/** Whatever the measures of a year are made of, as far as the release has it. */
export const queriesOf = (tables: readonly { id: string; periods: readonly string[] }[], year: string): CellQuery[] =>
  [
    { table: 'Y1', period: year, geo: ['', nowhere] },
    { table: 'Y2', period: year, geo: [''] },
    { table: 'Y3', period: year, geo: [''] },
    { table: 'Y6', period: year },
    { table: 'Y7', period: year },
  ].filter((query) => tables.some(({ id, periods }) => id === query.table && periods.includes(query.period)));

/** A share of two published numbers; the true ones would undo the random change. */
export const shareOf = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null ? null : Math.min(1, part / whole);

/** For what nobody knew or wanted to say. */
export const unknowns = (published: Published) => ({
  ground: published('Y2', { ground: 'UNKNOWN' }),
  undisclosed: published('Y2', { ground: 'UNDISCLOSED' }),
  area: published('Y3', { area: 'UNKNOWN' }),
  place: published('Y1', {}, nowhere),
  age: published('Y6', { age: 'UNKNOWN' }),
  gender: published('Y6', { gender: 'UNKNOWN' }),
});
