import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { isId } from '../platform/input.ts';
import { NotFound } from '../platform/problem.ts';
import { dueThing } from './due.rows.ts';
import type { Due } from './due.type.ts';
import { PutOff } from './putOff.entity.ts';
import { reminderAccess } from './reminders.access.ts';
import type { BringBackDueInput } from './reminders.inputs.ts';

/** Puts something back on the viewer's list; what was never taken off it stays there. */
export async function bringBackDue(context: Context, { id }: BringBackDueInput): Promise<Due> {
  const { em, viewer } = context;
  demand(viewer, reminderAccess.choose, null);
  const due = isId(id) ? await dueThing(context, id) : null;
  if (!due) throw new NotFound('thing that is due');
  await em.nativeDelete(PutOff, { member: viewer.member, subject: id });
  return due;
}
