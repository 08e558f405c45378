import { sql, type Kysely } from 'kysely';
import type { Context } from '../../platform/api/context.ts';
import { anyOf, rows } from '../../platform/database/rows.ts';
import { loader } from '../../platform/api/context.ts';
import { fedValues } from './fedValues.ts';
import type { EqualityIndicatorRow } from '../indicators/indicator.entity.ts';
import type { MeasurementTable } from './measurement.entity.ts';

export interface TrendValue {
  measuredOn: string;
  value: number | null;
}

/** A line as small as a word shows no more. */
const SHOWN = 12;

async function trendsOf(context: Context, indicators: readonly string[]): Promise<Map<string, TrendValue[]>> {
  const found = await rows(context, (db: Kysely<{ measurement: MeasurementTable }>) =>
    db
      .selectFrom((eb) =>
        eb
          .selectFrom('measurement')
          .select([
            'indicator',
            'measured_on as measuredOn',
            'value',
            sql<number>`row_number() over (partition by indicator order by measured_on desc)`.as('place'),
          ])
          .where('indicator', '=', anyOf(indicators))
          .where('stands', '=', true)
          .as('placed'),
      )
      .select(['indicator', 'measuredOn', 'value'])
      .where('place', '<=', SHOWN)
      .orderBy('measuredOn')
      .execute(),
  );
  return Map.groupBy(
    found.map((it) => ({ ...it, value: Number(it.value) })),
    ({ indicator }) => indicator,
  );
}

/** The newest values, the oldest of them first: of all indicators of a page at once. */
export async function trendOf(context: Context, it: EqualityIndicatorRow): Promise<TrendValue[]> {
  if (it.source !== 'BY_HAND') return (await fedValues(context, it)).slice(0, SHOWN).toReversed();
  return (await loader<string, TrendValue[]>(context, 'trends', (ids) => trendsOf(context, ids)).load(it.id)) ?? [];
}
