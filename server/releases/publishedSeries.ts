import type { Pool } from 'pg';

/** A cell through time: what stands in its id after the period, and whether it is counted by quarter or by year. */
export interface Followed {
  each: 'quarter' | 'year';
  coordinates: string;
}

export interface PublishedCell extends Followed {
  /** The release that the period came out with, its newest erratum. */
  version: string;
  publishedAt: Date;
  period: string;
  /** Null when it is hidden. */
  value: number | null;
  /** How far it was changed at most. */
  within: number;
}

/**
 * What was published of each cell, period by period, the oldest first. A period counts as it stands in the release that it came out
 * with, or in the last erratum that changed it; the releases in between only carry it along, and so do errata of other cells.
 */
export async function publishedSeries(database: Pool, asked: readonly Followed[], now: Date): Promise<PublishedCell[]> {
  const { rows } = await database.query<PublishedCell>(
    `with told as (
       select asked.each, asked.coordinates, cell.period, cell.value, release.version, release.published_at, release.d,
         release.quarter, split_part(release.version, '.', 2)::int as edition,
         lag(cell.value) over turn is distinct from cell.value or lag(cell.id) over turn is null as changed
       from unnest($1::text[], $2::text[]) as asked (each, coordinates)
       join release first on first.state = 'PUBLISHED' and first.published_at <= $3 and first.version like '%.1'
         and (asked.each = 'quarter' or first.quarter like '%-Q4')
       join release on release.state = 'PUBLISHED' and release.published_at <= $3
         and (release.version = first.version or release.version not like '%.1' and release.quarter >= first.quarter)
       join cell on cell.release_version = release.version and cell.id = 'el1|REG|' ||
         case asked.each when 'quarter' then first.quarter else left(first.quarter, 4) end || '|' || asked.coordinates
       window turn as (
         partition by asked.each, cell.id order by release.quarter, split_part(release.version, '.', 2)::int
       )
     )
     select distinct on (each, coordinates, period)
       each, coordinates, version, published_at as "publishedAt", period, value, d as within
     from told where changed order by each, coordinates, period, quarter desc, edition desc`,
    [asked.map(({ each }) => each), asked.map(({ coordinates }) => coordinates), now],
  );
  return rows;
}
