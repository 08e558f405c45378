import { demandFresh } from '../people/demandFresh.ts';
import { digest } from '../people/secrets.ts';
import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { dayOf } from '../taxonomy/quarter.ts';
import { drawAddress } from './calendarAddress.ts';
import { CalendarFeed } from './calendarFeed.entity.ts';
import { ReminderChoice } from './reminderChoice.entity.ts';
import { reminderAccess } from './reminders.access.ts';
import type { OpenCalendarInput } from './reminders.inputs.ts';

/** Draws a secret address for the viewer's own calendar. The answer is the only place it is ever shown; an earlier one ends. */
export async function openCalendar(context: Context, { language }: OpenCalendarInput): Promise<string> {
  const { em, viewer, now, services } = context;
  demand(viewer, reminderAccess.choose, null);
  await demandFresh(context);
  const { member } = viewer;
  const secret = drawAddress(services.receiptPepper);
  const feed = { member, tokenHash: digest(secret), madeOn: dayOf(now()) };
  await em.transactional(async (inside) => {
    await inside.upsert(CalendarFeed, feed);
    await inside.upsert(
      ReminderChoice,
      { member, language, frequency: 'NEVER', since: feed.madeOn },
      { onConflictMergeFields: ['language'] },
    );
    audit({ ...context, em: inside }, { action: 'OPEN_CALENDAR', subject: member });
  });
  return `${services.municipalityOrigin}/calendar/${secret}.ics`;
}
