import { ageBands } from '../../taxonomy/ageBands.ts';
import { areas } from '../../taxonomy/areas.ts';
import { codesOf } from '../../taxonomy/codeList.ts';
import { delayBands } from '../../taxonomy/delayBands.ts';
import { genders } from '../../taxonomy/genders.ts';
import { country, geoParents, geosAt } from '../../taxonomy/geography.ts';
import { mostGrounds } from '../../taxonomy/groundMask.ts';
import { groundsInStatistics } from '../../taxonomy/grounds.ts';
import { sources } from '../../taxonomy/sources.ts';
import { cellId, type Dimension, type Dims } from '../cellId.ts';
import { knowledgeOfVersions } from './allVersions.ts';
import { knowledgeOfIncidents } from './incidentYears.ts';
import { LinearSystem } from './linearSystem.ts';
import { certainOf, type Publication } from './publication.ts';
import type { Scope, YearScope } from './scopes.ts';

const grounds = codesOf(groundsInStatistics);
const inArea = codesOf(areas);

/** Everything that somebody who has all that was published can write down of the true counts of a scope. */
export const knowledgeOf = (publication: Publication, scope: Scope): LinearSystem =>
  knowledgeOfVersions(publication, (one) =>
    scope.basis === 'INC' ? knowledgeOfIncidents(one, scope) : knowledgeOfYear(one, scope),
  );

function knowledgeOfYear(publication: Publication, scope: YearScope): LinearSystem {
  const { cells } = publication;
  const system = new LinearSystem();
  const periods = new Set(
    cells.filter(({ period, basis }) => basis === 'REG' && period.startsWith(scope.year)).map(({ period }) => period),
  );
  const inside = new Set(scope.geos);
  for (const cell of cells)
    if (cell.basis === 'REG' && periods.has(cell.period) && inside.has(cell.geo)) {
      const { low, high } = certainOf(cell, publication);
      system.variable(cell.id, low, high);
    }
  for (const period of periods) {
    const at = (geo: string, dims: Dims = {}) => system.variable(cellId({ basis: 'REG', period, geo, dims }));
    for (const geo of scope.geos) countedOnce(system, at, geo);
    for (const dims of shapes) geography(system, at, scope, dims);
    if (period === scope.year) {
      for (const geo of scope.geos.filter((it) => it === scope.top || it === country || geosAt('region').includes(it)))
        crossed(system, at, geo);
      if (scope.top === country) ofPersons(system, at);
    }
  }
  time(system, scope, periods);
  return system;
}

type At = (geo: string, dims?: Dims) => number;

const shapes: readonly Dims[] = [{}, ...grounds.map((ground) => ({ ground })), ...inArea.map((area) => ({ area }))];

/** Two grounds of one registration, each pair once. */
const pairs = grounds.flatMap((ground) =>
  grounds.flatMap((ground2) => (ground < ground2 ? [{ ground, ground2 }] : [])),
);

/** One area for each registration, and one to three grounds. */
function countedOnce(system: LinearSystem, at: At, geo: string): void {
  const total = at(geo);
  system.sum(
    total,
    inArea.map((area) => at(geo, { area })),
  );
  const named = grounds.map((ground) => at(geo, { ground }));
  for (const one of named) system.atMost(one, total);
  // At least one ground and at most three: the sum over grounds lies between once and three times the total.
  system.between([...named.map((it) => [it, 1] as const), [total, -1]], 0, Infinity);
  system.between([...named.map((it) => [it, 1] as const), [total, -mostGrounds]], -Infinity, 0);
}

/** What lies in an area adds up to it. */
function geography(system: LinearSystem, at: At, { geos }: YearScope, dims: Dims): void {
  for (const geo of geos) {
    const parts = geos.filter((it) => geoParents(it)[0] === geo);
    if (parts.length > 0)
      system.sum(
        at(geo, dims),
        parts.map((it) => at(it, dims)),
      );
  }
}

function crossed(system: LinearSystem, at: At, geo: string): void {
  for (const ground of grounds)
    system.sum(
      at(geo, { ground }),
      inArea.map((area) => at(geo, { area, ground })),
    );
  for (const area of inArea) {
    const whole = at(geo, { area });
    const parts = grounds.map((ground) => at(geo, { area, ground }));
    for (const part of parts) system.atMost(part, whole);
    system.between([...parts.map((it) => [it, 1] as const), [whole, -1]], 0, Infinity);
  }
}

/** The tables of the whole country: ages and genders, pairs of grounds, sources and delays. */
function ofPersons(system: LinearSystem, at: At): void {
  const partition = (whole: Dims, name: Dimension, codes: readonly string[]) =>
    system.sum(
      at(country, whole),
      codes.map((code) => at(country, { ...whole, [name]: code })),
    );
  partition({}, 'source', codesOf(sources));
  partition({}, 'delay', codesOf(delayBands));
  for (const source of codesOf(sources)) partition({ source }, 'delay', codesOf(delayBands));
  for (const delay of codesOf(delayBands)) partition({ delay }, 'source', codesOf(sources));
  for (const age of codesOf(ageBands))
    for (const ground of grounds) system.atMost(at(country, { age, ground }), at(country, { age }));
  for (const gender of codesOf(genders))
    for (const ground of grounds) system.atMost(at(country, { gender, ground }), at(country, { gender }));
  for (const { ground, ground2 } of pairs)
    for (const one of [ground, ground2]) system.atMost(at(country, { ground, ground2 }), at(country, { ground: one }));
}

/** The quarters of a year add up to it. */
function time(system: LinearSystem, { year, geos }: YearScope, periods: ReadonlySet<string>): void {
  const quarters = [...periods].filter((it) => it !== year);
  if (!periods.has(year) || quarters.length < 4) return;
  for (const geo of geos)
    for (const dims of shapes)
      system.sum(
        system.variable(cellId({ basis: 'REG', period: year, geo, dims })),
        quarters.map((period) => system.variable(cellId({ basis: 'REG', period, geo, dims }))),
      );
}
