import type { StatisticsCellsQuery } from '../gql/graphql.ts';

export type Cells = StatisticsCellsQuery['cells'];
type At = { table: string; period: string; geo: string; ground?: string };

/** Null is not shown (too few); it is never zero. */
export function valueAt(cells: Cells, { table, period, geo, ground }: At): number | null {
  const cell = cells.find(
    (it) =>
      it.table === table &&
      it.period === period &&
      it.geo === geo &&
      (it.dims.find(({ name }) => name === 'ground')?.code ?? undefined) === ground,
  );
  return cell?.value ?? null;
}

export function groundsShown(cells: Cells, table: string, geo: string): string[] {
  const codes = cells
    .filter((it) => it.table === table && it.geo === geo && it.value !== null)
    .flatMap((it) => it.dims.filter(({ name }) => name === 'ground').map(({ code }) => code));
  return [...new Set(codes)];
}
