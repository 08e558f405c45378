import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { Conflict, NotFound } from '../platform/problem.ts';
import type { ReleaseRow } from './published.ts';
import { releaseAccess } from './release.access.ts';

/** Orders the publication of a draft: from then on it never changes, and the key of its noise is destroyed. */
export async function publishRelease(context: Context, version: string): Promise<ReleaseRow> {
  const { viewer, now, services } = context;
  demand(viewer, releaseAccess.publish, null);
  const release = await services.published.release(true, version);
  if (!release) throw new NotFound('release');
  if (release.state !== 'DRAFT') throw new Conflict('not_a_draft', `${version} is not a draft.`);
  const id = crypto.randomUUID();
  await services.published.order({ id, action: 'PUBLISH', quarter: null, version, by: viewer.member, at: now() });
  return release;
}
