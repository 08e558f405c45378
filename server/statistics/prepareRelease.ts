import { dayOf, endsYear, freezeDate, isFrozen, yearOf, type Quarter } from '../taxonomy/quarter.ts';
import { scopesOfRelease } from './audit/scopes.ts';
import { trueCounts } from './cube.ts';
import { demandSafe } from './demandSafe.ts';
import { copyHistory, demandItsTurn } from './history.ts';
import { latticeOf } from './lattice.ts';
import { makeDraft } from './makeDraft.ts';
import type { Office } from './office.ts';
import { protect } from './protect.ts';
import { publicationOf } from './publicationOf.ts';
import { Refusal } from './refusal.ts';
import { findRelease, manifestHash, versionOf, type Release, type ReleaseCell } from './release.ts';
import { releaseKey } from './releaseKey.ts';
import { keepWithheld, withheldFrom, type NewCells } from './withheld.ts';
import { transaction } from '../platform/worker.ts';

export interface Preparation {
  quarter: Quarter;
  /** The member who asks. */
  by: string;
  /** Told from 0 to 100 how far it is. */
  progress?: (percent: number) => Promise<void>;
}

/**
 * Builds the draft of a quarter's release and attacks it. Begun again, after a crash or on purpose, it gives the same numbers. On the
 * way from the facts to a cell the true count, the noise and the key exist in this process's memory only.
 */
export async function prepareRelease(office: Office, { quarter, by, progress }: Preparation): Promise<Release> {
  const version = versionOf(quarter);
  demandSafe(office);
  await demandReady(office, quarter);
  return makeDraft(office, { version, quarter, by, progress }, async (base, tell) =>
    write(office, version, base, await newCells(office, quarter, base, tell)),
  );
}

/** Frozen, without a token left, the earlier quarters of its year too when the year is due, and next to be published. */
async function demandReady(office: Office, quarter: Quarter): Promise<void> {
  const { statistics, release, now } = office;
  const version = versionOf(quarter);
  if ((await findRelease(release, version))?.state === 'PUBLISHED') throw new Refusal('ALREADY_PUBLISHED', { version });
  const year = yearOf(quarter);
  const needed: Quarter[] = endsYear(quarter) ? [`${year}-Q1`, `${year}-Q2`, `${year}-Q3`, quarter] : [quarter];
  const { rows } = await statistics.query<{ quarter: Quarter }>(
    `select quarter from unnest($1::text[]) as needed (quarter)
     where exists (select from token t where t.quarter = needed.quarter)
       or quarter = $2 and not exists (select from frozen_quarter f where f.quarter = needed.quarter)
     order by quarter`,
    [needed, quarter],
  );
  const open = rows[0]?.quarter;
  if (!open) return demandItsTurn(office, quarter);
  // Past its day, a quarter waits for the transfer's word that nothing more comes.
  if (isFrozen(open, now())) throw new Refusal('FREEZE_NOT_RECEIVED', { quarter: open });
  throw new Refusal('NOT_FROZEN', { quarter: open, freezesOn: dayOf(freezeDate(open)) });
}

async function newCells(
  office: Office,
  quarter: Quarter,
  base: string | null,
  tell: (percent: number) => Promise<void>,
): Promise<NewCells> {
  const { statistics, profile, now } = office;
  const lattice = latticeOf(quarter);
  const key = await releaseKey(statistics, versionOf(quarter), now());
  const counts = await trueCounts(statistics, quarter);
  await tell(10);
  const outcomes = protect(lattice, counts, key, profile);
  const cells = lattice.map(({ id, table, basis, period, geo, dims }, index): ReleaseCell => {
    const outcome = outcomes[index];
    if (outcome?.id !== id) throw new Error('The protected cells are not those of the lattice.');
    return { id, tableId: table, basis, period, geo, dims, status: outcome.status, value: outcome.value };
  });
  const earlier = await publicationOf(office.release, base, profile);
  const building = { version: versionOf(quarter), quarter, cells, scopes: scopesOfRelease(quarter), key, earlier };
  return withheldFrom(office, building, (share) => tell(10 + Math.floor(share * 40)));
}

async function write(
  { release }: Office,
  version: string,
  base: string | null,
  { cells, withheld }: NewCells,
): Promise<void> {
  await transaction(release, async () => {
    await release.query('delete from cell where release_version = $1', [version]);
    if (base) await copyHistory(release, base, version);
    await keepWithheld(release, version, withheld);
    await release.query(
      `insert into cell (release_version, id, table_id, basis, period, geo, dims, status, value)
       select $1, id, "tableId", basis, period, geo, dims, status, value from json_to_recordset($2) as it
         (id text, "tableId" text, basis text, period text, geo text, dims jsonb, status text, value integer)`,
      [version, JSON.stringify(cells)],
    );
    await release.query('update release set sha256 = $2 where version = $1', [
      version,
      await manifestHash(release, version),
    ]);
  });
}
