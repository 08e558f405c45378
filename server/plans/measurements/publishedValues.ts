import { organisationOf } from '../../organisations/organisationOf.ts';
import { loader, type Context } from '../../platform/api/context.ts';
import type { Followed, PublishedCell } from '../../releases/publishedSeries.ts';
import { statisticsGeo } from '../../taxonomy/geography.ts';
import { dayOf, isQuarter, quarterEnd, type Quarter } from '../../taxonomy/quarter.ts';
import type { Fed, TakenValue } from './takenValue.ts';

const keyOf = ({ each, coordinates }: Followed) => `${each}|${coordinates}`;

/** What was published of the indicator's cell, release by release, the newest first. A hidden cell gives no value. */
export async function publishedValues(context: Context, it: Fed): Promise<TakenValue[]> {
  const { municipality } = await organisationOf(context, it.municipality);
  if (!municipality) return [];
  const geo = statisticsGeo(municipality);
  const followed: Followed = it.ground
    ? { each: 'quarter', coordinates: `geo=${geo};ground=${it.ground}` }
    : { each: 'year', coordinates: `area=${it.area};geo=${geo}` };
  const cells = loader<string, PublishedCell[]>(context, 'published series', async (keys) => {
    const asked = keys.map((key) => {
      const [each = '', coordinates = ''] = key.split('|');
      return { each, coordinates } as Followed;
    });
    return Map.groupBy(await context.services.published.series(asked), keyOf);
  });
  return ((await cells.load(keyOf(followed))) ?? []).map(taken).toReversed();
}

const taken = ({ version, period, value, within, publishedAt }: PublishedCell): TakenValue => ({
  measuredOn: lastDayOf(period),
  value,
  within,
  evidence: version,
  recordedOn: dayOf(publishedAt),
  release: version,
  period,
});

const lastDayOf = (period: string) => {
  const last: Quarter = isQuarter(period) ? period : `${Number(period)}-Q4`;
  return dayOf(new Date(quarterEnd(last).getTime() - 1));
};
