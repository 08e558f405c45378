import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { dayOf } from '../taxonomy/quarter.ts';
import { ReminderChoice } from './reminderChoice.entity.ts';
import { reminderAccess } from './reminders.access.ts';
import type { ChooseRemindersInput } from './reminders.inputs.ts';

/** Keeps how the viewer is reminded by e-mail. Choosing the same again changes nothing. */
export async function chooseReminders(context: Context, { frequency, language }: ChooseRemindersInput): Promise<void> {
  const { em, viewer, now } = context;
  demand(viewer, reminderAccess.choose, null);
  const { member } = viewer;
  const known = await em.findOne(ReminderChoice, { member });
  const it = known ?? em.create(ReminderChoice, { member, frequency, language, since: dayOf(now()) });
  if (it.frequency !== frequency) it.since = dayOf(now());
  Object.assign(it, { frequency, language });
  em.persist(it);
  audit(context, { action: 'CHOOSE_REMINDERS', subject: member });
  await em.flush();
}
