import { codesOf } from '../../taxonomy/codeList.ts';
import { geoParents, geosAt } from '../../taxonomy/geography.ts';
import { mostGrounds } from '../../taxonomy/groundMask.ts';
import { groundsInStatistics } from '../../taxonomy/grounds.ts';
import { nextQuarter, type Quarter } from '../../taxonomy/quarter.ts';
import { cellId, type Dims } from '../cellId.ts';
import { latticeOf } from '../lattice.ts';
import type { Finding } from './finding.ts';
import { LinearSystem, type Interval } from './linearSystem.ts';
import { certainOf, type Publication } from './publication.ts';
import { Contradiction } from './program.ts';
import { rangesOf } from './rangesOf.ts';
import type { Reconstruction } from './reconstruct.ts';
import { isHiddenWell, isShownWell, unknown, unsure } from './safety.ts';

/** Here every cell is solved for. */
const none = { settled: 0, toldBefore: 0 } as const;

const grounds = codesOf(groundsInStatistics);
const shapes: readonly Dims[] = [{}, ...grounds.map((ground) => ({ ground }))];
const everywhere = (['country', 'region', 'landsdel', 'municipality'] as const).flatMap(geosAt);

/**
 * The same attack on a year of incidents, with the release in which it comes out. It stands in no sum with tables by the date of
 * registration; but what happened in a year was registered in it or after, so it is no more than was.
 */
export async function incidentYearsOf(
  publication: Publication,
  truth: ReadonlyMap<string, number>,
  quarter: Quarter,
): Promise<Reconstruction> {
  const years = new Set(latticeOf(quarter).flatMap(({ basis, period }) => (basis === 'INC' ? [period] : [])));
  const found: Reconstruction[] = [];
  for (const year of years) found.push(await attacked(publication, truth, year, quarter));
  return {
    ...none,
    looked: found.reduce((sum, { looked }) => sum + looked, 0),
    findings: found.flatMap(({ findings }) => findings),
  };
}

async function attacked(
  publication: Publication,
  truth: ReadonlyMap<string, number>,
  year: string,
  until: Quarter,
): Promise<Reconstruction> {
  const system = knowledgeOfIncidents(publication, year, until);
  const cells = publication.cells.filter(({ basis, period }) => basis === 'INC' && period === year);
  const variables = new Map(cells.map(({ id }) => [id, system.variable(id)]));
  const hidden = new Set(cells.flatMap(({ id, value }) => (value === null ? [variables.get(id) ?? NaN] : [])));
  try {
    const ranges = await rangesOf(system, [...variables.values()], {
      wanted: (variable) => (hidden.has(variable) ? unknown : unsure),
    });
    const findings = cells.flatMap(({ id, value }): Finding[] => {
      const range = ranges.get(variables.get(id) ?? NaN);
      const safe = range && (value === null ? isWell(range, truth.get(id) ?? 0) : isShownWell(range));
      if (!range || safe) return [];
      return [
        { attack: 'RECONSTRUCTION', cell: id, says: `Its count is certainly from ${range.low} to ${range.high}.` },
      ];
    });
    return { ...none, looked: cells.length, findings };
  } catch (error) {
    if (!(error instanceof Contradiction)) throw error;
    const says = `No counts fit what is published of the incidents of ${year}.`;
    return { ...none, looked: cells.length, findings: [{ attack: 'RECONSTRUCTION', says }] };
  }
}

/**
 * No number of a year of incidents is withheld yet, so here a hidden cell of which one is certain passes where it holds three, as it
 * did before: that the release comes out then tells that it does.
 */
const isWell = ({ low, high }: Interval, count: number) =>
  isHiddenWell({ low, high }) || (count >= 3 && isShownWell({ low: Math.max(low, 3), high }));

/** All relations between a year's cells, and from each to what was registered until it came out. */
function knowledgeOfIncidents(publication: Publication, year: string, until: Quarter): LinearSystem {
  const { cells } = publication;
  const system = new LinearSystem();
  const published = new Map(cells.map((cell) => [cell.id, cell]));
  const told = everywhere.filter((geo) => published.has(cellId({ basis: 'INC', period: year, geo, dims: {} })));
  const variable = (id: string) => {
    const cell = published.get(id);
    const { low, high } = cell ? certainOf(cell, publication) : { low: 0, high: Infinity };
    return system.variable(id, low, high);
  };
  const at = (geo: string, dims: Dims) => variable(cellId({ basis: 'INC', period: year, geo, dims }));
  const registeredIn = periodsFrom(year, until);
  for (const geo of told) {
    const parts = everywhere.filter((it) => geoParents(it)[0] === geo);
    const inside = parts.filter((it) => told.includes(it));
    for (const dims of shapes) {
      const whole = at(geo, dims);
      const its = inside.map((it) => [at(it, dims), 1] as const);
      // A landsdel of one municipality is told of no incidents; the others are then at most the whole.
      if (its.length > 0) system.between([...its, [whole, -1]], inside.length < parts.length ? -Infinity : 0, 0);
      const registered = registeredIn.map((period) => cellId({ basis: 'REG', period, geo, dims }));
      if (registered.every((id) => published.has(id)))
        system.between([[whole, 1], ...registered.map((id) => [variable(id), -1] as const)], -Infinity, 0);
    }
    const total = at(geo, {});
    const named = grounds.map((ground) => at(geo, { ground }));
    for (const one of named) system.atMost(one, total);
    system.between([...named.map((it) => [it, 1] as const), [total, -1]], 0, Infinity);
    system.between([...named.map((it) => [it, 1] as const), [total, -mostGrounds]], -Infinity, 0);
  }
  return system;
}

/** As few periods as cover the time from the beginning of a year: whole years as far as they came out, then quarters. */
function periodsFrom(year: string, until: Quarter): string[] {
  const periods: string[] = [];
  for (let quarter: Quarter = `${Number(year)}-Q1`; quarter <= until; quarter = nextQuarter(quarter)) {
    periods.push(quarter);
    const last = periods.slice(-4);
    if (quarter.endsWith('Q4') && last[0]?.endsWith('Q1')) periods.splice(-4, 4, quarter.slice(0, 4));
  }
  return periods;
}
