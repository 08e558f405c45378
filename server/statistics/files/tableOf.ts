import type { Text } from '../../taxonomy/codeList.ts';
import { geoParents } from '../../taxonomy/geography.ts';
import type { LatticeTable } from '../../taxonomy/latticeTables.ts';
import type { ReleaseCell } from '../release.ts';
import { fileDimensions, total, wholeCountry, type FileDimensionName } from './labels.ts';

/** From this period on a series cannot be compared with what it was. */
export interface SeriesBreak {
  readonly period: string;
  /** Codes of areas, with all that lies in them; none is everywhere. */
  readonly places: readonly string[];
  readonly why: Text;
}

/** A published table laid out as a box: each cell at the place that its codes give it. */
export interface FileTable {
  readonly table: LatticeTable;
  readonly dimensions: readonly { readonly name: FileDimensionName; readonly codes: readonly string[] }[];
  /** In row-major order; nothing where the lattice has no cell, as for a ground crossed with itself. */
  readonly places: readonly (ReleaseCell | undefined)[];
  readonly breaks: readonly SeriesBreak[];
}

export function tableOf(
  table: LatticeTable,
  cells: readonly ReleaseCell[],
  breaks: readonly SeriesBreak[] = [],
): FileTable {
  const names: FileDimensionName[] = [...new Set(table.shapes.flat()), 'geo', 'time'];
  const dimensions = names.map((name) => ({ name, codes: codesIn(name, cells) }));
  const size = dimensions.reduce((product, { codes }) => product * codes.length, 1);
  const places = Array.from<ReleaseCell | undefined>({ length: size });
  const positions = dimensions.map(({ name, codes }) => ({
    name,
    at: new Map(codes.map((code, index) => [code, index])),
    length: codes.length,
  }));
  for (const cell of cells) {
    const place = positions.reduce(
      (index, { name, at, length }) => index * length + (at.get(codeOf(cell, name)) ?? 0),
      0,
    );
    places[place] = cell;
  }
  const periods = new Set(dimensions.at(-1)?.codes);
  return { table, dimensions, places, breaks: breaks.filter(({ period }) => periods.has(period)) };
}

export function codeOf(cell: ReleaseCell, name: FileDimensionName): string {
  if (name === 'time') return cell.period;
  if (name === 'geo') return cell.geo || wholeCountry;
  return cell.dims[name] ?? total;
}

export type FileStatus = 'A' | 'B' | 'C';

/** B: shown, and the first of a series that was broken. A hidden cell says only that it is hidden. */
export const statusIn =
  ({ breaks }: FileTable) =>
  ({ status, period, geo }: ReleaseCell): FileStatus =>
    status === 'A' && breaks.some((it) => it.period === period && liesIn(geo, it.places)) ? 'B' : status;

const liesIn = (geo: string, places: readonly string[]) =>
  places.length === 0 || [geo, ...geoParents(geo)].some((it) => places.includes(it));

/** Only the codes that this table has, in the order of their list; periods in the order of time. */
function codesIn(name: FileDimensionName, cells: readonly ReleaseCell[]): string[] {
  const found = new Set(cells.map((cell) => codeOf(cell, name)));
  return name === 'time' ? [...found].toSorted() : fileDimensions[name].codes.filter((code) => found.has(code));
}
