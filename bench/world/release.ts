import pg from 'pg';
import { Chance } from '../../server/demo/chance.ts';
import { latticeOf } from '../../server/statistics/lattice.ts';
import type { Quarter } from '../../server/taxonomy/quarter.ts';

export const VERSION = '2025-Q4.1';

const quarters = [
  '2024-Q1',
  '2024-Q2',
  '2024-Q3',
  '2024-Q4',
  '2025-Q1',
  '2025-Q2',
  '2025-Q3',
  '2025-Q4',
] as const satisfies Quarter[];

/** A published release as large as a real one: every cell of the lattice for eight quarters and two years, made up. */
export async function publishRelease(url: string): Promise<number> {
  const chance = new Chance(8);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      `insert into release (version, quarter, state, profile, d, v, tau) values ($1, '2025-Q4', 'PREPARING', 'standard', 7, 7.0, 5)`,
      [VERSION],
    );
    let number = 0;
    for (const quarter of quarters) {
      const cells = latticeOf(quarter).map((cell) => {
        const value = chance.happens(0.6) ? chance.whole(5, 900) : null;
        return { ...cell, status: value === null ? 'C' : 'A', value };
      });
      number += cells.length;
      await client.query(
        `insert into cell (release_version, id, table_id, basis, period, geo, dims, status, value)
         select $1, id, "table", basis, period, geo, dims, status, value from json_to_recordset($2) as it
           (id text, "table" text, basis text, period text, geo text, dims jsonb, status text, value integer)`,
        [VERSION, JSON.stringify(cells)],
      );
    }
    // Nobody signs what is made up.
    await client.query('set session_replication_role = replica');
    await client.query(
      `insert into release_audit
         (release_version, sha256, audited_at, depth, passed, cells, attacked, attacks, report, report_sha256)
       values ($1, repeat('0', 64), now(), 'WITHOUT_SOLVING', true, 0, 0, '[]', '', encode(sha256(''), 'hex'))`,
      [VERSION],
    );
    await client.query(
      `update release set state = 'PUBLISHED', progress = 100, sha256 = repeat('0', 64), prepared_at = now(),
       published_at = now() where version = $1`,
      [VERSION],
    );
    await client.query('analyze cell');
    return number;
  } finally {
    await client.end();
  }
}
