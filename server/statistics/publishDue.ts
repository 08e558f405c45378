import { demandAudited } from './demandAudited.ts';
import { openErratum } from './errata/openErratum.ts';
import { demandItsTurn, newestPublished } from './history.ts';
import type { Office } from './office.ts';
import { Refusal } from './refusal.ts';
import { cellsOf, demandRelease, manifestOf, sha256, type Release } from './release.ts';
import { destroyReleaseKey } from './releaseKey.ts';
import { writeFiles } from './writeFiles.ts';
import { codeOf, transaction } from '../platform/worker.ts';

/**
 * Publishes the oldest release that two have signed, that was noticed in time and whose moment has come, for good, and destroys the key of its noise.
 * Nobody orders it: the calendar and this side's clock do. Begun again after a crash, it finishes. Says whether one was due.
 */
export async function publishDue(office: Office): Promise<boolean> {
  const version = await due(office);
  if (version === undefined) return false;
  try {
    if (!(await publish(office, version))) return true;
    office.counters.published += 1;
    office.log.info({ version }, 'A release is published.');
  } catch (error) {
    if (!(error instanceof Refusal)) {
      // A database that went away is tried again; anything else must be looked at by a person.
      await office.release.query('select 1');
      await office.statistics.query('select 1');
    }
    await withdraw(office, version, error instanceof Refusal ? error.reason : codeOf(error));
    return true;
  }
  await destroyReleaseKey(office.statistics, version, office.now());
  return true;
}

/** A publication that was killed before its key was destroyed ends here. */
export async function finishPublications({ statistics, release, now }: Office): Promise<void> {
  const { rows } = await statistics.query<{ version: string }>('select version from release_key');
  const { rows: published } = await release.query<{ version: string }>(
    `select version from release where state = 'PUBLISHED' and version = any($1)`,
    [rows.map(({ version }) => version)],
  );
  for (const { version } of published) await destroyReleaseKey(statistics, version, now());
}

async function due({ release, now }: Office): Promise<string | undefined> {
  const { rows } = await release.query<{ version: string }>(
    'select version from noticed_release where in_time and known and publish_at <= $1 order by publish_at, version limit 1',
    [now()],
  );
  return rows[0]?.version;
}

/** Says whether it was still due: somebody may have taken their signature back, moved the date or held it just before. */
async function publish(office: Office, version: string): Promise<boolean> {
  const { release, now } = office;
  return transaction(release, async () => {
    await release.query('select from release where version = $1 for update', [version]);
    if ((await due(office)) !== version) return false;
    const it = await demandRelease(release, version);
    await demandCurrent(office, it);
    await demandAudited(office, it);
    const cells = await cellsOf(release, version);
    if (sha256(manifestOf(cells)) !== it.sha256) throw new Error('The draft is not what was prepared.');
    const publishedAt = now();
    await writeFiles(release, { ...it, publishedAt }, cells);
    await release.query(`update release set state = 'PUBLISHED', published_at = $2 where version = $1`, [
      version,
      publishedAt,
    ]);
    return true;
  });
}

async function demandCurrent(office: Office, { version, quarter, base }: Release): Promise<void> {
  await demandItsTurn(office, quarter);
  // Another release came out in the meantime, and this draft lacks it.
  if (((await newestPublished(office.release))?.version ?? null) !== base)
    throw new Refusal('OUTDATED_DRAFT', { version });
  const erratum = await openErratum(office);
  if (erratum !== null && erratum !== version) throw new Refusal('ERRATUM_FIRST', { version: erratum });
  // More was handed in after this draft was built.
  const { rows } = await office.statistics.query(
    `select from erratum where version = $1 and outcome is distinct from 'DRAFTED'`,
    [version],
  );
  if (rows.length > 0) throw new Refusal('OUTDATED_DRAFT', { version });
}

/** It does not come out as it is, and is prepared and signed anew. */
async function withdraw({ release, counters, log }: Office, version: string, problem: string): Promise<void> {
  const { rowCount } = await release.query(
    `update release set state = 'FAILED', problem = $2 where version = $1 and state = 'SIGNED'`,
    [version, problem],
  );
  if (!rowCount) return;
  counters.refused += 1;
  log.error({ version, code: problem }, 'A release that was due could not be published.');
}
