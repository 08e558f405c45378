import type { Connection } from '../platform/worker.ts';
import type { Quarter } from '../taxonomy/quarter.ts';
import { factsOf } from './audit/factsOf.ts';
import type { Publication } from './audit/publication.ts';
import { scopesOfRelease } from './audit/scopes.ts';
import type { Office } from './office.ts';
import { cellsOf, type ReleaseCell } from './release.ts';
import { withhold } from './withhold.ts';

export interface NewCells {
  readonly cells: readonly ReleaseCell[];
  /** All that are withheld, those of earlier releases too. */
  readonly withheld: ReadonlySet<string>;
}

/** The cells that are built, with the numbers hidden that are withheld. Of quarters that are made up none is, as nothing is solved. */
export async function withheldFrom(
  { statistics, auditor }: Pick<Office, 'statistics' | 'auditor'>,
  it: { cells: readonly ReleaseCell[]; quarter: Quarter; key: Uint8Array; earlier: Publication },
  tell: (share: number) => Promise<void>,
): Promise<NewCells> {
  const { cells, quarter, key } = it;
  const built = new Set(cells.map(({ id }) => id));
  const earlier = {
    profile: it.earlier.profile,
    cells: it.earlier.cells.filter(({ id }) => !built.has(id)),
    withheld: new Set([...(it.earlier.withheld ?? [])].filter((id) => !built.has(id))),
  };
  const scopes = scopesOfRelease(quarter);
  const withheld =
    auditor.depth === 'WHOLE'
      ? await withhold({ cells, earlier, facts: await factsOf(statistics, quarter), scopes, key }, tell)
      : new Set<string>();
  // Of an erratum what stands under a withheld number may be out already.
  const hidden = earlier.cells.filter(({ id }) => withheld.has(id));
  return {
    cells: [...cells, ...hidden].map((cell) => (withheld.has(cell.id) ? { ...cell, status: 'C', value: null } : cell)),
    withheld: new Set([...earlier.withheld, ...withheld]),
  };
}

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

/** In the transaction that writes the cells. No file, page or answer tells them from other hidden ones. */
export async function keepWithheld(release: Connection, version: string, ids: ReadonlySet<string>): Promise<void> {
  await release.query('delete from withheld_cell where release_version = $1', [version]);
  await release.query('insert into withheld_cell (release_version, id) select $1, unnest($2::text[])', [
    version,
    [...ids],
  ]);
}
