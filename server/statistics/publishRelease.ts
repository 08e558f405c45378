import { demandAudited } from './demandAudited.ts';
import { demandItsTurn, newestPublished } from './history.ts';
import type { Office } from './office.ts';
import { demandRelease } from './prepareRelease.ts';
import { Refusal } from './refusal.ts';
import { cellsOf, manifestOf, sha256, type Release } from './release.ts';
import { destroyReleaseKey } from './releaseKey.ts';
import { writeFiles } from './writeFiles.ts';
import { transaction } from '../platform/worker.ts';

export interface Publication {
  version: string;
  /** Of the draft that was looked at: another is not published in its place. */
  sha256: string;
  /** The member who asks. */
  by: string;
}

/** Publishes a draft for good, then destroys the key of its noise. Begun again after a crash, it finishes. */
export async function publishRelease(office: Office, { version, sha256: seen, by }: Publication): Promise<Release> {
  const draft = await demandRelease(office, version);
  const isPublished = draft.state === 'PUBLISHED';
  if (!isPublished) await demandCurrent(office, draft);
  if (draft.sha256 !== seen) throw new Refusal('DRAFT_CHANGED', { version });
  if (!isPublished) {
    await demandAudited(office, draft);
    await publish(office, draft, by);
    office.counters.published += 1;
    office.log.info({ version }, 'A release is published.');
  }
  await destroyReleaseKey(office.statistics, version, office.now());
  return demandRelease(office, version);
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

async function demandCurrent(office: Office, { version, quarter, state, base }: Release): Promise<void> {
  if (state !== 'DRAFT') throw new Refusal('NOT_A_DRAFT', { version, state });
  await demandItsTurn(office, quarter);
  // Another release came out in the meantime, and this draft lacks it.
  if (((await newestPublished(office.release))?.version ?? null) !== base)
    throw new Refusal('OUTDATED_DRAFT', { version });
}

async function publish({ release, now }: Office, draft: Release, by: string): Promise<void> {
  const { version } = draft;
  await transaction(release, async () => {
    const cells = await cellsOf(release, version);
    if (sha256(manifestOf(cells)) !== draft.sha256) throw new Error('The draft is not what was prepared.');
    const publishedAt = now();
    await writeFiles(release, { ...draft, publishedAt }, cells);
    await release.query(
      `update release set state = 'PUBLISHED', published_at = $2, published_by = $3 where version = $1`,
      [version, publishedAt, by],
    );
  });
}
