import type { Connection } from '../../platform/worker.ts';
import { yearOf, type Quarter } from '../../taxonomy/quarter.ts';
import { incidentCells, personCells } from '../count.ts';
import { publishedBy, type Correction } from '../errata/corrections.ts';
import type { ReleaseCell } from '../release.ts';
import type { Corrected } from './differencing.ts';

/** The cells of a year that an erratum changed, with what was counted and shown before: of any other release none. */
export async function correctionsIn(
  statistics: Connection,
  version: string,
  cells: readonly ReleaseCell[],
  earlier: readonly ReleaseCell[],
  truth: ReadonlyMap<string, number>,
): Promise<Corrected[]> {
  const { rows } = await statistics.query<{ corrections: Correction[] }>(
    'select corrections from erratum where version = $1',
    [version],
  );
  const more = moreBy(rows.flatMap(({ corrections }) => corrections));
  const before = new Map(earlier.map(({ id, value }) => [id, value]));
  return cells.flatMap((cell) => {
    const [by, n, value] = [more.get(cell.id) ?? 0, truth.get(cell.id), before.get(cell.id)];
    return by === 0 || n === undefined || value === undefined ? [] : [{ cell, n, was: { value, n: n - by } }];
  });
}

/** How many more registrations than before count in each cell. */
export function moreBy(corrections: readonly Correction[]): Map<string, number> {
  const more = new Map<string, number>();
  const add = (ids: readonly string[], number: number) => {
    for (const id of ids) more.set(id, (more.get(id) ?? 0) + number);
  };
  for (const it of corrections) {
    const [was, becomes] = touchedBy(it);
    add(was, -it.number);
    add(becomes, it.number);
  }
  return more;
}

/** The cells of the quarter and of the year that a registration counted in, and those that it counts in now. */
function touchedBy(it: Correction): [was: string[], becomes: string[]] {
  const quarters = [...new Set<Quarter>([publishedBy(it), `${yearOf(publishedBy(it))}-Q4`])];
  if ('quarter' in it) {
    const of = (incident: typeof it.was) =>
      quarters.flatMap((quarter) => incidentCells(quarter, { quarter: it.quarter, ...incident }));
    return [of(it.was), of(it.becomes)];
  }
  const of = (person: typeof it.was) =>
    quarters.flatMap((quarter) => personCells(quarter, { year: it.year, ...person }));
  return [of(it.was), of(it.becomes)];
}
