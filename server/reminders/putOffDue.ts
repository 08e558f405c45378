import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { isId } from '../platform/input.ts';
import { Invalid, NotFound } from '../platform/problem.ts';
import { dayAfter, dayOf } from '../taxonomy/quarter.ts';
import { dueThing } from './due.rows.ts';
import type { Due } from './due.type.ts';
import { PutOff } from './putOff.entity.ts';
import { reminderAccess } from './reminders.access.ts';
import type { PutOffDueInput } from './reminders.inputs.ts';

const YEAR = 366;

/** Takes something off the viewer's own list, until a day or for good. For everyone else it is as due as before. */
export async function putOffDue(context: Context, { id, until = null }: PutOffDueInput): Promise<Due> {
  const { em, viewer, now } = context;
  demand(viewer, reminderAccess.choose, null);
  const due = isId(id) ? await dueThing(context, id) : null;
  if (!due) throw new NotFound('thing that is due');
  const latest = dayAfter(dayOf(now()), YEAR);
  if (until && until <= dayOf(now())) throw new Invalid([{ field: 'until', rule: 'in_past' }]);
  if (until && until > latest) throw new Invalid([{ field: 'until', rule: 'too_late', params: { limit: latest } }]);
  const key = { member: viewer.member, subject: id };
  await em.upsert(
    PutOff,
    { ...key, id: crypto.randomUUID(), day: due.day, until },
    { onConflictFields: ['member', 'subject'], onConflictMergeFields: ['day', 'until'] },
  );
  return due;
}
