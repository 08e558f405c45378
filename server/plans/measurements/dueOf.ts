import type { EqualityIndicatorRow } from '../indicators/indicator.entity.ts';

const months = { QUARTERLY: 3, HALF_YEARLY: 6, YEARLY: 12 } as const;

/** The day so many months later, or the last of a shorter month, as PostgreSQL counts. */
function later(day: string, by: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + by + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + by, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

/** By when the next value is due; null where nothing was measured, for one that has ended and for one that takes its values by itself. */
export function dueOf(
  {
    source,
    frequency,
    baselineOn,
    endedOn,
  }: Pick<EqualityIndicatorRow, 'source' | 'frequency' | 'baselineOn' | 'endedOn'>,
  last: { measuredOn: string } | null,
): string | null {
  const from = last?.measuredOn ?? baselineOn;
  return source === 'BY_HAND' && !endedOn && from ? later(from, months[frequency]) : null;
}
