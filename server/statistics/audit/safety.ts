import type { Interval } from './linearSystem.ts';
import type { Wanted } from './witnesses.ts';

/* What may be known of a count for certain, and what must stay open: docs/decisions/0022. Asked of what was published alone. */

/** As many stand behind every number that is shown. */
const behindEveryNumber = 3;

/** A number is safe while this many others could stand in its place. */
const width = 6;

/** Of a hidden cell: zero, one, two and three all remain possible. */
export const unknown = { low: 0, high: behindEveryNumber } as const satisfies Wanted;

/** Of a shown one, and of one whose number was withheld. */
export const unsure: Wanted = { width };

export const isShownWell = ({ low, high }: Interval) => high - low >= width;

/** None, one and few look alike; or it is certain that as many exist as behind a shown number, and no more of how many. */
export const isHiddenWell = ({ low, high }: Interval) =>
  (low <= 0 && high >= behindEveryNumber) || isKnownToExist({ low, high });

export const isKnownToExist = (range: Interval) => range.low >= behindEveryNumber && isShownWell(range);
