import { isQuarter, nextQuarter, type Quarter } from '../../taxonomy/quarter.ts';
import { atTheDesk } from '../atTheDesk.ts';
import { scopesReached } from '../audit/scopes.ts';
import { trueCounts } from '../cube.ts';
import { demandSafe } from '../demandSafe.ts';
import { newestPublished } from '../history.ts';
import { latticeOf, parentsOf, type LatticeCell } from '../lattice.ts';
import { makeDraft } from '../makeDraft.ts';
import type { Office } from '../office.ts';
import { protect, type ProtectedCell } from '../protect.ts';
import { publicationOf } from '../publicationOf.ts';
import { Refusal } from '../refusal.ts';
import { manifestHash, type Release, type ReleaseCell } from '../release.ts';
import { releaseKey } from '../releaseKey.ts';
import { keepWithheld, withheldFrom, type NewCells } from '../withheld.ts';
import { versionAfter } from './openErratum.ts';
import { transaction } from '../../platform/worker.ts';

/**
 * Builds the next version of the newest publication from what was handed in: cells that corrections change are drawn anew with a
 * key of this version, all others are copied byte for byte.
 */
export async function prepareErratum(office: Office, version: string): Promise<Release> {
  const { release } = office;
  demandSafe(office);
  const newest = await newestPublished(release);
  const quarter = newest?.quarter;
  if (!quarter || version !== versionAfter(newest.version)) throw new Refusal('OUTDATED_DRAFT', { version });
  const reason = await reasonOf(office, version);
  return makeDraft(office, { version, quarter, by: atTheDesk }, async (_base, tell) => {
    const cells = await correctedCells(office, version, { quarter, version: newest.version }, tell);
    await write(office, version, newest.version, cells);
    await release.query(
      `update release set reason_da = coalesce($2, reason_da), reason_en = coalesce($3, reason_en), changed_cells = $4
       where version = $1`,
      [version, reason?.da, reason?.en, cells.cells.length],
    );
  });
}

/** Of several that were handed in for one version the last one's, which can speak of all of them. */
async function reasonOf({ statistics }: Office, version: string) {
  const { rows } = await statistics.query<{ da: string | null; en: string | null }>(
    'select reason_da as da, reason_en as en from erratum where version = $1 order by ordinal desc limit 1',
    [version],
  );
  return rows[0];
}

/** Those that differ from the version before: changed by the corrections, or under a cell that is hidden now. */
async function correctedCells(
  office: Office,
  version: string,
  base: { version: string; quarter: Quarter },
  tell: (percent: number) => Promise<void>,
): Promise<NewCells> {
  const { statistics, release, profile, now } = office;
  const { rows } = await statistics.query<{ cell: string }>('select cell from erratum_cell where version = $1', [
    version,
  ]);
  const changed = new Set(rows.map(({ cell }) => cell));
  const out = await publicationOf(release, base.version, profile);
  const published = new Map(out.cells.map((cell) => [cell.id, cell]));
  // Under a number that is withheld others are drawn as under a shown one, and withheld with it.
  const isHidden = ({ id, status }: ReleaseCell) => status === 'C' && (changed.has(id) || !out.withheld?.has(id));
  const key = await releaseKey(statistics, version, now());
  const cells: ReleaseCell[] = [];
  for (const quarter of quartersWith(published)) {
    const lattice = latticeOf(quarter).filter(({ id }) => published.has(id));
    if (!lattice.some(({ id }) => changed.has(id))) continue;
    const again = lattice.filter(({ id }) => changed.has(id));
    const shown = new Map([...published.values()].map((it) => [it.id, !isHidden(it)]));
    const outcomes = protect(again, await trueCounts(statistics, quarter), key, profile, shown);
    const drawn = new Map(outcomes.map((it) => [it.id, it]));
    cells.push(...settled(lattice, drawn, published, isHidden));
  }
  const withheld = new Set([...(out.withheld ?? [])].filter((id) => !changed.has(id)));
  const scopes = scopesReached(
    cells.map(({ id }) => id),
    quartersWith(published),
  );
  const { quarter } = base;
  const building = { version, quarter, cells, scopes, key, earlier: { ...out, withheld } };
  await tell(10);
  return withheldFrom(office, building, (share) => tell(10 + Math.floor(share * 40)));
}

/** Parents first: what stands under a hidden cell is hidden too. */
function settled(
  lattice: readonly LatticeCell[],
  drawn: ReadonlyMap<string, ProtectedCell>,
  published: ReadonlyMap<string, ReleaseCell>,
  isHidden: (cell: ReleaseCell) => boolean,
): ReleaseCell[] {
  const hidden = new Set([...published.values()].flatMap((it) => (isHidden(it) ? it.id : [])));
  return lattice.flatMap((cell) => {
    const before = published.get(cell.id);
    if (!before) return [];
    const now = drawn.get(cell.id) ?? before;
    if (now === before && before.status === 'C') return [];
    const status = now.status === 'A' && !parentsOf(cell).some((parent) => hidden.has(parent)) ? 'A' : 'C';
    if (status === 'C') hidden.add(cell.id);
    else hidden.delete(cell.id);
    const after: ReleaseCell = { ...before, status, value: status === 'A' ? now.value : null };
    return after.status === before.status && after.value === before.value ? [] : [after];
  });
}

/** A period's cells were built by the quarter that closed it; years, and years of incidents, by one up to the newest. */
function quartersWith(published: ReadonlyMap<string, ReleaseCell>): Quarter[] {
  const named = [...new Set([...published.values()].map(({ period }) => period))].filter(isQuarter).toSorted();
  const quarters = named.slice(0, 1);
  while (quarters.length > 0 && (quarters.at(-1) ?? '') < (named.at(-1) ?? ''))
    quarters.push(nextQuarter(quarters.at(-1) as Quarter));
  return quarters;
}

async function write({ release }: Office, version: string, base: string, { cells, withheld }: NewCells): Promise<void> {
  await transaction(release, async () => {
    await release.query('delete from cell where release_version = $1', [version]);
    await release.query(
      `insert into cell (release_version, id, table_id, basis, period, geo, dims, status, value)
       select $2, id, table_id, basis, period, geo, dims, coalesce(it.status, cell.status),
         case when it.id is null then cell.value else it.value end
       from cell left join json_to_recordset($3) as it (id text, status text, value integer) using (id)
       where release_version = $1 order by id`,
      [base, version, JSON.stringify(cells.map(({ id, status, value }) => ({ id, status, value })))],
    );
    await keepWithheld(release, version, withheld);
    await release.query('update release set sha256 = $2 where version = $1', [
      version,
      await manifestHash(release, version),
    ]);
  });
}
