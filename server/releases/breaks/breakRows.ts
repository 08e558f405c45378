import type { Reader } from '../releaseRows.ts';

export interface BreakRow {
  id: string;
  from: string;
  places: string[];
  reasonDa: string;
  reasonEn: string;
  announcedAt: Date;
  /** A release came out that shows it. */
  out: boolean;
}

/** The newest first. */
export async function breakRows(reader: Reader): Promise<BreakRow[]> {
  const { rows } = await reader.query<BreakRow>(
    `select id, from_period as "from", places, reason_da as "reasonDa", reason_en as "reasonEn",
       announced_at as "announcedAt",
       exists (select from release where state = 'PUBLISHED' and quarter >= from_period) as out
     from series_break where id not in (select series_break from series_break_taken_back) order by from_period desc, announced_at, id limit 100`,
  );
  return rows;
}
