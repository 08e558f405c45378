import type { Connection } from '../../platform/worker.ts';

/** The errata that are out, and one more that is not, until and with a version: each with what it replaces, the oldest first. */
export async function errataUntil(release: Connection, version: string): Promise<{ version: string; base: string }[]> {
  const { rows } = await release.query<{ version: string; base: string }>(
    `select version, base from release
     where base is not null and split_part(version, '.', 2)::int > 1 and (state = 'PUBLISHED' or version = $1)
       and (quarter, split_part(version, '.', 2)::int) <= (split_part($1, '.', 1), split_part($1, '.', 2)::int)
     order by quarter, split_part(version, '.', 2)::int`,
    [version],
  );
  return rows;
}
