import type { Kysely } from 'kysely';
import type { Context } from '../../platform/api/context.ts';
import { anyOf, rows } from '../../platform/database/rows.ts';
import { measurementColumns, type MeasurementTable } from './measurement.entity.ts';
import type { ProgressTable } from '../actions/progress.entity.ts';

interface Database {
  measurement: MeasurementTable;
  progress: ProgressTable;
}

export interface LastMeasurement {
  id: string;
  indicator: string;
  organisation: string;
  municipality: string;
  institutions: string[];
  value: number;
  /** How far a published value was changed at most. */
  within?: number;
  measuredOn: string;
  evidence: string;
}

/** By which day everything is known. */
export const NO_END = '9999-12-31';

/** The last value of each indicator by a day; those that have none are not in it. One statement for all of them. */
export async function lastMeasurements(
  context: Context,
  indicators: readonly string[],
  by = NO_END,
): Promise<Map<string, LastMeasurement>> {
  const found = await rows(context, (db: Kysely<Database>) =>
    db
      .selectFrom('measurement')
      .distinctOn('indicator')
      .select(measurementColumns)
      .where('indicator', '=', anyOf(indicators))
      .where('stands', '=', true)
      .where('measured_on', '<=', by)
      .orderBy('indicator')
      .orderBy('measured_on', 'desc')
      .execute(),
  );
  return new Map(found.map((it) => [it.indicator, { ...it, value: Number(it.value) }]));
}

/** What was last reported of each action by a day; those of which nothing was are not in it. */
export async function lastProgress(context: Context, actions: readonly string[], by: string) {
  const found = await rows(context, (db: Kysely<Database>) =>
    db
      .selectFrom('progress')
      .distinctOn('action')
      .select(['action', 'status', 'note'])
      .where('action', '=', anyOf(actions))
      .where('reported_on', '<=', by)
      .orderBy('action')
      .orderBy('reported_at', 'desc')
      .execute(),
  );
  return new Map(found.map((it) => [it.action, it]));
}
