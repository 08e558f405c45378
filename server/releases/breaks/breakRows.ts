import type { Reader } from '../releaseRows.ts';

export interface BreakRow {
  id: string;
  from: string;
  places: string[];
  reasonDa: string;
  reasonEn: string;
  announcedAt: Date;
}

/** The newest first. */
export async function breakRows(reader: Reader): Promise<BreakRow[]> {
  const { rows } = await reader.query<BreakRow>(
    `select id, from_period as "from", places, reason_da as "reasonDa", reason_en as "reasonEn",
       announced_at as "announcedAt"
     from series_break order by from_period desc, announced_at, id limit 100`,
  );
  return rows;
}
