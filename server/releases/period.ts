import type { Cell } from './cell.type.ts';
import { layoutOf, type Layout } from './layout.ts';

/** Nothing is shown below the threshold, so no number is ever negative. */
const hidden = -1;

/** What a release says of a table in a period: its numbers, in the order of the table's layout. */
export interface Period {
  readonly table: string;
  readonly basis: string;
  readonly period: string;
  readonly layout: Layout;
  readonly values: Int32Array;
}

/** As one statement gives it: each cell's coordinates, and its number or nothing. */
export interface PeriodRow {
  table: string;
  basis: string;
  period: string;
  coordinates: string;
  values: string;
}

/** Tables are laid out alike in nearly every period and release: each layout is kept once. */
export class Layouts {
  readonly #known = new Map<string, Layout>();

  periodOf({ table, basis, period, coordinates, values }: PeriodRow): Period {
    const layout = this.#known.get(coordinates) ?? layoutOf(coordinates.split('\n'));
    this.#known.set(coordinates, layout);
    const numbers = Int32Array.from(values.split(','), (value) => (value === '' ? hidden : Number(value)));
    return { table, basis, period, layout, values: numbers };
  }
}

export function cellAt({ table, basis, period, layout, values }: Period, place: number): Cell {
  const value = values[place] ?? hidden;
  return {
    id: `el1|${basis}|${period}|${layout.coordinates[place]}`,
    table,
    period,
    geo: layout.geos[place] ?? '',
    dims: layout.dims[place] ?? [],
    status: value === hidden ? 'HIDDEN' : 'SHOWN',
    value: value === hidden ? null : value,
  };
}
