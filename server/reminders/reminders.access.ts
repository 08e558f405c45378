import { visible } from '../platform/access/scope.ts';
import { owner, signedIn } from '../people/people.access.ts';

/** What is due is due for one person: nobody reads another's list, puts off another's things or sees their calendar. */
export const reminderAccess = { read: owner, choose: signedIn };

/** A person's own choices. */
export const ownChoices = visible((scope) => ({ member: scope.member }));

const open = `current_setting('equality.reminding', true) = 'open'`;

/** The worker that writes to people, and a calendar's secret address, know nobody yet: see reminding.ts. */
export const remindingPolicy = (table: string) => ({
  name: `${table}_reminding`,
  command: 'select' as const,
  using: open,
});

/** An account that ended ends its calendar and its e-mails with it: a trigger on members, which is the table owner's. */
export const endedPolicy = (table: string) => ({ name: `${table}_ended`, command: 'delete' as const, using: open });

/** The worker's own rows. */
export const workersPolicy = (table: string) => ({ name: `${table}_worker`, using: open, check: open });
