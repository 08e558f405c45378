import type { Place } from './places.ts';
import { isYear } from './tables.ts';

export type Offer = { place: Place; period: string };

/** The year that a quarter lies in if it is published, or the newest that is. */
export const yearNear = (period: string, years: readonly string[]): string | undefined =>
  isYear(period) ? undefined : (years.find((it) => period.startsWith(it)) ?? years.at(-1));

type Asked = { outwards: readonly Place[]; period: string; year: string | undefined };

/** Where something is shown instead: the nearest place around that has it, and the year. Only what is published is asked. */
export function offersOf(
  { outwards, period, year }: Asked,
  isShown: (place: Place, period: string) => boolean,
): Offer[] {
  const wider = outwards.slice(1).find((place) => isShown(place, period));
  const yearly = year ? outwards.find((place) => isShown(place, year)) : undefined;
  return [...(wider ? [{ place: wider, period }] : []), ...(yearly && year ? [{ place: yearly, period: year }] : [])];
}
