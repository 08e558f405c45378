import { codesOf } from '../taxonomy/codeList.ts';
import { dimensionLists } from '../taxonomy/dimensionLists.ts';
import { geoLevel, geoParents, geosAt } from '../taxonomy/geography.ts';
import { namesNoGround } from '../taxonomy/grounds.ts';
import { dimensions } from '../taxonomy/latticeFile.ts';
import { lattice, type LatticeTable } from '../taxonomy/latticeTables.ts';
import { municipality } from '../taxonomy/municipalities.ts';
import { endsYear, quartersBefore, yearOf, type Quarter } from '../taxonomy/quarter.ts';
import { cellId, type CellCoordinates, type Dimension, type Dims } from './cellId.ts';

export interface LatticeCell extends CellCoordinates {
  readonly id: string;
  readonly table: string;
}

/** The codes a cell or a registration may have in each dimension. */
export type Codes = Readonly<Record<Dimension, readonly string[]>>;

const everyCode = Object.fromEntries(dimensions.map((name) => [name, codesOf(dimensionLists[name])])) as Record<
  Dimension,
  string[]
>;

/** The period of a table that comes out with this quarter, if one does: a year may ripen before it is published, once. */
export function periodOf({ each, ripens = 0, from = 0 }: LatticeTable, quarter: Quarter): string | null {
  if (each === 'quarter') return quarter;
  const last = quartersBefore(quarter, ripens / 3);
  return endsYear(last) && yearOf(last) >= from ? `${yearOf(last)}` : null;
}

/** Every cell a release of this quarter builds, zeros included, parents before children. */
export function latticeOf(quarter: Quarter): LatticeCell[] {
  return lattice.tables.flatMap((table) => {
    const period = periodOf(table, quarter);
    if (period === null) return [];
    const dims = table.shapes.flatMap((shape) => crossings(shape, everyCode));
    const geos = table.levels.flatMap(geosAt).filter((geo) => isTold(table, geo));
    return geos.flatMap((geo) => dims.map((each) => cellOf(table, { basis: table.basis, period, geo, dims: each })));
  });
}

/** Whether a table has figures of an area. Bornholm is a landsdel, and still a municipality, which no year of incidents is told of. */
export function isTold({ basis, levels }: Pick<LatticeTable, 'basis' | 'levels'>, geo: string): boolean {
  const level = geoLevel(geo);
  return level !== undefined && levels.includes(level) && (basis === 'REG' || !municipality(geo));
}

/** Every combination of the codes of a shape; of a pair of grounds each combination once. */
export function crossings(shape: readonly Dimension[], codes: Codes): Dims[] {
  return shape
    .reduce<Dims[]>((dims, name) => dims.flatMap((it) => codes[name].map((code) => ({ ...it, [name]: code }))), [{}])
    .filter(({ ground = '', ground2 }) => ground2 === undefined || isPair(ground, ground2));
}

/** The cells that bound this one: the area around it, and the tables with one dimension less. Not across time. */
export function parentsOf(cell: CellCoordinates): string[] {
  // Confirmed duplicates are not counted, so nothing but the country and the year contains them.
  if (cell.dims.dup === 'CONFIRMED') return [];
  const around = geoParents(cell.geo)
    .slice(0, 1)
    .map((geo) => ({ ...cell, geo }));
  const margins = (Object.keys(cell.dims) as Dimension[]).map((name) => ({ ...cell, dims: without(cell.dims, name) }));
  return [...around, ...margins].map(cellId);
}

function cellOf(table: LatticeTable, at: CellCoordinates): LatticeCell {
  return { id: cellId(at), table: table.id, ...at };
}

function isPair(ground: string, ground2: string): boolean {
  return ground < ground2 && [ground, ground2].every((it) => !namesNoGround(it) && it !== 'MANY');
}

function without(dims: Dims, name: Dimension): Dims {
  if (name === 'ground' && dims.ground2) return { ...dims, ground: dims.ground2, ground2: undefined };
  return { ...dims, [name]: undefined };
}
