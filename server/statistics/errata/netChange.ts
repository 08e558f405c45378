import { yearOf, type Quarter } from '../../taxonomy/quarter.ts';
import { incidentCells } from '../count.ts';
import type { Correction, Incident } from './corrections.ts';

/** The cells of its own municipality that an incident counts in, of its quarter and of its year. */
export function cellsOfPlace(quarter: Quarter, incident: Incident): string[] {
  const place = `geo=${incident.municipality}`;
  const quarters = [...new Set<Quarter>([quarter, `${yearOf(quarter)}-Q4`])];
  const ids = quarters.flatMap((each) => incidentCells(each, { quarter, ...incident }));
  return [...new Set(ids)].filter((id) =>
    id
      .slice(id.lastIndexOf('|') + 1)
      .split(';')
      .includes(place),
  );
}

/**
 * How many registrations of each municipality are other than before to whoever reads what is published of it, whichever way they
 * were handed in. What one line takes away and another gives back is no change, and neither is what no figure of the municipality
 * tells: among many that only the country's figures tell of, one that its own tell of would stand alone.
 */
export function changedIn(all: readonly Correction[], published: ReadonlySet<string>): Map<string, number> {
  const told = all.flatMap((it) =>
    'quarter' in it ? [...toldOf(it.quarter, it.was, -it.number), ...toldOf(it.quarter, it.becomes, it.number)] : [],
  );
  const cells = new Map<string, number>();
  for (const { ids, number } of told) for (const id of ids) cells.set(id, (cells.get(id) ?? 0) + number);
  const differs = (id: string) => published.has(id) && cells.get(id) !== 0;
  const balance = new Map<string, { place: string; more: number }>();
  for (const { place, ids, number } of told) {
    const seen = ids.filter(differs).toSorted();
    if (seen.length === 0) continue;
    const key = seen.join(' ');
    balance.set(key, { place, more: (balance.get(key)?.more ?? 0) + number });
  }
  const come = new Map<string, number>();
  const gone = new Map<string, number>();
  for (const { place, more } of balance.values()) {
    const into = more > 0 ? come : gone;
    into.set(place, (into.get(place) ?? 0) + Math.abs(more));
  }
  return new Map(
    [...come.keys(), ...gone.keys()].map((place) => [place, Math.max(come.get(place) ?? 0, gone.get(place) ?? 0)]),
  );
}

const toldOf = (quarter: Quarter, incident: Incident, number: number) => [
  { place: incident.municipality, ids: cellsOfPlace(quarter, incident), number },
];
