import { dayOf, endsYear, freezeDate, isFrozen, yearOf, type Quarter } from '../taxonomy/quarter.ts';
import { accountOf } from './audit/account.ts';
import type { Audit } from './audit/auditor.ts';
import { trueCounts } from './cube.ts';
import { copyHistory, demandItsTurn, newestPublished } from './history.ts';
import { keepAudit } from './keepAudit.ts';
import { latticeOf } from './lattice.ts';
import { latticeEdition } from '../taxonomy/latticeTables.ts';
import type { Office } from './office.ts';
import { protect } from './protect.ts';
import { Refusal } from './refusal.ts';
import { findRelease, manifestHash, versionOf, type Release, type ReleaseCell } from './release.ts';
import { releaseKey } from './releaseKey.ts';
import { codeOf, transaction } from '../platform/worker.ts';

export interface Preparation {
  quarter: Quarter;
  /** The member who asks. */
  by: string;
  /** Told from 0 to 100 how far it is. */
  progress?: (percent: number) => Promise<void>;
}

/** How far it is, of a hundred, when the cells are there and the attack on them begins. */
const built = 30;

/**
 * Builds the draft of a quarter's release and attacks it. Begun again, after a crash or on purpose, it gives the same numbers. On the
 * way from the facts to a cell the true count, the noise and the key exist in this process's memory only.
 */
export async function prepareRelease(office: Office, { quarter, by, progress }: Preparation): Promise<Release> {
  const version = versionOf(quarter);
  demandSafe(office);
  await demandReady(office, quarter);
  const base = await begin(office, quarter, by);
  const tell = async (percent: number) => {
    await office.release.query('update release set progress = $2 where version = $1', [version, percent]);
    await progress?.(percent);
  };
  try {
    await tell(5);
    const cells = await newCells(office, quarter, tell);
    await write(office, version, base, cells);
    await tell(built);
    const audit = await office.auditor.attack(office, version, (percent) =>
      tell(built + Math.floor(((99 - built) * percent) / 100)),
    );
    await makeDraft(office, audit);
    await progress?.(100);
  } catch (error) {
    await office.release
      .query(`update release set state = 'FAILED', problem = $2 where version = $1`, [version, codeOf(error)])
      .catch(() => undefined);
    throw error;
  }
  office.counters.prepared += 1;
  office.log.info({ version }, 'The draft of a release is ready.');
  return demandRelease(office, version);
}

export async function demandRelease({ release }: Office, version: string): Promise<Release> {
  const found = await findRelease(release, version);
  if (!found) throw new Refusal('UNKNOWN_RELEASE', { version });
  return found;
}

/** Tables and noise that would tell too much of one person are refused before anything is counted by them. */
function demandSafe({ profile }: Office): void {
  const [finding] = accountOf(profile);
  if (finding) throw new Refusal('LATTICE_UNSAFE', { finding: finding.says });
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

async function begin({ release, profile, now }: Office, quarter: Quarter, by: string): Promise<string | null> {
  const base = (await newestPublished(release))?.version ?? null;
  await release.query(
    `insert into release (version, quarter, state, base, profile, d, v, tau, prepared_by, lattice)
     values ($1, $2, 'PREPARING', $3, $4, $5, $6, $7, $8, $9)
     on conflict (version) do update set state = 'PREPARING', base = $3, profile = $4, d = $5, v = $6, tau = $7,
       prepared_by = $8, lattice = $9, progress = 0, problem = null, sha256 = null, prepared_at = null`,
    [versionOf(quarter), quarter, base, profile.name, profile.D, profile.V, profile.tau, by, latticeEdition],
  );
  // A draft made anew is looked at and signed anew, though its numbers are the same.
  await release.query(
    `insert into release_signature (version, sha256, member, event, at)
     select version, sha256, member, 'VOID', $2 from valid_signature where version = $1`,
    [versionOf(quarter), now()],
  );
  return base;
}

async function newCells(
  { statistics, profile, now }: Office,
  quarter: Quarter,
  tell: (percent: number) => Promise<void>,
): Promise<ReleaseCell[]> {
  const cells = latticeOf(quarter);
  const key = await releaseKey(statistics, versionOf(quarter), now());
  const counts = await trueCounts(statistics, quarter);
  await tell(15);
  const outcomes = protect(cells, counts, key, profile);
  await tell(20);
  return cells.map(({ id, table, basis, period, geo, dims }, index) => {
    const outcome = outcomes[index];
    if (outcome?.id !== id) throw new Error('The protected cells are not those of the lattice.');
    return { id, tableId: table, basis, period, geo, dims, status: outcome.status, value: outcome.value };
  });
}

async function write(
  { release }: Office,
  version: string,
  base: string | null,
  cells: readonly ReleaseCell[],
): Promise<void> {
  await transaction(release, async () => {
    await release.query('delete from cell where release_version = $1', [version]);
    if (base) await copyHistory(release, base, version);
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

/** One in which something was found is a draft too: it can be looked at, and cannot come out. */
async function makeDraft({ release, now }: Office, audit: Audit): Promise<void> {
  await transaction(release, async () => {
    await keepAudit(release, audit, now());
    await release.query(`update release set state = 'DRAFT', progress = 100, prepared_at = $2 where version = $1`, [
      audit.version,
      now(),
    ]);
  });
}
