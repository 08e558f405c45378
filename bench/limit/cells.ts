import type pg from 'pg';
import { cellId } from '../../server/statistics/cellId.ts';

interface Selection {
  table: string;
  period: string;
  geo: string[];
  ground: string[];
}

interface CellRow {
  id: string;
  table: string;
  period: string;
  geo: string;
  dims: Record<string, string>;
  value: number | null;
}

/** Q3: the cells by their names, which follow from what is asked. */
export async function cells(database: pg.Pool, release: string, select: readonly Selection[]): Promise<object> {
  const ids = select.flatMap(({ period, geo: geos, ground: grounds }) =>
    geos.flatMap((geo) => grounds.map((ground) => cellId({ basis: 'REG', period, geo, dims: { ground } }))),
  );
  const { rows } = await database.query<CellRow>({
    name: 'q3',
    text: `select id, table_id as table, period, geo, dims, value from cell
      where release_version = $1 and id = any($2) order by table_id, period, geo, id`,
    values: [release, ids],
  });
  return {
    __typename: 'Query',
    cells: rows.map(({ id, table, period, geo, dims, value }) => ({
      __typename: 'Cell',
      dims: Object.entries(dims).map(([name, code]) => ({ __typename: 'CellDimension', code, name })),
      geo,
      id,
      period,
      table,
      value,
    })),
  };
}
