import type { Pool, PoolClient } from 'pg';
import type { LatticeEdition } from '../taxonomy/latticeTables.ts';

export type ReleaseState = 'PREPARING' | 'DRAFT' | 'SIGNED' | 'PUBLISHED' | 'FAILED';

export interface ReleaseRow {
  version: string;
  quarter: string;
  state: ReleaseState;
  /** The release whose cells were copied. */
  base: string | null;
  /** Why an erratum was made. */
  reasonDa: string | null;
  reasonEn: string | null;
  /** How many figures an erratum changes. */
  changedCells: number | null;
  profile: string;
  d: number;
  v: number;
  tau: number;
  progress: number;
  problem: string | null;
  preparedAt: Date | null;
  publishedAt: Date | null;
  sha256: string | null;
  lattice: LatticeEdition | null;
}

export type Reader = Pick<PoolClient, 'query'>;

/** Drafts exist for a transaction that says it reads for a statistician; everyone else's sees what is published. */
export async function reading<T>(database: Pool, drafts: boolean, read: (reader: Reader) => Promise<T>): Promise<T> {
  // What is published is read in one statement, which needs no transaction of its own.
  if (!drafts) return read(database);
  const client = await database.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('equality.statistician', 'yes', true)`);
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

const columns = `version, quarter, state, base, profile, d, v, tau, progress, problem,
  prepared_at as "preparedAt", published_at as "publishedAt", sha256, lattice,
  reason_da as "reasonDa", reason_en as "reasonEn", changed_cells as "changedCells"`;

/** The newest first, by quarter and then version: an erratum of an old quarter is no newer than the quarters after it. */
export async function releaseRows(reader: Reader): Promise<ReleaseRow[]> {
  const { rows } = await reader.query<ReleaseRow>(
    `select ${columns} from release order by quarter desc, split_part(version, '.', 2)::int desc limit 200`,
  );
  return rows;
}

/** Whether its moment has come, by this side's clock as well as by the one that published it. */
export const isOut = ({ state, publishedAt }: Pick<ReleaseRow, 'state' | 'publishedAt'>, now: Date): boolean =>
  state === 'PUBLISHED' && publishedAt !== null && publishedAt <= now;

/** The first edition of a quarter is none. */
export const isErratum = ({ version }: Pick<ReleaseRow, 'version'>): boolean => !version.endsWith('.1');

/** Of rows in that order. */
export const newestPublished = (rows: readonly ReleaseRow[]) => rows.find(({ state }) => state === 'PUBLISHED');
