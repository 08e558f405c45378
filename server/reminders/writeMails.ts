import { sql } from 'kysely';
import { ungated } from '../people/gate.ts';
import { rows } from '../platform/database/rows.ts';
import { dayAfter, dayOf, hourOf } from '../taxonomy/quarter.ts';
import type { Post } from './post.ts';
import { ReminderMail } from './reminderMail.entity.ts';
import { reminding } from './reminding.ts';

/** Before this hour of the morning nobody is written to. */
const MORNING = 6;
const AT_ONCE = 50;
const KEPT = 60;

/** The Monday of the week. */
const mondayOf = (day: string) => dayAfter(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/**
 * Notes who is to be reminded of today, or of the week: one row for each person and period, whose key PostgreSQL holds, so
 * that a worker that is killed or runs twice reminds nobody twice. Whoever was missed on Monday is reminded on Tuesday.
 */
export async function writeMails({ services }: Post): Promise<boolean> {
  const now = services.now();
  const today = dayOf(now);
  if (hourOf(now) < MORNING) return false;
  const em = reminding(services);
  const period = sql`case c.frequency when 'DAILY' then ${today}::date else ${mondayOf(today)}::date end`;
  const found = await rows({ em }, (db) =>
    sql<{ member: string; period: string }>`
      select c.member, ${period} as period from reminder_choice c
      where c.frequency <> 'NEVER' and c.since < ${period}
        and not exists (select from reminder_mail m where m.member = c.member and m.period = ${period})
      order by c.member limit ${AT_ONCE}`.execute(db as never),
  );
  if (found.rows.length === 0) return false;
  const fresh = { state: 'WAITING', tries: 0, tryAt: now } as const;
  await em.insertMany(
    ReminderMail,
    found.rows.map((it) => ({ ...it, ...fresh, id: crypto.randomUUID() })),
  );
  await em.nativeDelete(ReminderMail, { period: { $lt: dayAfter(today, -KEPT) } }, ungated);
  return true;
}
