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

export interface Calendar {
  planned: PlannedRow[];
  /** Announced errata that were taken back, as they stood: the version may be planned anew. */
  calledOff: PlannedRow[];
}

const MOST = 500;

/** By their quarter and version, the newest first. */
export async function calendar(reader: Reader): Promise<Calendar> {
  const { rows } = await reader.query<AnnouncedDate & { version: string; comes: boolean; round: number }>(
    `select version, publish_at as "publishAt", announced_at as "announcedAt",
       reason_da as "reasonDa", reason_en as "reasonEn", isfinite(publish_at) as comes,
       count(*) filter (where not isfinite(publish_at)) over (
         partition by version order by ordinal rows between unbounded preceding and 1 preceding)::int as round
     from release_date order by split_part(version, '.', 1) desc, split_part(version, '.', 2)::int desc, ordinal
     limit ${MOST}`,
  );
  const planned: PlannedRow[] = [];
  const calledOff: PlannedRow[] = [];
  for (const lines of Map.groupBy(rows, ({ version, round }) => `${version} ${round}`).values()) {
    const dates = lines.filter(({ comes }) => comes);
    const [first] = dates;
    if (!first) continue;
    const { version } = first;
    const into = dates.length < lines.length ? calledOff : planned;
    into.push({ version, quarter: version.slice(0, version.indexOf('.')), dates });
  }
  return { planned, calledOff };
}

/** What is planned, for whoever writes in the calendar. */
export const calendarRows = async (reader: Reader): Promise<PlannedRow[]> => (await calendar(reader)).planned;

/** The moment that holds now. */
export function momentOf({ dates }: Pick<PlannedRow, 'dates'>): Date {
  const last = dates.at(-1);
  if (!last) throw new Error('A planned release has no date.');
  return last.publishAt;
}
