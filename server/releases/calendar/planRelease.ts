import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { Conflict } from '../../platform/problem.ts';
import type { Quarter } from '../../taxonomy/quarter.ts';
import { noticeHours } from '../notice/noticeRows.ts';
import { releaseAccess } from '../release.access.ts';
import { releaseRows } from '../releaseRows.ts';
import { announce, inCalendar } from './announce.ts';
import { demandMoment } from './demandMoment.ts';

export interface Plan {
  quarter: Quarter;
  publishAt: Date;
}

/** Announces when a quarter comes out, or the erratum that waits for one. Resolves to the version. */
export async function planRelease(context: Context, { quarter, publishAt }: Plan): Promise<string> {
  const { viewer, now, services } = context;
  demand(viewer, releaseAccess.plan, null);
  return inCalendar(context, async (calendar, reader) => {
    const releases = (await releaseRows(reader)).filter((it) => it.quarter === quarter);
    const waiting = releases.find(({ state }) => state !== 'PUBLISHED');
    if (releases.length > 0 && !waiting) throw new Conflict('already_published', `${quarter} is published.`);
    const version = waiting?.version ?? `${quarter}.1`;
    if (calendar.some((it) => it.version === version))
      throw new Conflict('already_planned', `${quarter} has a planned moment; move it with a reason.`);
    const circumstances = { now: now(), anyHour: services.releasesAtAnyHour, calendar };
    demandMoment({ version, quarter, publishAt }, { ...circumstances, noticeHours: await noticeHours(reader) });
    await announce(reader, context, { version, publishAt });
    return version;
  });
}
