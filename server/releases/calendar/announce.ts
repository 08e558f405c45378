import type { Context } from '../../platform/api/context.ts';
import type { Reader } from '../releaseRows.ts';
import { calendarRows, type AnnouncedDate, type PlannedRow } from './calendarRows.ts';

export type Announcement = Pick<AnnouncedDate, 'publishAt'> &
  Partial<AnnouncedDate> & {
    version: string;
    /** The place of this date among those of the version: 0 for the first. */
    ordinal: number;
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
  { version, ordinal, publishAt, reasonDa = null, reasonEn = null }: Announcement,
): Promise<void> {
  await reader.query(
    `insert into release_date (version, ordinal, publish_at, announced_at, announced_by, reason_da, reason_en)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [version, ordinal, publishAt, now(), viewer.member, reasonDa, reasonEn],
  );
}
