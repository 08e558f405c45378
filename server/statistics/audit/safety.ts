import type { Interval } from './linearSystem.ts';
import type { Wanted } from './witnesses.ts';

/* What may be known of a count for certain, and what must stay open: docs/decisions/0022. */

/** As many stand behind every number that is shown. */
const behindEveryNumber = 3;

/** A number is safe while this many others could stand in its place. */
const width = 6;

/** Of a hidden cell: zero, one, two and three all remain possible. */
export const unknown: Wanted = { low: 0, high: behindEveryNumber };

/** Of a shown one. */
export const unsure: Wanted = { width };

export const isShownWell = ({ low, high }: Interval) => high - low >= width;

/**
 * Or it is certain that three exist at least, as of a shown one, and no more of how many. Where it is certain that one exists, that the
 * draft passes tells that three do, so it passes only if they do, and counted from there.
 */
export const isHiddenWell = ({ low, high }: Interval, count: number) =>
  (low <= 0 && high >= behindEveryNumber) ||
  (count >= behindEveryNumber && isShownWell({ low: Math.max(low, behindEveryNumber), high }));
