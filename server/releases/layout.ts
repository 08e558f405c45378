import { Invalid } from '../platform/problem.ts';
import type { CellDimension } from './cell.type.ts';

/** At which places the cells of each code stand. */
type Places = ReadonlyMap<string, readonly number[]>;

/**
 * Where the cells of a table stand: the same in every period and release of one edition of the lattice, so it is kept once, and
 * a period is nothing but its numbers.
 */
export interface Layout {
  /** What stands in the id of each cell after its period. */
  readonly coordinates: readonly string[];
  readonly geos: readonly string[];
  readonly dims: readonly CellDimension[][];
  /** By dimension, `geo` among them. */
  readonly places: ReadonlyMap<string, Places>;
  readonly placeOf: ReadonlyMap<string, number>;
}

/** The dimensions of a question, and the shorter name that one of them has in a cell's id. */
const dimensions = ['geo', 'ground', 'ground2', 'area', 'age', 'gender', 'source', 'delay', 'duplicate'] as const;
export type Asked<T> = { readonly [name in (typeof dimensions)[number]]?: T | null | undefined };
const inCell = (dimension: string) => (dimension === 'duplicate' ? 'dup' : dimension);

export function layoutOf(coordinates: readonly string[]): Layout {
  const places = new Map<string, Map<string, number[]>>();
  const geos: string[] = [];
  const dims: CellDimension[][] = [];
  for (const [place, its] of coordinates.entries()) {
    const codes = its ? its.split(';').map((it) => it.split('=') as [string, string]) : [];
    const geo = codes.find(([name]) => name === 'geo')?.[1] ?? '';
    geos.push(geo);
    dims.push(codes.flatMap(([name, code]) => (name === 'geo' ? [] : [{ name, code }])));
    for (const [name, code] of [['geo', geo] as const, ...codes.filter(([it]) => it !== 'geo')]) {
      const known = places.get(name) ?? new Map<string, number[]>();
      places.set(name, known);
      const found = known.get(code);
      if (found) found.push(place);
      else known.set(code, [place]);
    }
  }
  return { coordinates, geos, dims, places, placeOf: new Map(coordinates.map((it, place) => [it, place])) };
}

export const notInLattice = (field: string) => new Invalid([{ field, rule: 'not_in_lattice' }]);

/** The places of the cells that a query names, in the lattice's order; a code that is not there is refused, never answered. */
export function placesOf(layout: Layout, query: Asked<readonly string[]>, field: string): readonly number[] {
  const wanted = dimensions.flatMap((dimension) => {
    const codes = query[dimension];
    return codes ? [wantedIn(layout, inCell(dimension), codes, `${field}.${dimension}`)] : [];
  });
  const [fewest, ...others] = wanted.toSorted((a, b) => a.count - b.count);
  if (!fewest) return [...layout.coordinates.keys()];
  const found = fewest.each.length === 1 ? fewest.each.flat() : fewest.each.flat().sort((a, b) => a - b);
  return found.filter((place) => others.every(({ name, codes }) => codes.has(codeAt(layout, place, name))));
}

/** The coordinates of the one cell that has these codes and totals in all else. */
export function coordinatesOf(layout: Layout, query: Asked<string>, field: string): string {
  const named = dimensions.flatMap((dimension): (readonly [dimension: string, name: string, code: string])[] => {
    const code = query[dimension];
    return code ? [[dimension, inCell(dimension), code]] : [];
  });
  for (const [dimension, name, code] of named)
    if (!layout.places.get(name)?.has(code)) throw notInLattice(`${field}.${dimension}`);
  const inOrder = named.map(([, name, code]) => [name, code] as const).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const coordinates = inOrder.map(([name, code]) => `${name}=${code}`).join(';');
  if (!layout.placeOf.has(coordinates)) throw notInLattice(field);
  return coordinates;
}

function wantedIn({ places }: Layout, name: string, asked: readonly string[], field: string) {
  const codes = new Set(asked);
  const each = [...codes].map((code) => {
    const its = places.get(name)?.get(code);
    if (!its) throw notInLattice(field);
    return its;
  });
  return { name, codes, each, count: each.reduce((sum, { length }) => sum + length, 0) };
}

const codeAt = ({ geos, dims }: Layout, place: number, name: string) =>
  (name === 'geo' ? geos[place] : dims[place]?.find((it) => it.name === name)?.code) ?? '';
