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
 * What was published of each cell, period by period, the oldest first. A period counts as it stands in the newest version
 * of the release that it came out with: an erratum replaces it, and the releases after it only carry it along.
 */
export async function publishedSeries(database: Pool, asked: readonly Followed[], now: Date): Promise<PublishedCell[]> {
  const { rows } = await database.query<PublishedCell>(
    `select distinct on (asked.each, asked.coordinates, cell.period)
       asked.each, asked.coordinates, release.version, release.published_at as "publishedAt", cell.period, cell.value,
       release.d as within
     from unnest($1::text[], $2::text[]) as asked (each, coordinates)
     join release on release.state = 'PUBLISHED' and release.published_at <= $3 and (asked.each = 'quarter' or release.quarter like '%-Q4')
     join cell on cell.release_version = release.version and cell.id = 'el1|REG|' ||
       case asked.each when 'quarter' then release.quarter else left(release.quarter, 4) end || '|' || asked.coordinates
     order by asked.each, asked.coordinates, cell.period, split_part(release.version, '.', 2)::int desc`,
    [asked.map(({ each }) => each), asked.map(({ coordinates }) => coordinates), now],
  );
  return rows;
}
