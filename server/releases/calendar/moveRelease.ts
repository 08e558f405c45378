import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { valid } from '../../platform/input.ts';
import { Conflict, Invalid, NotFound } from '../../platform/problem.ts';
import type { Quarter } from '../../taxonomy/quarter.ts';
import { noticeHours } from '../notice/noticeRows.ts';
import { releaseAccess } from '../release.access.ts';
import { releaseRows } from '../releaseRows.ts';
import { signatureRows } from '../signatures/signatureRows.ts';
import { announce, inCalendar } from './announce.ts';
import { momentOf } from './calendarRows.ts';
import { demandLetters, moveReleaseInput, type MoveReleaseInput } from './calendar.inputs.ts';
import { demandMoment } from './demandMoment.ts';

/** Moves what is not out yet. The first date stays public beside the new one, and so does why. What is signed is only put off. */
export async function moveRelease(context: Context, input: MoveReleaseInput): Promise<void> {
  const { viewer, now, services } = context;
  demand(viewer, releaseAccess.plan, null);
  const { version, publishAt, reason } = valid(moveReleaseInput, input);
  demandLetters(reason);
  await inCalendar(context, async (calendar, reader) => {
    const planned = calendar.find((it) => it.version === version);
    if (!planned) throw new NotFound('planned release');
    // What is due just now is published or moved, and not both.
    const releases = await releaseRows(reader);
    if (releases.some((it) => it.version === version && it.state === 'PUBLISHED'))
      throw new Conflict('already_published', `${version} is published.`);
    if (momentOf(planned).getTime() === publishAt.getTime())
      throw new Invalid([{ field: 'publishAt', rule: 'same_moment' }]);
    // Who signed it signed for its moment: nobody alone brings it out sooner than that.
    if (publishAt < momentOf(planned) && (await signatureRows(reader, [version])).length > 0)
      throw new Conflict('signed_for_its_moment', `${version} is signed for the moment that was announced.`);
    const quarter = planned.quarter as Quarter;
    const circumstances = { now: now(), anyHour: services.releasesAtAnyHour, calendar };
    demandMoment({ version, quarter, publishAt }, { ...circumstances, noticeHours: await noticeHours(reader) });
    await announce(reader, context, { version, publishAt, reasonDa: reason.da, reasonEn: reason.en });
  });
}
