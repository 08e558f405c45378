import { dayAfter, quartersBack, quarterOf } from '#kit';

/** Quarters without a moment, the oldest first: those after the newest that is planned, up to the one that runs in a year. */
export function plannable(planned: readonly string[], today: string): string[] {
  const newest = planned.toSorted().at(-1) ?? '';
  return quartersBack(8, quarterOf(dayAfter(366, today)))
    .filter((it) => it > newest && !planned.includes(it))
    .toReversed();
}
