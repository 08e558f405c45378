import type { Reader } from '../releaseRows.ts';

/** A moment that was announced, the first or one that it was moved to. */
export interface AnnouncedDate {
  publishAt: Date;
  announcedAt: Date;
  reasonDa: string | null;
  reasonEn: string | null;
}

/** When a version comes out: the date as it was first announced, then each that it was moved to. */
export interface PlannedRow {
  version: string;
  quarter: string;
  dates: readonly AnnouncedDate[];
}

const MOST = 500;

/** The planned releases by their quarter and version, the newest first. */
export async function calendarRows(reader: Reader): Promise<PlannedRow[]> {
  const { rows } = await reader.query<AnnouncedDate & { version: string }>(
    `select version, publish_at as "publishAt", announced_at as "announcedAt",
       reason_da as "reasonDa", reason_en as "reasonEn"
     from release_date order by split_part(version, '.', 1) desc, split_part(version, '.', 2)::int desc, ordinal
     limit ${MOST}`,
  );
  return [...Map.groupBy(rows, ({ version }) => version)].map(([version, dates]) => ({
    version,
    quarter: version.slice(0, version.indexOf('.')),
    dates,
  }));
}

/** The moment that holds now. */
export function momentOf({ dates }: Pick<PlannedRow, 'dates'>): Date {
  const last = dates.at(-1);
  if (!last) throw new Error('A planned release has no date.');
  return last.publishAt;
}
