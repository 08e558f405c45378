import { useFormat, type Noise, type Spread } from '#kit';
import { wordFor, type Words } from '../codes.ts';
import type { Counted } from './figures.ts';
import { yearNear } from './whereShown.ts';
import { country, outwards, type Place } from './places.ts';
import { periodsIn, type Table } from './tables.ts';
import type { View } from './view.ts';

/** What stands in a release and in the code lists, as far as a view needs it. */
export type Given = {
  release: { version: string; profile: Noise & Spread; tables: readonly Table[] };
  grounds: Words;
  areas: Words;
  places: readonly Place[];
};

/** A view that this release has: what is looked at, and the words for it. */
export type Looked = {
  view: View;
  period: string;
  place: Place;
  counted: Counted;
  /** The place and those around it, the nearest first. */
  outwards: readonly Place[];
  /** The periods of the same length, the oldest first. */
  periods: readonly string[];
  /** Where a quarter shows too little. */
  year: string | undefined;
  inWords: { period: string; counted: readonly string[]; all: string };
};

/** Three years of quarters: more would be neither readable nor answered in one question. */
const most = 12;

/** The newest, or those from an older one on. */
function around(periods: readonly string[], period: string): readonly string[] {
  const from = Math.max(0, Math.min(periods.length - most, periods.indexOf(period)));
  return periods.slice(from, from + most);
}

/** A link may name a place, a period or a code that this release does not have. */
export function useLooked(view: View, { release, grounds, areas, places }: Given): Looked | undefined {
  const { quarter: inWords } = useFormat();
  const quarters = periodsIn(release.tables, 'quarter');
  const years = periodsIn(release.tables, 'year');
  const period = [...quarters, ...years].find((it) => it === view.period) ?? quarters.at(-1) ?? years.at(-1);
  const place = places.find(({ code }) => code === view.place) ?? places.find(({ code }) => code === country);
  if (!period || !place) return undefined;
  const known = (words: Words, code: string) => (words.some((it) => it.code === code) ? code : '');
  const [ground, area] = [known(grounds, view.ground), known(areas, view.area)];
  const counted = { ...(ground && { ground }), ...(area && { area }) };
  const words = [...(ground ? [wordFor(grounds, ground)] : []), ...(area ? [wordFor(areas, area)] : [])];
  const said = inWords(period);
  return {
    view: { ...view, release: release.version, period, place: place.code, ground, area },
    period,
    place,
    counted,
    outwards: outwards(place, places),
    periods: around(quarters.includes(period) ? quarters : years, period),
    year: yearNear(period, years),
    inWords: { period: said, counted: words, all: [...words, place.name, said].join(', ') },
  };
}
