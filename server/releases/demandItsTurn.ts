import { Conflict } from '../platform/problem.ts';
import { nextQuarter, type Quarter } from '../taxonomy/quarter.ts';
import { newestPublished, type ReleaseRow } from './releaseRows.ts';

/**
 * Quarters come out one after the other. Before the first publication nobody here knows where the statistics begin,
 * except by the drafts there are; the statistics side, which knows, refuses the order then.
 */
export function demandItsTurn(releases: readonly ReleaseRow[], quarter: Quarter): void {
  const newest = newestPublished(releases);
  if (newest && newest.quarter > quarter)
    throw new Conflict('later_published', `${newest.version} is published, so ${quarter} cannot come out any more.`);
  const next = newest ? nextQuarter(newest.quarter as Quarter) : releases.at(-1)?.quarter;
  if (next && next < quarter)
    throw new Conflict('earlier_unpublished', `${next} is not published; prepare and publish ${next} first.`);
}
