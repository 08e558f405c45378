import { demandFresh } from '../../people/demandFresh.ts';
import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { valid } from '../../platform/input.ts';
import { Conflict, NotFound } from '../../platform/problem.ts';
import { encodeGrounds } from '../../taxonomy/groundMask.ts';
import type { Quarter } from '../../taxonomy/quarter.ts';
import { releaseAccess } from '../release.access.ts';
import { newestPublished } from '../releaseRows.ts';
import { orderErratumInput, type CodedIncident, type OrderErratumInput } from './erratum.inputs.ts';

/**
 * Orders a new version of the newest release, in which facts of published quarters are corrected. The statistics side corrects
 * them, or says why not; then it is looked at, planned and signed as any draft is. Resolves to the quarter of the release.
 */
export async function orderErratum(context: Context, input: OrderErratumInput): Promise<Quarter> {
  const { viewer, now, services } = context;
  demand(viewer, releaseAccess.correct, null);
  await demandFresh(context);
  const { corrections, reason } = valid(orderErratumInput, input);
  const releases = await services.published.releases(true);
  const release = releases.find(({ version }) => version === input.version);
  if (!release) throw new NotFound('release');
  if (release !== newestPublished(releases))
    throw new Conflict('not_newest', 'An erratum replaces the newest release, which holds all quarters.');
  await services.published.order({
    id: crypto.randomUUID(),
    action: 'ERRATUM',
    version: release.version.replace(/\d+$/, (edition) => `${Number(edition) + 1}`),
    corrections: corrections.map((it) => ({ ...it, was: factOf(it.was), becomes: factOf(it.becomes) })),
    reason,
    by: viewer.member,
    at: now(),
  });
  return release.quarter as Quarter;
}

const factOf = ({ grounds, ...rest }: CodedIncident) => ({ ...rest, groundMask: encodeGrounds(grounds) });
