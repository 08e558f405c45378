import { loader, type Context } from '../../platform/api/context.ts';
import { fedValues, type FedRow } from './fedValues.ts';
import type { FedIndicator } from './takenValue.ts';
import { lastMeasurements, NO_END, type LastMeasurement } from './last.rows.ts';

const byThen = (day: string | null | undefined, by: string) => !day || day <= by;

/** What it had taken by a day, the newest first, those that cannot be shown too. */
export const takenBy = async (context: Context, it: FedIndicator, by: string): Promise<FedRow[]> =>
  (await fedValues(context, it)).filter(({ recordedOn }) => byThen(recordedOn, by));

async function lastTaken(context: Context, it: FedIndicator, by: string): Promise<LastMeasurement | null> {
  const last = (await takenBy(context, it, by)).find(({ value }) => value !== null);
  return last ? { ...last, value: last.value ?? 0 } : null;
}

/** What an indicator came to last: of all indicators of a page at once. */
export function lastOf(context: Context, it: FedIndicator): Promise<LastMeasurement | null> {
  if (it.source !== 'BY_HAND') return lastTaken(context, it, NO_END);
  return loader<string, LastMeasurement>(context, 'last measurement', (ids) => lastMeasurements(context, ids)).load(
    it.id,
  );
}

/** The same as it was known on a day, for all indicators of a plan. */
export async function lastKnown(
  context: Context,
  indicators: readonly FedIndicator[],
  by: string,
): Promise<Map<string, LastMeasurement>> {
  const byHand = indicators.filter(({ source }) => source === 'BY_HAND').map(({ id }) => id);
  const measured = await lastMeasurements(context, byHand, by);
  const fed = indicators.filter(({ source }) => source !== 'BY_HAND');
  const taken = await Promise.all(fed.map((it) => lastTaken(context, it, by)));
  for (const [place, last] of taken.entries()) if (last) measured.set(fed[place]?.id ?? '', last);
  return measured;
}
