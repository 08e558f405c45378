import { moreBy } from '../audit/correctionsIn.ts';
import type { Publication, Replaced } from '../audit/publication.ts';
import { cellsIn, isIn, type Scope } from '../audit/scopes.ts';
import type { Facts } from '../audit/world.ts';
import { coordinatesIn } from '../cellId.ts';
import { publicationOf } from '../publicationOf.ts';
import type { Connection } from '../../platform/worker.ts';
import type { Correction } from './corrections.ts';
import { errataUntil } from './errataUntil.ts';

/** What errata replaced that came out, or shall with this very draft. */
export interface BeforeErrata {
  readonly replaced: readonly Replaced[];
  readonly since: NonNullable<Facts['since']>;
}

/** Until and with a version, as far as scopes are about it, the oldest first. */
export async function beforeErrata(
  { statistics, release }: Record<'statistics' | 'release', Connection>,
  version: string,
  scopes: readonly Scope[],
  profile: Publication['profile'],
): Promise<BeforeErrata> {
  const replaced: Replaced[] = [];
  const since = new Map<string, Map<string, number>>();
  for (const erratum of await errataUntil(release, version)) {
    const { rows: changes } = await statistics.query<{ cell: string }>(
      'select cell from erratum_cell where version = $1',
      [erratum.version],
    );
    const changed = new Set(
      changes.flatMap(({ cell }) => (scopes.some((it) => isIn(coordinatesIn(cell), it)) ? cell : [])),
    );
    if (changed.size === 0) continue;
    const { cells, withheld } = await publicationOf(release, erratum.base, profile);
    replaced.push({ by: erratum.version, changed, cells: cellsIn(cells, scopes), ...(withheld && { withheld }) });
    const { rows } = await statistics.query<{ corrections: Correction[] }>(
      'select corrections from erratum where version = $1',
      [erratum.version],
    );
    const more = moreBy(rows.flatMap(({ corrections }) => corrections));
    since.set(erratum.version, more);
    // Since an earlier one there came as many more with each that followed.
    for (const [other, total] of since)
      if (other !== erratum.version) for (const [id, by] of more) total.set(id, (total.get(id) ?? 0) + by);
  }
  return { replaced, since };
}
