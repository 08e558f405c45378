import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { Conflict } from '../platform/problem.ts';
import { dayOf, freezeDate, isFrozen, type Quarter } from '../taxonomy/quarter.ts';
import { releaseAccess } from './release.access.ts';

/** Orders a draft of a frozen quarter. The statistics side builds it and says how far it is. */
export async function prepareRelease(context: Context, quarter: Quarter): Promise<void> {
  const { viewer, now, services } = context;
  demand(viewer, releaseAccess.prepare, null);
  if (!isFrozen(quarter, now())) {
    throw new Conflict(
      'quarter_open',
      `${quarter} freezes on ${dayOf(freezeDate(quarter))}; a release can be prepared after that.`,
    );
  }
  const known = (await services.published.releases(true)).find(
    (it) => it.quarter === quarter && it.state === 'PUBLISHED',
  );
  if (known) throw new Conflict('already_published', `${quarter} is published as ${known.version}.`);
  const id = crypto.randomUUID();
  await services.published.order({ id, action: 'PREPARE', quarter, version: null, by: viewer.member, at: now() });
}
