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

/** What a release holds, by table and period. */
interface Part {
  table: string;
  period: string;
  cells: number;
  shown: number;
}
type Contents = ReadonlyMap<string, Part>;

/** How many cells stay in memory: some three releases. */
const MOST_KEPT = 100_000;
const dimensions = ['ground', 'ground2', 'area', 'age', 'gender', 'source', 'delay', 'duplicate'] as const;
/** The names of the dimensions in a cell id are shorter in one place. */
const inCell = (dimension: string) => (dimension === 'duplicate' ? 'dup' : dimension);

const columns = `version, quarter, state, profile, d, v, tau, progress, problem,
  prepared_at as "preparedAt", published_at as "publishedAt", sha256`;

/**
 * The API's one look at statistics: finished releases, as `equality_release_reader`. Nothing here counts. A published
 * release never changes, so each part of it is read once and answered from memory.
 */
export class PublishedStatistics {
  private readonly contents = new Map<string, Promise<Contents>>();
  private readonly parts = new Map<string, Promise<readonly CellRow[]>>();
  private kept = 0;

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
    return (
      (version === null ? all.find((it) => it.state === 'PUBLISHED') : all.find((it) => it.version === version)) ?? null
    );
  }

  /** The cells a query names, in the lattice's order; a name that is not in the lattice is refused, never answered. */
  async cells(release: ReleaseRow, select: readonly CellQuery[]): Promise<CellRow[]> {
    const contents = await this.contentsOf(release);
    const tables = new Set([...contents.values()].map(({ table }) => table));
    for (const [index, query] of select.entries()) {
      if (contents.has(keyOf(query))) continue;
      throw notInLattice(`select.${index}.${tables.has(query.table) ? 'period' : 'table'}`);
    }
    const asked = [...new Set(select.map(keyOf))].flatMap((key) => contents.get(key) ?? []);
    const cells = await this.partsOf(release, asked);
    return select.flatMap((query, index) => selected(cells.get(keyOf(query)) ?? [], query, `select.${index}`));
  }

  async shape(release: ReleaseRow): Promise<Map<string, { cells: number; shown: number }>> {
    const shapes = new Map<string, { cells: number; shown: number }>();
    for (const { table, cells, shown } of (await this.contentsOf(release)).values()) {
      const known = shapes.get(table) ?? { cells: 0, shown: 0 };
      shapes.set(table, { cells: known.cells + cells, shown: known.shown + shown });
    }
    return shapes;
  }

  async quarters(release: ReleaseRow): Promise<string[]> {
    return periodsOf(await this.contentsOf(release)).filter((period) => period.includes('-Q'));
  }

  async years(release: ReleaseRow): Promise<number[]> {
    return periodsOf(await this.contentsOf(release))
      .filter((period) => !period.includes('-Q'))
      .map(Number);
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
  async order(order: {
    id: string;
    action: 'PREPARE' | 'PUBLISH';
    quarter: string | null;
    version: string | null;
    by: string;
    at: Date;
  }) {
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

  private contentsOf({ version, state }: ReleaseRow): Promise<Contents> {
    const known = this.contents.get(version);
    if (known) return known;
    const loading = this.reading(state !== 'PUBLISHED', async (client) => {
      const { rows } = await client.query<Part>(
        `select table_id as table, period, count(*)::int as cells, count(value)::int as shown
         from cell where release_version = $1 group by table_id, period`,
        [version],
      );
      return new Map(rows.map((part) => [keyOf(part), part]));
    });
    // A draft may be made anew under the same version, so it is read each time.
    if (state === 'PUBLISHED') void keep(this.contents, version, loading);
    return loading;
  }

  /** The cells of these parts: from memory, and what is not there in one statement. */
  private async partsOf(
    { version, state }: ReleaseRow,
    asked: readonly Part[],
  ): Promise<ReadonlyMap<string, readonly CellRow[]>> {
    if (state !== 'PUBLISHED') return this.load(version, asked, true);
    const missing = asked.filter((part) => !this.parts.has(`${version}|${keyOf(part)}`));
    if (missing.length > 0) {
      const loading = this.load(version, missing, false);
      for (const part of missing) {
        const cells = loading.then((loaded) => loaded.get(keyOf(part)) ?? []);
        const stored = keep(this.parts, `${version}|${keyOf(part)}`, cells);
        this.kept += part.cells;
        stored.catch(() => (this.kept -= part.cells));
      }
    }
    const found = await Promise.all(
      asked.map(async (part) => [keyOf(part), (await this.parts.get(`${version}|${keyOf(part)}`)) ?? []] as const),
    );
    await this.forget();
    return new Map(found);
  }

  /** What was read first goes first. */
  private async forget(): Promise<void> {
    for (const [key, cells] of this.parts) {
      if (this.kept <= MOST_KEPT) return;
      this.parts.delete(key);
      this.kept -= (await cells.catch(() => [])).length;
    }
  }

  private async load(version: string, parts: readonly Part[], drafts: boolean): Promise<Map<string, CellRow[]>> {
    const cells = await this.reading(drafts, async (client) => {
      const { rows } = await client.query<CellRow>(
        `select id, table_id as table, period, geo, dims, status, value from cell
         where release_version = $1 and (table_id, period) in (select * from unnest($2::text[], $3::text[]))
         order by table_id, period, geo, id`,
        [version, parts.map(({ table }) => table), parts.map(({ period }) => period)],
      );
      return rows;
    });
    return Map.groupBy(cells, keyOf);
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

const keyOf = ({ table, period }: { table: string; period: string }) => `${table}|${period}`;

const periodsOf = (contents: Contents) => [...new Set([...contents.values()].map(({ period }) => period))].sort();

/** Remembers what is being read, unless the reading fails. */
function keep<T>(memory: Map<string, Promise<T>>, key: string, loading: Promise<T>): Promise<T> {
  memory.set(key, loading);
  loading.catch(() => memory.delete(key));
  return loading;
}

const notInLattice = (field: string) => new Invalid([{ field, rule: 'not_in_lattice' }]);

function selected(cells: readonly CellRow[], query: CellQuery, field: string): readonly CellRow[] {
  const wanted = wantedOf(query).map(([dimension, codes]) => [dimension, new Set(codes)] as const);
  for (const [dimension, codes] of wanted) {
    const there = new Set(cells.map((cell) => codeOf(cell, dimension)));
    if ([...codes].some((code) => !there.has(code))) throw notInLattice(`${field}.${dimension}`);
  }
  return cells.filter((cell) => wanted.every(([dimension, codes]) => codes.has(codeOf(cell, dimension) ?? '')));
}

function wantedOf(query: CellQuery): [string, readonly string[]][] {
  const named = dimensions.flatMap((dimension): [string, readonly string[]][] => {
    const codes = query[dimension];
    return codes ? [[dimension, codes]] : [];
  });
  return query.geo ? [['geo', query.geo], ...named] : named;
}

const codeOf = (cell: CellRow, dimension: string) => (dimension === 'geo' ? cell.geo : cell.dims[inCell(dimension)]);
