import type { Reader } from '../releaseRows.ts';

/** How the statistics side sees a release that is to come out. */
export interface NoticeRow {
  version: string;
  hours: number;
  signBy: Date | null;
  noticedAt: Date | null;
  /** Whether it was noticed in time for its moment; unknown before it is noticed. */
  noticedInTime: boolean | null;
  /** Whether one of those who signed is known, or vouched for; unknown before it is noticed. */
  known: boolean | null;
  heldBy: string | null;
  because: string | null;
  heldAt: Date | null;
}

/** None while the statistics side has never said how long a notice is. */
export async function noticeRows(reader: Reader, versions: readonly string[]): Promise<NoticeRow[]> {
  const { rows } = await reader.query<NoticeRow>(
    `select version, hours::float8 as hours, planned_release.publish_at - hours * interval '1 hour' as "signBy",
       noticed_at as "noticedAt", in_time as "noticedInTime", known, held_quarter.by as "heldBy", because, held_quarter.at as "heldAt"
     from unnest($1::text[]) as version cross join notice_period
       left join planned_release using (version) left join noticed_release using (version)
       left join held_quarter on quarter = split_part(version, '.', 1)`,
    [versions],
  );
  return rows;
}

/** How many hours a release must have been noticed before its moment. */
export async function noticeHours(reader: Reader): Promise<number> {
  const { rows } = await reader.query<{ hours: number }>('select hours::float8 as hours from notice_period');
  return rows[0]?.hours ?? 0;
}

/** Whether one of these people signed what is out already, or the office vouches for whoever signs of the quarter. */
export async function isAnyKnown(reader: Reader, quarter: string, members: readonly string[]): Promise<boolean> {
  const { rows } = await reader.query<{ known: boolean }>(
    `select not exists (select from known_signer) or exists (select from known_signer where member = any($2))
       or exists (select from signer_vouch where quarter = $1) as known`,
    [quarter, members],
  );
  return rows[0]?.known === true;
}
