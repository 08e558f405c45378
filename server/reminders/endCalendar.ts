import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { CalendarFeed } from './calendarFeed.entity.ts';
import { reminderAccess } from './reminders.access.ts';

/** Ends the viewer's calendar: its address answers nobody from now on. Ended already, it stays so. */
export async function endCalendar(context: Context): Promise<void> {
  const { em, viewer } = context;
  demand(viewer, reminderAccess.choose, null);
  const { member } = viewer;
  await em.transactional(async (inside) => {
    const ended = await inside.nativeDelete(CalendarFeed, { member });
    if (ended) audit({ ...context, em: inside }, { action: 'END_CALENDAR', subject: member });
  });
}
