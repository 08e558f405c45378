import type { Connection } from '../../platform/worker.ts';
import { errataUntil } from './errataUntil.ts';

/** How often each cell was drawn anew until and with a version, by errata that are out and by its own. */
export async function drawnAgain(
  { statistics, release }: Record<'statistics' | 'release', Connection>,
  version: string,
): Promise<Map<string, number>> {
  const errata = await errataUntil(release, version);
  const { rows } = await statistics.query<{ cell: string; times: number }>(
    'select cell, count(*)::int as times from erratum_cell where version = $1 or version = any($2) group by cell',
    [version, errata.map((it) => it.version)],
  );
  return new Map(rows.map(({ cell, times }) => [cell, times]));
}
