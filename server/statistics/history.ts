import type { Quarter } from '../taxonomy/quarter.ts';
import { Refusal } from './refusal.ts';
import type { Connection } from '../platform/worker.ts';

/**
 * The newest publication, by its quarter and then its version, whenever it came out: it holds everything published up to
 * that quarter, and the next release copies it.
 */
export async function newestPublished(release: Connection): Promise<{ version: string; quarter: Quarter } | null> {
  const { rows } = await release.query<{ version: string; quarter: Quarter }>(
    `select version, quarter from release where state = 'PUBLISHED'
     order by quarter desc, split_part(version, '.', 2)::int desc limit 1`,
  );
  return rows[0] ?? null;
}

/**
 * A release holds everything up to its quarter, so quarters come out one after the other. Refuses one while an earlier
 * one waits that this side knows of, frozen or not, and one that a later release has passed.
 */
export async function demandItsTurn(
  { statistics, release }: Record<'statistics' | 'release', Connection>,
  quarter: Quarter,
): Promise<void> {
  const newest = await newestPublished(release);
  if (newest && newest.quarter > quarter) throw new Refusal('LATER_PUBLISHED', { version: newest.version });
  const { rows } = await statistics.query<{ quarter: Quarter }>(
    `select quarter from (select quarter from frozen_quarter union select quarter from token) as known
     where quarter < $1 and quarter > $2 order by quarter limit 1`,
    [quarter, newest?.quarter ?? ''],
  );
  if (rows[0]) throw new Refusal('EARLIER_UNPUBLISHED', { quarter: rows[0].quarter });
}

/** Byte for byte: a number once published never changes. */
export async function copyHistory(release: Connection, base: string, version: string): Promise<void> {
  await release.query(
    `insert into cell (release_version, id, table_id, basis, period, geo, dims, status, value)
     select $2, id, table_id, basis, period, geo, dims, status, value from cell where release_version = $1 order by id`,
    [base, version],
  );
}
