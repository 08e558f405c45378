import { Invalid } from '../platform/problem.ts';
import type { CellQuery } from './release.inputs.ts';
import type { Cell } from './cell.type.ts';

const dimensions = ['ground', 'ground2', 'area', 'age', 'gender', 'source', 'delay', 'duplicate'] as const;
/** The name of a dimension in a cell id, shorter in one place. */
const inCell = (dimension: string) => (dimension === 'duplicate' ? 'dup' : dimension);

/** At which places the cells of each code stand. */
type Codes = ReadonlyMap<string, readonly number[]>;

/** The cells of one table and period in the lattice's order, found by their codes instead of by looking through them. */
export interface IndexedCells {
  readonly cells: readonly Cell[];
  /** By dimension, `geo` among them. */
  readonly places: ReadonlyMap<string, Codes>;
}

export function indexed(cells: readonly Cell[]): IndexedCells {
  const places = new Map<string, Map<string, number[]>>();
  for (const [place, { geo, dims }] of cells.entries()) {
    for (const { name, code } of [{ name: 'geo', code: geo }, ...dims]) {
      const codes = places.get(name) ?? new Map<string, number[]>();
      places.set(name, codes);
      const its = codes.get(code);
      if (its) its.push(place);
      else codes.set(code, [place]);
    }
  }
  return { cells, places };
}

export const notInLattice = (field: string) => new Invalid([{ field, rule: 'not_in_lattice' }]);

/** The cells that a query names, in the lattice's order; a code that is not in the lattice is refused, never answered. */
export function selected({ cells, places }: IndexedCells, query: Partial<CellQuery>, field: string): readonly Cell[] {
  const wanted = wantedOf(query).map(([dimension, codes]) =>
    wantedIn(places.get(inCell(dimension)), inCell(dimension), codes, `${field}.${dimension}`),
  );
  const [fewest, ...others] = wanted.toSorted((a, b) => a.count - b.count);
  if (!fewest) return cells;
  const found = fewest.each.length === 1 ? fewest.each.flat() : fewest.each.flat().sort((a, b) => a - b);
  return found.flatMap((place) => {
    const cell = cells[place];
    return cell && others.every(({ name, codes }) => codes.has(codeOf(cell, name))) ? cell : [];
  });
}

function wantedIn(known: Codes | undefined, name: string, asked: readonly string[], field: string) {
  const codes = new Set(asked);
  const each = [...codes].map((code) => {
    const its = known?.get(code);
    if (!its) throw notInLattice(field);
    return its;
  });
  return { name, codes, each, count: each.reduce((sum, { length }) => sum + length, 0) };
}

const codeOf = (cell: Cell, name: string) =>
  name === 'geo' ? cell.geo : (cell.dims.find((it) => it.name === name)?.code ?? '');

function wantedOf(query: Partial<CellQuery>): [string, readonly string[]][] {
  const named = dimensions.flatMap((dimension): [string, readonly string[]][] => {
    const codes = query[dimension];
    return codes ? [[dimension, codes]] : [];
  });
  return query.geo ? [['geo', query.geo], ...named] : named;
}
