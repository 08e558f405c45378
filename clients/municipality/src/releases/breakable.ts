import { dayAfter, quartersBack, quarterOf } from '#kit';

/** The quarters that a break can begin with: a whole one lies between today and the first of them, up to two years ahead. */
export function breakable(today: string): string[] {
  const all = quartersBack(9, quarterOf(dayAfter(731, today))).toReversed();
  const now = quarterOf(today);
  return all.filter((it) => it > now).slice(1);
}
