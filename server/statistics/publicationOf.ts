import type { Connection } from '../platform/worker.ts';
import type { Publication } from './audit/publication.ts';
import { cellsOf } from './release.ts';

/** All that is out with a release; of none nothing. */
export async function publicationOf(
  release: Connection,
  version: string | null,
  profile: Publication['profile'],
): Promise<Publication> {
  if (version === null) return { cells: [], profile };
  const { rows } = await release.query<{ id: string }>('select id from withheld_cell where release_version = $1', [
    version,
  ]);
  return { cells: await cellsOf(release, version), profile, withheld: new Set(rows.map(({ id }) => id)) };
}
