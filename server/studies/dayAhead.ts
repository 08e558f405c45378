import { Invalid } from '../platform/problem.ts';
import { dayAfter, dayOf } from '../taxonomy/quarter.ts';

const YEAR = 366;

/** A day that something is wanted by: it has not passed, and a slip of the pen does not lie years ahead. */
export function dayAhead(now: () => Date, field: string, day: string | null = null): string | null {
  if (day === null) return null;
  const today = dayOf(now());
  if (day < today) throw new Invalid([{ field, rule: 'in_past' }]);
  const limit = dayAfter(today, YEAR);
  if (day > limit) throw new Invalid([{ field, rule: 'too_late', params: { limit } }]);
  return day;
}
