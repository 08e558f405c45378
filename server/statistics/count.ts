import type { AgeBand } from '../taxonomy/ageBands.ts';
import type { Area } from '../taxonomy/areas.ts';
import type { DelayBand } from '../taxonomy/delayBands.ts';
import type { Duplicate } from '../taxonomy/duplicates.ts';
import type { Gender } from '../taxonomy/genders.ts';
import { country, geoParents, statisticsGeo } from '../taxonomy/geography.ts';
import { decodeGrounds } from '../taxonomy/groundMask.ts';
import { yearOf, type Quarter } from '../taxonomy/quarter.ts';
import type { Source } from '../taxonomy/sources.ts';
import { cellId } from './cellId.ts';
import { crossings, isTold, latticeOf, periodOf, type Codes } from './lattice.ts';
import { lattice, type LatticeTable } from '../taxonomy/latticeTables.ts';

/** One row for each combination that occurs. The mask is one value, so no registration is counted twice in a total. */
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

/** Of one year of incidents, as far as they were registered by a quarter. */
export interface RipeCubeRow {
  readonly incidentYear: number;
  readonly municipality: string;
  readonly groundMask: number;
  readonly area: Area;
  readonly n: number;
}

export interface PersonCubeRow {
  readonly year: number;
  readonly groundMask: number;
  readonly ageBand: AgeBand;
  readonly gender: Gender;
  readonly n: number;
}

interface Fact extends Pick<LatticeTable, 'basis' | 'fragment'> {
  readonly periods: readonly string[];
  readonly geos: readonly string[];
  readonly codes: Codes;
  /** A confirmed duplicate is no registration: only the table of duplicates knows it. */
  readonly confirmedDuplicate: boolean;
  readonly n: number;
}

const none: Codes = { age: [], area: [], delay: [], dup: [], gender: [], ground: [], ground2: [], source: [] };

/** The true count of every cell a release of this quarter builds. Rows of other periods count for nothing. */
export function countCells(
  quarter: Quarter,
  incidents: Iterable<IncidentCubeRow>,
  persons: Iterable<PersonCubeRow>,
  ripe: Iterable<RipeCubeRow> = [],
): Map<string, number> {
  const counts = new Map(latticeOf(quarter).map(({ id }) => [id, 0]));
  for (const row of incidents) add(counts, quarter, incidentFact(row));
  for (const row of persons) add(counts, quarter, personFact(row));
  for (const row of ripe) add(counts, quarter, ripeFact(row));
  return counts;
}

/** The cells of a release of this quarter that one registration counts in. */
export const incidentCells = (quarter: Quarter, row: Omit<IncidentCubeRow, 'n'>): string[] =>
  idsOf(quarter, incidentFact({ ...row, n: 1 })).map(({ id }) => id);

export const personCells = (quarter: Quarter, row: Omit<PersonCubeRow, 'n'>): string[] =>
  idsOf(quarter, personFact({ ...row, n: 1 })).map(({ id }) => id);

function add(counts: Map<string, number>, quarter: Quarter, fact: Fact): void {
  for (const { id, table } of idsOf(quarter, fact)) {
    const before = counts.get(id);
    // Neither the cell nor the count may reach a log, so the message names the table alone.
    if (before === undefined) throw new Error(`A row of table ${table} holds a code outside the lattice`);
    counts.set(id, before + fact.n);
  }
}

function idsOf(quarter: Quarter, fact: Fact): { id: string; table: string }[] {
  return lattice.tables
    .filter((it) => it.fragment === fact.fragment && it.basis === fact.basis)
    .flatMap((table) => {
      const period = periodOf(table, quarter);
      if (period === null || !fact.periods.includes(period)) return [];
      const shapes = table.shapes.filter((shape) => !fact.confirmedDuplicate || shape.includes('dup'));
      const dims = shapes.flatMap((shape) => crossings(shape, fact.codes));
      const geos = fact.geos.filter((it) => isTold(table, it));
      return geos.flatMap((geo) =>
        dims.map((each) => ({ id: cellId({ basis: table.basis, period, geo, dims: each }), table: table.id })),
      );
    });
}

function incidentFact(row: IncidentCubeRow): Fact {
  const geo = statisticsGeo(row.municipality);
  const ground = decodeGrounds(row.groundMask);
  return {
    basis: 'REG',
    fragment: 'incident',
    periods: [row.quarter, `${yearOf(row.quarter)}`],
    geos: [geo, ...geoParents(geo)],
    codes: {
      ...none,
      area: [row.area],
      delay: [row.delayBand],
      dup: [row.duplicate],
      ground,
      ground2: ground,
      source: [row.source],
    },
    confirmedDuplicate: row.duplicate === 'CONFIRMED',
    n: row.n,
  };
}

function personFact(row: PersonCubeRow): Fact {
  return {
    basis: 'REG',
    fragment: 'person',
    periods: [`${row.year}`],
    geos: [country],
    codes: { ...none, age: [row.ageBand], gender: [row.gender], ground: decodeGrounds(row.groundMask) },
    confirmedDuplicate: false,
    n: row.n,
  };
}

function ripeFact(row: RipeCubeRow): Fact {
  const geo = statisticsGeo(row.municipality);
  const ground = decodeGrounds(row.groundMask);
  return {
    basis: 'INC',
    fragment: 'incident',
    periods: [`${row.incidentYear}`],
    geos: [geo, ...geoParents(geo)],
    codes: { ...none, area: [row.area], ground, ground2: ground },
    confirmedDuplicate: false,
    n: row.n,
  };
}
