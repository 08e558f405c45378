import type { Pool } from 'pg';
import type { Cell } from './cell.type.ts';
import { coordinatesOf, notInLattice, placesOf, type Asked, type Layout } from './layout.ts';
import { cellAt, type Layouts, type Period, type PeriodRow } from './period.ts';
import type { CellQuery, SeriesQuery } from './release.inputs.ts';
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
  readonly #parts = new Map<string, Promise<Period>>();
  readonly #database: Pool;
  readonly #layouts: Layouts;
  readonly #version: string;
  readonly #drafts: boolean;

  constructor(database: Pool, layouts: Layouts, { version, state }: Pick<ReleaseRow, 'version' | 'state'>) {
    this.#database = database;
    this.#layouts = layouts;
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
    const periods = await Promise.all(this.#periods(select.flatMap((query) => contents.get(keyOf(query)) ?? [])));
    return periods.flatMap((period, index) =>
      placesOf(period.layout, select[index] ?? {}, `select.${index}`).map((place) => cellAt(period, place)),
    );
  }

  /** One cell through time, the oldest period first. */
  async series(query: SeriesQuery & Asked<string>): Promise<Cell[]> {
    const periods = await this.#allOf(query.table, 'of.table');
    const newest = periods.at(-1);
    if (!newest) return [];
    const coordinates = coordinatesOf(newest.layout, query, 'of');
    // An older edition of the lattice may not have had the cell.
    return periods.flatMap((period) => {
      const place = period.layout.placeOf.get(coordinates);
      return place === undefined ? [] : cellAt(period, place);
    });
  }

  /** Where the cells of a table stand, in its newest period. */
  async layoutOf(table: string): Promise<Layout> {
    const newest = (await this.#partsOf(table)).at(-1);
    const [period] = await Promise.all(this.#periods(newest ? [newest] : []));
    if (!period) throw notInLattice('table');
    return period.layout;
  }

  async #allOf(table: string, field: string): Promise<Period[]> {
    const parts = await this.#partsOf(table);
    if (parts.length === 0) throw notInLattice(field);
    return Promise.all(this.#periods(parts));
  }

  async #partsOf(table: string): Promise<Part[]> {
    const parts = [...(await this.contents()).values()].filter((part) => part.table === table);
    return parts.toSorted((a, b) => (a.period < b.period ? -1 : 1));
  }

  /** What is not here yet comes in one statement, however many ask at the same time. */
  #periods(asked: readonly Part[]): Promise<Period>[] {
    const missing = asked.filter((part) => !this.#parts.has(keyOf(part)));
    const loading = missing.length > 0 ? this.#read(missing) : Promise.resolve(new Map<string, Period>());
    for (const part of missing) {
      const period = loading.then((loaded) => {
        const found = loaded.get(keyOf(part));
        if (!found) throw new Error('A part of a release is gone.');
        return found;
      });
      this.#parts.set(keyOf(part), period);
      period.catch(() => this.#parts.delete(keyOf(part)));
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

  #read(parts: readonly Part[]): Promise<Map<string, Period>> {
    return reading(this.#database, this.#drafts, async (reader) => {
      const { rows } = await reader.query<PeriodRow>(
        `select table_id as table, basis, period,
           string_agg(split_part(id, '|', 4), e'\\n' order by geo, id) as coordinates,
           string_agg(coalesce(value::text, ''), ',' order by geo, id) as values
         from cell
         where release_version = $1 and (table_id, period) in (select * from unnest($2::text[], $3::text[]))
         group by table_id, basis, period`,
        [this.#version, parts.map(({ table }) => table), parts.map(({ period }) => period)],
      );
      return new Map(rows.map((row) => [keyOf(row), this.#layouts.periodOf(row)]));
    });
  }
}
