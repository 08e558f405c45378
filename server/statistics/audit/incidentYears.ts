import { codesOf } from '../../taxonomy/codeList.ts';
import { geoParents, geosAt } from '../../taxonomy/geography.ts';
import { mostGrounds } from '../../taxonomy/groundMask.ts';
import { groundsInStatistics } from '../../taxonomy/grounds.ts';
import { cellId, type Dims } from '../cellId.ts';
import { LinearSystem } from './linearSystem.ts';
import { certainOf, type Publication } from './publication.ts';
import { registeredIn, type IncidentScope } from './scopes.ts';

const grounds = codesOf(groundsInStatistics);
const shapes: readonly Dims[] = [{}, ...grounds.map((ground) => ({ ground }))];
const everywhere = (['country', 'region', 'landsdel', 'municipality'] as const).flatMap(geosAt);

/**
 * All relations between the cells of a year of incidents. They stand in no sum with tables by the date of registration; but what
 * happened in a year was registered in it or after, so it is no more than was registered until it came out.
 */
export function knowledgeOfIncidents(publication: Publication, scope: IncidentScope): LinearSystem {
  const { cells } = publication;
  const { year } = scope;
  const system = new LinearSystem();
  const published = new Map(cells.map((cell) => [cell.id, cell]));
  const told = everywhere.filter((geo) => published.has(cellId({ basis: 'INC', period: year, geo, dims: {} })));
  const variable = (id: string) => {
    const cell = published.get(id);
    const { low, high } = cell ? certainOf(cell, publication) : { low: 0, high: Infinity };
    return system.variable(id, low, high);
  };
  const at = (geo: string, dims: Dims) => variable(cellId({ basis: 'INC', period: year, geo, dims }));
  const periods = registeredIn(scope);
  for (const geo of told) {
    const parts = everywhere.filter((it) => geoParents(it)[0] === geo);
    const inside = parts.filter((it) => told.includes(it));
    for (const dims of shapes) {
      const whole = at(geo, dims);
      const its = inside.map((it) => [at(it, dims), 1] as const);
      // A landsdel of one municipality is told of no incidents; the others are then at most the whole.
      if (its.length > 0) system.between([...its, [whole, -1]], inside.length < parts.length ? -Infinity : 0, 0);
      const registered = periods.map((period) => cellId({ basis: 'REG', period, geo, dims }));
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
