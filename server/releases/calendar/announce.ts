import type { Context } from '../../platform/api/context.ts';
import type { Reader } from '../releaseRows.ts';
import { calendarRows, type AnnouncedDate, type PlannedRow } from './calendarRows.ts';

export type Announcement = Pick<AnnouncedDate, 'publishAt'> &
  Partial<AnnouncedDate> & {
    version: string;
  };

/** Looks at the calendar and writes in it as one: two who plan at the same time come one after the other. */
export async function inCalendar<T>(
  { services, loaders }: Context,
  work: (calendar: readonly PlannedRow[], reader: Reader) => Promise<T>,
): Promise<T> {
  const done = await services.published.asStatistician(async (reader) => {
    await reader.query(`select pg_advisory_xact_lock(hashtext('equality_release_calendar'))`);
    return work(await calendarRows(reader), reader);
  });
  loaders.clear(); // whatever the request read before may be of yesterday
  return done;
}

export async function announce(
  reader: Reader,
  { viewer, now }: Context,
  { version, publishAt, reasonDa = null, reasonEn = null }: Announcement,
): Promise<void> {
  // Of an erratum that was called off another is announced anew: the line before says why.
  await reader.query(
    `with before as (select * from release_date where version = $1 order by ordinal desc limit 1)
     insert into release_date (version, ordinal, publish_at, announced_at, announced_by, reason_da, reason_en)
     select $1, coalesce((select ordinal + 1 from before), 0), $2, $3, $4,
       coalesce($5, (select reason_da from before)), coalesce($6, (select reason_en from before))`,
    [version, publishAt, now(), viewer.member, reasonDa, reasonEn],
  );
}
