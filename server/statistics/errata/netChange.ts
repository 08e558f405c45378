import type { Correction, Incident } from './corrections.ts';

/**
 * How many registrations of each municipality are other than before, whichever way they were handed in: what one line
 * takes away and another gives back is no change.
 */
export function changedIn(all: readonly Correction[]): Map<string, number> {
  const balance = new Map<string, { place: string; more: number }>();
  const add = (quarter: string, incident: Incident, number: number) => {
    const entries = Object.entries(incident).toSorted(([a], [b]) => (a < b ? -1 : 1));
    const key = JSON.stringify([quarter, entries]);
    const { more = 0 } = balance.get(key) ?? {};
    balance.set(key, { place: incident.municipality, more: more + number });
  };
  for (const it of all)
    if ('quarter' in it) {
      add(it.quarter, it.was, -it.number);
      add(it.quarter, it.becomes, it.number);
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
