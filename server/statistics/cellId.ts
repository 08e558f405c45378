import type { Basis, Dimension } from '../taxonomy/latticeTables.ts';

export type { Basis, Dimension };
export type Dims = Readonly<Partial<Record<Dimension, string>>>;

export interface CellCoordinates {
  readonly basis: Basis;
  /** `2025-Q1` or `2025`. */
  readonly period: string;
  /** A code of the statistics, or '' for the whole country. */
  readonly geo: string;
  /** Only the dimensions that are not totals. */
  readonly dims: Dims;
}

// In byte order of the name. Sorting `name=code` instead would put ground2 before ground.
const names = ['age', 'area', 'delay', 'dup', 'gender', 'geo', 'ground', 'ground2', 'source'] as const;

/** The one name of a cell, in every table, file and release. It keys the noise, so its form is fixed for good. */
export function cellId({ basis, period, geo, dims }: CellCoordinates): string {
  const codes: Dims & { geo?: string } = geo === '' ? dims : { ...dims, geo };
  const coordinates = names.filter((name) => codes[name] !== undefined).map((name) => `${name}=${codes[name]}`);
  return `el1|${basis}|${period}|${coordinates.join(';')}`;
}

/** What a cell is, by its name. */
export function coordinatesIn(id: string): CellCoordinates {
  const [, basis = '', period = '', coordinates = ''] = id.split('|');
  const { geo = '', ...dims } = Object.fromEntries(
    coordinates
      .split(';')
      .filter(Boolean)
      .map((it) => it.split('=') as [string, string]),
  );
  return { basis: basis as Basis, period, geo, dims };
}
