import type { Kysely } from 'kysely';
import type { Context } from '../../platform/api/context.ts';
import { anyOf, rows } from '../../platform/database/rows.ts';
import { measurementColumns, type MeasurementRow, type MeasurementTable } from './measurement.entity.ts';

/** What was corrected of each indicator, the newest first: few, for an indicator has room for a bounded number of values. */
export async function correctedOf(
  context: Context,
  indicators: readonly string[],
): Promise<Map<string, MeasurementRow[]>> {
  const found = await rows(context, (db: Kysely<{ measurement: MeasurementTable }>) =>
    db
      .selectFrom('measurement')
      .select(measurementColumns)
      .where('indicator', '=', anyOf(indicators))
      .where('stands', '=', false)
      .orderBy('number', 'desc')
      .execute(),
  );
  return Map.groupBy(found as unknown as MeasurementRow[], ({ indicator }) => indicator);
}
