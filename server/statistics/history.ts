import type { Connection } from '../platform/worker.ts';

/** The newest publication: it holds everything ever published, and the next release copies it. */
export async function latestPublished(release: Connection): Promise<string | null> {
  const { rows } = await release.query<{ version: string }>(
    `select version from release where state = 'PUBLISHED' order by published_at desc, quarter desc limit 1`,
  );
  return rows[0]?.version ?? null;
}

/** Byte for byte: a number once published never changes. */
export async function copyHistory(release: Connection, base: string, version: string): Promise<void> {
  await release.query(
    `insert into cell (release_version, id, table_id, basis, period, geo, dims, status, value)
     select $2, id, table_id, basis, period, geo, dims, status, value from cell where release_version = $1 order by id`,
    [base, version],
  );
}
