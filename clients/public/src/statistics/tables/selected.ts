import type { CellQuery } from '../../gql/graphql.ts';
import { placesAt, type Level, type Place } from '../places.ts';
import type { TableView } from './tableAddress.ts';

export type Table = {
  id: string;
  basis: string;
  dimensions: readonly string[];
  geoLevels: readonly string[];
  periods: readonly string[];
  cells: number;
  shown: number;
  files: readonly { format: string; path: string }[];
  da: string;
  en: string;
};

/** What GraphQL calls a dimension, where that is another name than in a cell. */
const argument = (name: string) => (name === 'dup' ? 'duplicate' : name);

/** A level, or one place; everything when nothing is chosen. */
function geoOf(places: readonly Place[], table: Table, chosen: string): string[] | undefined {
  if (!chosen) return undefined;
  if (chosen === 'country') return [''];
  if (table.geoLevels.includes(chosen)) {
    const unplaced = chosen === 'region' ? places.filter(({ kind }) => kind === 'nowhere') : [];
    return [...placesAt(chosen as Level, places), ...unplaced].map(({ code }) => code);
  }
  const place = places.find(({ code }) => code === chosen);
  return place && table.geoLevels.includes(place.level) ? [place.code] : undefined;
}

/** The one question whose answer is what the page shows. A choice that the table does not have is no choice. */
export function selected(
  table: Table,
  view: TableView,
  places: readonly Place[],
  known: (name: string) => readonly string[],
) {
  const period = table.periods.find((it) => it === view.period) ?? table.periods.at(-1) ?? '';
  const geo = geoOf(places, table, view.places);
  const codes = table.dimensions.flatMap((name) => {
    const code = view.codes[name];
    return code && known(name).includes(code) ? [[name, code] as const] : [];
  });
  const query: CellQuery = {
    table: table.id,
    period,
    ...(geo && { geo }),
    ...Object.fromEntries(codes.map(([name, code]) => [argument(name), [code]])),
  };
  return { period, places: geo ? view.places : '', codes: Object.fromEntries(codes), query };
}
