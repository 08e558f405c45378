import type { Pool } from 'pg';
import { cellOf, type Cell, type CellRow } from './cell.type.ts';
import { indexed, notInLattice, selected, type IndexedCells } from './indexedCells.ts';
import type { CellQuery } from './release.inputs.ts';

import { reading, type ReleaseRow } from './releaseRows.ts';

/** What a release holds, by table and period. */
export interface Part {
  table: string;
  period: string;
  cells: number;
  shown: number;
}
type Contents = ReadonlyMap<string, Part>;

const keyOf = ({ table, period }: { table: string; period: string }) => `${table}|${period}`;

/** The cells of one release. Each part is read once, when it is first asked for, and answered from memory after that. */
export class Cube {
  #contents: Promise<Contents> | undefined;
  readonly #parts = new Map<string, Promise<IndexedCells>>();
  readonly #database: Pool;
  readonly #version: string;
  readonly #drafts: boolean;

  constructor(database: Pool, { version, state }: Pick<ReleaseRow, 'version' | 'state'>) {
    this.#database = database;
    this.#version = version;
    this.#drafts = state !== 'PUBLISHED';
  }

  /** Its tables and periods, as a reader finds them. */
  contents(): Promise<Contents> {
    this.#contents ??= this.#readContents().catch((error: unknown) => {
      this.#contents = undefined;
      throw error;
    });
    return this.#contents;
  }

  /** The cells that the queries name; a name that is not in the lattice is refused, never answered. */
  async cells(select: readonly CellQuery[]): Promise<Cell[]> {
    const contents = await this.contents();
    for (const [index, query] of select.entries()) {
      if (contents.has(keyOf(query))) continue;
      const tables = new Set([...contents.values()].map(({ table }) => table));
      throw notInLattice(`select.${index}.${tables.has(query.table) ? 'period' : 'table'}`);
    }
    const parts = await Promise.all(this.#partsOf(select.flatMap((query) => contents.get(keyOf(query)) ?? [])));
    return parts.flatMap((part, index) => selected(part, select[index] ?? {}, `select.${index}`));
  }

  /** What is not here yet comes in one statement, however many ask at the same time. */
  #partsOf(asked: readonly Part[]): Promise<IndexedCells>[] {
    const missing = asked.filter((part) => !this.#parts.has(keyOf(part)));
    const loading = missing.length > 0 ? this.#readCells(missing) : Promise.resolve(new Map<string, Cell[]>());
    for (const part of missing) {
      const cells = loading.then((loaded) => indexed(loaded.get(keyOf(part)) ?? []));
      this.#parts.set(keyOf(part), cells);
      cells.catch(() => this.#parts.delete(keyOf(part)));
    }
    return asked.flatMap((part) => this.#parts.get(keyOf(part)) ?? []);
  }

  #readContents(): Promise<Contents> {
    return reading(this.#database, this.#drafts, async (reader) => {
      const { rows } = await reader.query<Part>(
        `select table_id as table, period, count(*)::int as cells, count(value)::int as shown
         from cell where release_version = $1 group by table_id, period`,
        [this.#version],
      );
      return new Map(rows.map((part) => [keyOf(part), part]));
    });
  }

  #readCells(parts: readonly Part[]): Promise<Map<string, Cell[]>> {
    return reading(this.#database, this.#drafts, async (reader) => {
      const { rows } = await reader.query<CellRow>(
        `select id, table_id as table, period, geo, dims, status, value from cell
         where release_version = $1 and (table_id, period) in (select * from unnest($2::text[], $3::text[]))
         order by table_id, period, geo, id`,
        [this.#version, parts.map(({ table }) => table), parts.map(({ period }) => period)],
      );
      return Map.groupBy(rows.map(cellOf), keyOf);
    });
  }
}
