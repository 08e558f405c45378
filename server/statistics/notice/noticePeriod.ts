import type { Office } from '../office.ts';

/** Says in the release database how long before its moment a release must have been noticed: its trigger and the API read it there. */
export async function tellNoticePeriod({
  release,
  noticeHours,
}: Pick<Office, 'release' | 'noticeHours'>): Promise<void> {
  await release.query(
    `insert into notice_period (hours) values ($1)
     on conflict (single) do update set hours = excluded.hours where notice_period.hours <> excluded.hours`,
    [noticeHours],
  );
}
