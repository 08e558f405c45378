import { sql, type RawBuilder } from 'kysely';
import type { Viewer } from '../platform/access/viewer.ts';
import {
  countedWhenRead,
  cursorOf,
  isDay,
  pageOf,
  pageSize,
  type Page,
  readPlace,
} from '../platform/api/connection.ts';
import type { Context } from '../platform/api/context.ts';
import { rows } from '../platform/database/rows.ts';
import { dayAfter, dayOf } from '../taxonomy/quarter.ts';
import type { Due, DueCounts, DueWithin } from './due.type.ts';
import { everything } from './everything.ts';

type Asker = Pick<Context, 'em' | 'viewer' | 'now'>;
type Read = Omit<Due, 'late' | 'member'>;

const nearness: Record<DueWithin, (today: string) => RawBuilder<unknown>> = {
  LATE: (today) => sql`d.day < ${today}::date`,
  WEEK: (today) => sql`d.day between ${today}::date and ${dayAfter(today, 7)}::date`,
  MONTH: (today) => sql`d.day between ${today}::date and ${dayAfter(today, 30)}::date`,
};

/** What the person put off is not there until its time, or until its own day moves. */
const waiting = (viewer: Viewer, today: string) => sql`
  from ${everything(viewer)}
  left join put_off o on o.member = ${viewer.member} and o.subject = d.id and o.day = d.day
  where (o.id is null or o.until <= ${today}::date)`;

const rowOf =
  ({ member }: Viewer, today: string) =>
  (it: Read): Due => ({ ...it, late: it.day < today, member });

export interface DueAsked {
  first: number;
  after?: string | null | undefined;
  within?: DueWithin | null | undefined;
}

/** One page of what waits, the first due at the top. */
export async function duePage(asker: Asker, { first, after, within }: DueAsked): Promise<Page<Due>> {
  const { viewer } = asker;
  const size = pageSize(first);
  const place = readPlace(after, isDay);
  const today = dayOf(asker.now());
  const near = within ? sql` and ${nearness[within](today)}` : sql``;
  const beyond = place ? sql` and (d.day, d.id) > (${place.key}::date, ${place.id}::uuid)` : sql``;
  const found = await rows(asker, (db) =>
    sql<Read>`select d.* ${waiting(viewer, today)}${near}${beyond} order by d.day, d.id limit ${size + 1}`.execute(
      db as never,
    ),
  );
  const page = pageOf(found.rows.map(rowOf(viewer, today)), size, after, (it) => cursorOf(it.day, it.id));
  return countedWhenRead(page, async () => (await dueCounts(asker))[within ? counted[within] : 'all']);
}

const counted = { LATE: 'late', WEEK: 'week', MONTH: 'month' } as const;

/** How many things wait, and how near they are. */
export async function dueCounts(asker: Asker): Promise<DueCounts> {
  const today = dayOf(asker.now());
  const found = await rows(asker, (db) =>
    sql<Record<keyof DueCounts, string>>`
      select count(*) as "all", count(*) filter (where ${nearness.LATE(today)}) as late,
        count(*) filter (where ${nearness.WEEK(today)}) as week, count(*) filter (where ${nearness.MONTH(today)}) as month
      ${waiting(asker.viewer, today)}`.execute(db as never),
  );
  const { all, late, week, month } = found.rows[0] ?? { all: 0, late: 0, week: 0, month: 0 };
  return { all: Number(all), late: Number(late), week: Number(week), month: Number(month) };
}

/** One thing that is due for the viewer, put off or not. */
export async function dueThing(asker: Asker, id: string): Promise<Due | null> {
  const today = dayOf(asker.now());
  const found = await rows(asker, (db) =>
    sql<Read>`select d.* from ${everything(asker.viewer)} where d.id = ${id}::uuid limit 1`.execute(db as never),
  );
  return found.rows.map(rowOf(asker.viewer, today))[0] ?? null;
}

/** The first that wait, for a calendar, which has no pages: what was put off until a day keeps its own day there. */
export async function allDue(asker: Asker, most: number): Promise<Due[]> {
  const today = dayOf(asker.now());
  const { member } = asker.viewer;
  const found = await rows(asker, (db) =>
    sql<Read>`select d.* from ${everything(asker.viewer)}
      where not exists (select from put_off o where o.member = ${member} and o.subject = d.id and o.day = d.day and o.until is null)
      order by d.day, d.id limit ${most}`.execute(db as never),
  );
  return found.rows.map(rowOf(asker.viewer, today));
}
