import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { Conflict } from '../platform/problem.ts';
import { dayOf, freezeDate, isFrozen, type Quarter } from '../taxonomy/quarter.ts';
import { demandItsTurn } from './demandItsTurn.ts';
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
  const releases = await services.published.releases(true);
  const known = releases.find((it) => it.quarter === quarter && it.state === 'PUBLISHED');
  if (known) throw new Conflict('already_published', `${quarter} is published as ${known.version}.`);
  demandItsTurn(releases, quarter);
  await services.published.order({
    id: crypto.randomUUID(),
    quarter,
    by: viewer.member,
    at: now(),
  });
}
