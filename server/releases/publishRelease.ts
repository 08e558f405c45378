import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { Conflict, NotFound } from '../platform/problem.ts';
import { demandFresh } from '../people/demandFresh.ts';
import type { Quarter } from '../taxonomy/quarter.ts';
import { demandAudited } from './demandAudited.ts';
import { demandItsTurn } from './demandItsTurn.ts';
import { releaseAccess } from './release.access.ts';
import type { PublishReleaseInput } from './release.inputs.ts';
import type { ReleaseRow } from './releaseRows.ts';

/** Orders the publication of the draft that was looked at: from then on it never changes, and the key of its noise is destroyed. */
export async function publishRelease(context: Context, { version, sha256 }: PublishReleaseInput): Promise<ReleaseRow> {
  const { viewer, now, services } = context;
  demand(viewer, releaseAccess.publish, null);
  await demandFresh(context);
  const releases = await services.published.releases(true);
  const release = releases.find((it) => it.version === version);
  if (!release) throw new NotFound('release');
  if (release.state !== 'DRAFT') throw new Conflict('not_a_draft', `${version} is not a draft.`);
  if (release.sha256 !== sha256)
    throw new Conflict('draft_changed', `${version} was prepared anew; look at it again before it is published.`);
  demandItsTurn(releases, release.quarter as Quarter);
  await demandAudited(services, release);
  await services.published.order({
    id: crypto.randomUUID(),
    action: 'PUBLISH',
    version,
    sha256,
    by: viewer.member,
    at: now(),
  });
  return release;
}
