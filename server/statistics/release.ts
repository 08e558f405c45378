import { createHash } from 'node:crypto';
import type { LatticeEdition } from '../taxonomy/latticeTables.ts';
import type { Quarter } from '../taxonomy/quarter.ts';
import type { Basis, Dims } from './cellId.ts';
import { Refusal } from './refusal.ts';
import type { Connection } from '../platform/worker.ts';

export type ReleaseState = 'PREPARING' | 'DRAFT' | 'SIGNED' | 'PUBLISHED' | 'FAILED';

export interface Release {
  version: string;
  quarter: Quarter;
  state: ReleaseState;
  /** The release whose cells were copied. */
  base: string | null;
  profile: string;
  d: number;
  v: number;
  tau: number;
  progress: number;
  problem: string | null;
  preparedAt: Date | null;
  preparedBy: string | null;
  publishedAt: Date | null;
  sha256: string | null;
  /** By which edition of the lattice it was built; unknown of the first releases. */
  lattice: LatticeEdition | null;
}

/** A cell as anyone may read it. */
export interface ReleaseCell {
  id: string;
  tableId: string;
  basis: Basis;
  period: string;
  geo: string;
  dims: Dims;
  status: 'A' | 'C';
  value: number | null;
}

/** The first edition of a quarter; others follow for errata only. */
export const versionOf = (quarter: Quarter) => `${quarter}.1`;

const columns = `version, quarter, state, base, profile, d, v, tau, progress, problem, prepared_at as "preparedAt",
  prepared_by as "preparedBy", published_at as "publishedAt", sha256, lattice`;

export async function findRelease(release: Connection, version: string): Promise<Release | undefined> {
  const { rows } = await release.query<Release>(`select ${columns} from release where version = $1`, [version]);
  return rows[0];
}

export async function demandRelease(release: Connection, version: string): Promise<Release> {
  const found = await findRelease(release, version);
  if (!found) throw new Refusal('UNKNOWN_RELEASE', { version });
  return found;
}

/** The oldest first, by quarter and then version: of ten editions the tenth is the last. */
export async function everyRelease(release: Connection): Promise<Release[]> {
  const { rows } = await release.query<Release>(
    `select ${columns} from release order by quarter, split_part(version, '.', 2)::int`,
  );
  return rows;
}

/** Every cell of a release in the order of their ids, byte by byte. */
export async function cellsOf(release: Connection, version: string): Promise<ReleaseCell[]> {
  const { rows } = await release.query<ReleaseCell>(
    `select id, table_id as "tableId", basis, period, geo, dims, status, value
     from cell where release_version = $1 order by id collate "C"`,
    [version],
  );
  return rows;
}

/** The whole release as one file: its hash is what a release is known by. */
export function manifestOf(cells: readonly ReleaseCell[]): string {
  return ['id,value,status', ...cells.map(({ id, value, status }) => `${id},${value ?? ''},${status}`), ''].join('\n');
}

/** The same hash without reading the cells. */
export async function manifestHash(release: Connection, version: string): Promise<string> {
  const { rows } = await release.query<{ sha256: string }>(
    `select encode(sha256(convert_to(e'id,value,status\n' || coalesce(string_agg(
       concat(id, ',', value, ',', status, e'\n'), '' order by id collate "C"), ''), 'UTF8')), 'hex') as sha256
     from cell where release_version = $1`,
    [version],
  );
  return rows[0]?.sha256 ?? '';
}

export const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
