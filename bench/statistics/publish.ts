import type pg from 'pg';
import type { latticeOf } from '../../server/statistics/lattice.ts';
import type { ProtectedCell } from '../../server/statistics/protect.ts';
import { last } from './facts.ts';

/** One release with all that came out before it, as if it had been published. */
export async function publish(
  client: pg.Client,
  released: readonly { cells: ReturnType<typeof latticeOf>; out: readonly ProtectedCell[] }[],
): Promise<string> {
  const version = `${last}.1`;
  await client.query(
    `insert into release (version, quarter, state, profile, d, v, tau) values ($1, $2, 'PREPARING', 'standard', 5, 3, 8)`,
    [version, last],
  );
  for (const { cells, out } of released) {
    const lines = cells.map((cell, place) => ({ ...cell, status: out[place]?.status, value: out[place]?.value }));
    await client.query(
      `insert into cell (release_version, id, table_id, basis, period, geo, dims, status, value)
       select $1, id, "table", basis, period, geo, dims, status, value from json_to_recordset($2) as it
         (id text, "table" text, basis text, period text, geo text, dims jsonb, status text, value integer)`,
      [version, JSON.stringify(lines)],
    );
  }
  // Nobody signs what is made up.
  await client.query('set session_replication_role = replica');
  await client.query(
    `update release set state = 'PUBLISHED', progress = 100, sha256 = repeat('0', 64), prepared_at = now(), published_at = now()
     where version = $1`,
    [version],
  );
  await client.query('vacuum analyze cell');
  return version;
}
