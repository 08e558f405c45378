import type { Connection } from '../platform/worker.ts';
import type { Quarter } from '../taxonomy/quarter.ts';
import { factsOf } from './audit/factsOf.ts';
import type { Publication } from './audit/publication.ts';
import type { Scope } from './audit/scopes.ts';
import { beforeErrata } from './errata/replaced.ts';
import type { Office } from './office.ts';
import type { ReleaseCell } from './release.ts';
import { withhold } from './withhold.ts';

export interface NewCells {
  readonly cells: readonly ReleaseCell[];
  /** All that are withheld, those of earlier releases too. */
  readonly withheld: ReadonlySet<string>;
}

export interface Building {
  readonly version: string;
  readonly quarter: Quarter;
  readonly cells: readonly ReleaseCell[];
  /** What they tell of. */
  readonly scopes: readonly Scope[];
  readonly key: Uint8Array;
  readonly earlier: Publication;
}

/** The cells that are built, with the numbers hidden that are withheld. Of quarters that are made up none is, as nothing is solved. */
export async function withheldFrom(
  office: Pick<Office, 'statistics' | 'release' | 'auditor'>,
  it: Building,
  tell: (share: number) => Promise<void>,
): Promise<NewCells> {
  const { cells, scopes, key } = it;
  const built = new Set(cells.map(({ id }) => id));
  const earlier = {
    profile: it.earlier.profile,
    cells: it.earlier.cells.filter(({ id }) => !built.has(id)),
    withheld: new Set([...(it.earlier.withheld ?? [])].filter((id) => !built.has(id))),
  };
  const withheld = office.auditor.depth === 'WHOLE' ? await chosen() : new Set<string>();
  // Of an erratum what stands under a withheld number may be out already.
  const hidden = earlier.cells.filter(({ id }) => withheld.has(id));
  return {
    cells: [...cells, ...hidden].map((cell) => (withheld.has(cell.id) ? { ...cell, status: 'C', value: null } : cell)),
    withheld: new Set([...earlier.withheld, ...withheld]),
  };

  async function chosen(): Promise<ReadonlySet<string>> {
    const { replaced, since } = await beforeErrata(office, it.version, scopes, earlier.profile);
    const facts = { ...(await factsOf(office.statistics, scopes, it.quarter)), since };
    return withhold({ cells, earlier: { ...earlier, replaced }, facts, scopes, key }, tell);
  }
}

/** In the transaction that writes the cells. No file, page or answer tells them from other hidden ones. */
export async function keepWithheld(release: Connection, version: string, ids: ReadonlySet<string>): Promise<void> {
  await release.query('delete from withheld_cell where release_version = $1', [version]);
  await release.query('insert into withheld_cell (release_version, id) select $1, unnest($2::text[])', [
    version,
    [...ids],
  ]);
}
