import type { Connection } from '../../platform/worker.ts';
import { newestPublished } from '../history.ts';

export const versionAfter = (version: string) => version.replace(/\d+$/, (edition) => `${Number(edition) + 1}`);

/** The version of the erratum that is handed in and not out yet. One that a later quarter has passed is none any more. */
export async function openErratum({
  statistics,
  release,
}: Record<'statistics' | 'release', Connection>): Promise<string | null> {
  const newest = await newestPublished(release);
  if (!newest) return null;
  const version = versionAfter(newest.version);
  const { rows } = await statistics.query('select from erratum where version = $1 limit 1', [version]);
  return rows.length > 0 ? version : null;
}
