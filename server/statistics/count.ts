import type { AgeBand } from '../taxonomy/ageBands.ts';
import type { Area } from '../taxonomy/areas.ts';
import type { DelayBand } from '../taxonomy/delayBands.ts';
import type { Duplicate } from '../taxonomy/duplicates.ts';
import type { Gender } from '../taxonomy/genders.ts';
import { country, geoParents, statisticsGeo } from '../taxonomy/geography.ts';
import { decodeGrounds } from '../taxonomy/groundMask.ts';
import { lattice, type LatticeTable } from '../taxonomy/latticeTables.ts';
import { yearOf, type Quarter } from '../taxonomy/quarter.ts';
import type { Source } from '../taxonomy/sources.ts';
import { cellId, type Dimension } from './cellId.ts';
import { crossings, isTold, latticeOf, periodOf, type Codes } from './lattice.ts';

/** Figures that come out together: one shape of a table, for one period. */
export interface Figures {
  readonly table: LatticeTable;
  readonly period: string;
  readonly shape: readonly Dimension[];
}

/** So many registrations that are alike in what some figures tell apart; of the rest it says nothing. */
export interface Tally {
  /** Missing where the figures tell of the whole country alone. */
  readonly municipality?: string;
  /** One value for all grounds named, so that no registration is counted twice in a total. */
  readonly groundMask?: number;
  readonly age?: AgeBand;
  readonly area?: Area;
  readonly delay?: DelayBand;
  readonly dup?: Duplicate;
  readonly gender?: Gender;
  readonly source?: Source;
  readonly n: number;
}

/** Incidents that are alike in everything, as the auditor moves them about. */
export interface IncidentCubeRow {
  readonly quarter: Quarter;
  readonly municipality: string;
  readonly groundMask: number;
  readonly area: Area;
  readonly source: Source;
  readonly incidentYear: number | null;
  readonly delayBand: DelayBand;
  readonly duplicate: Duplicate;
  readonly n: number;
}

export interface PersonCubeRow {
  readonly year: number;
  readonly groundMask: number;
  readonly ageBand: AgeBand;
  readonly gender: Gender;
  readonly n: number;
}

/** All that a release of this quarter builds. */
export function figuresOf(quarter: Quarter): Figures[] {
  return lattice.tables.flatMap((table) => {
    const period = periodOf(table, quarter);
    return period === null ? [] : table.shapes.map((shape) => ({ table, period, shape }));
  });
}

/** The true count of every cell a release of this quarter builds, from the tallies of each of its figures. */
export function countCells(
  quarter: Quarter,
  counted: Iterable<{ readonly figures: Figures; readonly tallies: Iterable<Tally> }>,
): Map<string, number> {
  const counts = new Map(latticeOf(quarter).map(({ id }) => [id, 0]));
  for (const { figures, tallies } of counted)
    for (const tally of tallies)
      for (const id of idsOf(figures, tally)) {
        const before = counts.get(id);
        // Neither the cell nor the count may reach a log, so the message names the table alone.
        if (before === undefined)
          throw new Error(`A row of table ${figures.table.id} holds a code outside the lattice`);
        counts.set(id, before + tally.n);
      }
  return counts;
}

/** A confirmed duplicate is no registration: only the table of duplicates knows it. */
export const knowsDuplicates = ({ shape }: Figures) => shape.includes('dup');

/** Whether an incident is one of those that some figures of registrations count. */
export const countsIncident = (figures: Figures, { quarter, duplicate }: Omit<IncidentCubeRow, 'n'>) =>
  figures.table.fragment === 'incident' &&
  figures.table.basis === 'REG' &&
  [quarter, `${yearOf(quarter)}`].includes(figures.period) &&
  (duplicate !== 'CONFIRMED' || knowsDuplicates(figures));

export const countsPerson = ({ table, period }: Figures, { year }: Omit<PersonCubeRow, 'n'>) =>
  table.fragment === 'person' && period === `${year}`;

export const tallyOfIncident = ({ municipality, groundMask, area, source, delayBand, duplicate }: Incident): Tally => ({
  municipality,
  groundMask,
  area,
  source,
  delay: delayBand,
  dup: duplicate,
  n: 1,
});
type Incident = Omit<IncidentCubeRow, 'n'>;

export const tallyOfPerson = ({ groundMask, ageBand, gender }: Omit<PersonCubeRow, 'n'>): Tally => ({
  groundMask,
  age: ageBand,
  gender,
  n: 1,
});

/** The cells of a release of this quarter that one registration counts in. */
export const incidentCells = (quarter: Quarter, row: Incident): string[] =>
  figuresOf(quarter).flatMap((it) => (countsIncident(it, row) ? idsOf(it, tallyOfIncident(row)) : []));

export const personCells = (quarter: Quarter, row: Omit<PersonCubeRow, 'n'>): string[] =>
  figuresOf(quarter).flatMap((it) => (countsPerson(it, row) ? idsOf(it, tallyOfPerson(row)) : []));

function idsOf({ table, period, shape }: Figures, tally: Tally): string[] {
  const { municipality } = tally;
  const geo = municipality === undefined ? country : statisticsGeo(municipality);
  const geos = [...new Set([geo, ...geoParents(geo), country])].filter((it) => isTold(table, it));
  const dims = crossings(shape, codesOf(tally));
  return geos.flatMap((at) => dims.map((each) => cellId({ basis: table.basis, period, geo: at, dims: each })));
}

function codesOf({ groundMask, age, area, delay, dup, gender, source }: Tally): Codes {
  const ground = groundMask === undefined ? [] : decodeGrounds(groundMask);
  const known = (code: string | undefined) => (code === undefined ? [] : [code]);
  return {
    age: known(age),
    area: known(area),
    delay: known(delay),
    dup: known(dup),
    gender: known(gender),
    ground,
    ground2: ground,
    source: known(source),
  };
}
