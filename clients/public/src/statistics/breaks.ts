import type { Place } from './places.ts';
import { isYear } from './tables.ts';

export type Break = { id: string; from: string; places: readonly string[]; reason: string };

/** Those that touch any of these places; a break without places is everywhere. */
export const breaksIn = (breaks: readonly Break[], places: readonly Place[]): Break[] =>
  breaks.filter((it) => it.places.length === 0 || places.some(({ code }) => it.places.includes(code)));

/** The first period of the new series: the quarter, or the year that it lies in. */
export const periodOfBreak = ({ from }: Break, like: string): string => (isYear(like) ? from.slice(0, 4) : from);

/** Whether figures of the two periods are not comparable. */
export const isBroken = (breaks: readonly Break[], before: string, now: string): boolean =>
  breaks.some((it) => periodOfBreak(it, now) > before && periodOfBreak(it, now) <= now);
