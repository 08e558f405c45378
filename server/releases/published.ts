import type { Pool, PoolClient } from 'pg';
import { Invalid } from '../platform/problem.ts';
import type { CellQuery } from './release.inputs.ts';

export type ReleaseState = 'PREPARING' | 'DRAFT' | 'PUBLISHED' | 'FAILED';

export interface ReleaseRow {
  version: string;
  quarter: string;
  state: ReleaseState;
  profile: string;
  d: number;
  v: number;
  tau: number;
  progress: number;
  problem: string | null;
  preparedAt: Date | null;
  publishedAt: Date | null;
  sha256: string | null;
}

export interface CellRow {
  id: string;
  table: string;
  period: string;
  geo: string;
  dims: Record<string, string>;
  status: 'A' | 'C';
  value: number | null;
}

export interface FileRow {
  table: string;
  format: string;
  language: string;
  mediaType: string;
  bytes: Buffer;
}

/** Cells of one release by table and period: all that a reader can ask for, in memory. */
type Cube = ReadonlyMap<string, readonly CellRow[]>;

const MOST_CELLS = 5_000;
const KEPT = 3;
const dimensions = ['ground', 'ground2', 'area', 'age', 'gender', 'source', 'delay', 'duplicate'] as const;
/** The names of the dimensions in a cell id are shorter in one place. */
const inCell = (dimension: string) => (dimension === 'duplicate' ? 'dup' : dimension);

const columns = `version, quarter, state, profile, d, v, tau, progress, problem,
  prepared_at as "preparedAt", published_at as "publishedAt", sha256`;

/**
 * The API's one look at statistics: finished releases, as `equality_release_reader`. Nothing here counts. A published
 * release never changes, so its cells are read once and answered from memory.
 */
export class PublishedStatistics {
  private readonly cubes = new Map<string, Promise<Cube>>();

  constructor(private readonly database: Pool) {}

  /** Newest quarter and version first; drafts only for a statistician. */
  async releases(drafts: boolean): Promise<ReleaseRow[]> {
    return this.reading(drafts, async (client) => {
      const { rows } = await client.query<ReleaseRow>(
        `select ${columns} from release order by quarter desc, split_part(version, '.', 2)::int desc limit 200`,
      );
      return rows;
    });
  }

  async release(drafts: boolean, version: string | null): Promise<ReleaseRow | null> {
    const all = await this.releases(drafts);
    return (version === null ? all.find((it) => it.state === 'PUBLISHED') : all.find((it) => it.version === version)) ?? null;
  }

  /** The cells a query names, in the lattice's order; a name that is not in the lattice is refused, never answered. */
  async cells(release: ReleaseRow, select: readonly CellQuery[]): Promise<CellRow[]> {
    const cube = await this.cube(release);
    const found = select.flatMap((query, index) => selected(cube, query, `select.${index}`));
    if (found.length > MOST_CELLS) throw new Invalid([{ field: 'select', rule: 'too_many', params: { limit: MOST_CELLS } }]);
    return found;
  }

  async shape(release: ReleaseRow): Promise<Map<string, { cells: number; shown: number }>> {
    const shapes = new Map<string, { cells: number; shown: number }>();
    for (const [key, cells] of await this.cube(release)) {
      const table = key.split('|')[0] ?? '';
      const known = shapes.get(table) ?? { cells: 0, shown: 0 };
      const shown = cells.filter((it) => it.status === 'A').length;
      shapes.set(table, { cells: known.cells + cells.length, shown: known.shown + shown });
    }
    return shapes;
  }

  async quarters(release: ReleaseRow): Promise<string[]> {
    return periodsOf(await this.cube(release)).filter((period) => period.includes('-Q'));
  }

  async years(release: ReleaseRow): Promise<number[]> {
    return periodsOf(await this.cube(release)).filter((period) => !period.includes('-Q')).map(Number);
  }

  async file(version: string, table: string, format: string, language: string): Promise<FileRow | null> {
    const { rows } = await this.database.query<FileRow>(
      `select table_id as table, format, language, media_type as "mediaType", bytes from release_file
       where release_version = $1 and table_id = $2 and format = $3 and language in ($4, 'zxx') limit 1`,
      [version, table, format, language],
    );
    return rows[0] ?? null;
  }

  /** Asks the statistics side for a draft or a publication; it answers in its own time, in the release's state. */
  async order(order: { id: string; action: 'PREPARE' | 'PUBLISH'; quarter: string | null; version: string | null; by: string; at: Date }) {
    await this.reading(true, (client) =>
      client.query(
        `insert into release_order (id, action, quarter, version, requested_by, requested_at)
         values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
        [order.id, order.action, order.quarter, order.version, order.by, order.at],
      ),
    );
  }

  async orders(): Promise<OrderRow[]> {
    return this.reading(true, async (client) => {
      const { rows } = await client.query<OrderRow>(
        `select id, action, quarter, version, state, progress, problem, requested_at as "requestedAt"
         from release_order order by requested_at desc limit 50`,
      );
      return rows;
    });
  }

  private cube(release: ReleaseRow): Promise<Cube> {
    // A draft may be made anew under the same version, so it is read each time.
    if (release.state !== 'PUBLISHED') return this.load(release.version, true);
    const known = this.cubes.get(release.version);
    if (known) return known;
    const loading = this.load(release.version, false).catch((error: unknown) => {
      this.cubes.delete(release.version);
      throw error;
    });
    this.cubes.set(release.version, loading);
    for (const oldest of [...this.cubes.keys()].slice(0, -KEPT)) this.cubes.delete(oldest);
    return loading;
  }

  private async load(version: string, drafts: boolean): Promise<Cube> {
    const cells = await this.reading(drafts, async (client) => {
      const { rows } = await client.query<CellRow>(
        `select id, table_id as table, period, geo, dims, status, value from cell where release_version = $1 order by table_id, period, geo, id`,
        [version],
      );
      return rows;
    });
    return Map.groupBy(cells, ({ table, period }) => `${table}|${period}`);
  }

  /** Drafts exist for a transaction that says it reads for a statistician; everyone else's sees what is published. */
  private async reading<T>(drafts: boolean, read: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.database.connect();
    try {
      await client.query('begin');
      if (drafts) await client.query(`select set_config('equality.statistician', 'yes', true)`);
      const result = await read(client);
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }
}

export interface OrderRow {
  id: string;
  action: 'PREPARE' | 'PUBLISH';
  quarter: string | null;
  version: string | null;
  state: 'WAITING' | 'WORKING' | 'DONE' | 'REFUSED' | 'FAILED';
  progress: number;
  problem: string | null;
  requestedAt: Date;
}

const periodsOf = (cube: Cube) => [...new Set([...cube.keys()].map((key) => key.split('|')[1] ?? ''))].sort();

function selected(cube: Cube, query: CellQuery, field: string): CellRow[] {
  const cells = cube.get(`${query.table}|${query.period}`);
  if (!cells) throw new Invalid([{ field: `${field}.period`, rule: 'not_in_lattice' }]);
  const wanted = wantedOf(query);
  for (const [dimension, codes] of wanted) {
    const missing = codes.filter((code) => !cells.some((cell) => codeOf(cell, dimension) === code));
    if (missing.length > 0) throw new Invalid([{ field: `${field}.${dimension}`, rule: 'not_in_lattice' }]);
  }
  return cells.filter((cell) => wanted.every(([dimension, codes]) => codes.includes(codeOf(cell, dimension) ?? '')));
}

function wantedOf(query: CellQuery): [string, readonly string[]][] {
  const named = dimensions.flatMap((dimension): [string, readonly string[]][] => {
    const codes = query[dimension];
    return codes ? [[dimension, codes]] : [];
  });
  return query.geo ? [['geo', query.geo], ...named] : named;
}

const codeOf = (cell: CellRow, dimension: string) => (dimension === 'geo' ? cell.geo : cell.dims[inCell(dimension)]);
