import type { Quarter } from '../../taxonomy/quarter.ts';
import { incidentCells, personCells, type IncidentCubeRow, type PersonCubeRow } from '../count.ts';
import type { Draws } from './draws.ts';
import type { Interval } from './linearSystem.ts';
import { certainOf, type Publication } from './publication.ts';

export type Incident = Omit<IncidentCubeRow, 'n'>;
export type Person = Omit<PersonCubeRow, 'n'>;

/** Something that was registered, or may have been, and the places of the cells it counts in. */
export type Registration = (
  | { readonly fragment: 'incident'; readonly row: Incident }
  | { readonly fragment: 'person'; readonly row: Person }
) & {
  readonly cells: readonly number[];
  /** Its place among the others, or that it is not there. */
  at: number;
};

export const absent = -1;

/** No end, in whole numbers of thirty-two bits. */
const most = 2 ** 31 - 1;

/** What was counted of a year, one row for each combination. */
export interface Facts {
  readonly incidents: readonly IncidentCubeRow[];
  readonly persons: readonly PersonCubeRow[];
  /** How many more of them count in a cell than before an erratum, by its version. */
  readonly since?: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** What a world must fit: this version, and each before as it then was; by how much errata changed it is as it was. */
function boundsIn(cells: Publication['cells'], publication: Publication, since: Facts['since']): Interval[] {
  const bounds = new Map(cells.map((cell) => [cell.id, certainOf(cell, publication)]));
  for (const it of publication.replaced ?? [])
    for (const cell of it.cells) {
      const now = bounds.get(cell.id);
      if (!now) continue;
      const then = certainOf(cell, { ...it, profile: publication.profile });
      const more = since?.get(it.by)?.get(cell.id) ?? 0;
      bounds.set(cell.id, { low: Math.max(now.low, then.low + more), high: Math.min(now.high, then.high + more) });
    }
  return [...bounds.values()];
}

/**
 * A year's registrations as they may have been: every count lies where the published number, or the notice that there is
 * none, allows it. It begins as it was, and is changed one registration at a time while it still fits.
 */
export class World {
  readonly registrations: Registration[] = [];
  readonly cells: Publication['cells'];
  readonly #place: ReadonlyMap<string, number>;
  readonly #periods: readonly Quarter[];
  readonly #known = new Map<string, readonly number[]>();
  readonly #counts: Int32Array;
  readonly #low: Int32Array;
  readonly #high: Int32Array;
  /** By how much a change would change each cell; zero between two questions. */
  readonly #change: Int32Array;
  #first: Registration[][] | undefined;

  constructor(publication: Publication, year: string, { incidents, persons, since }: Facts) {
    this.cells = publication.cells.filter(({ basis, period }) => basis === 'REG' && period.startsWith(year));
    this.#place = new Map(this.cells.map(({ id }, place) => [id, place]));
    this.#periods = this.cells.some(({ period }) => period === year) ? [`${Number(year)}-Q4`] : [];
    const bounds = boundsIn(this.cells, publication, since);
    this.#low = Int32Array.from(bounds, ({ low }) => low);
    this.#high = Int32Array.from(bounds, ({ high }) => Math.min(high, most));
    this.#counts = new Int32Array(bounds.length);
    this.#change = new Int32Array(bounds.length);
    for (const { n, ...row } of incidents) for (let each = 0; each < n; each += 1) this.#put(this.incident(row));
    for (const { n, ...row } of persons) for (let each = 0; each < n; each += 1) this.#put(this.person(row));
  }

  incident(row: Incident): Registration {
    const key = Object.values(row).join('|');
    const ids = () => [...new Set([row.quarter, ...this.#periods])].flatMap((quarter) => incidentCells(quarter, row));
    return { fragment: 'incident', row, cells: this.#placesOf(key, ids), at: absent };
  }

  person(row: Person): Registration {
    const ids = () => this.#periods.flatMap((quarter) => personCells(quarter, row));
    return { fragment: 'person', row, cells: this.#placesOf(Object.values(row).join('|'), ids), at: absent };
  }

  placeOf(id: string): number {
    return this.#place.get(id) ?? NaN;
  }

  countAt(place: number): number {
    return this.#counts[place] ?? 0;
  }

  /** Whether it fits what was published to begin with: else no world that is made from it bears witness of anything. */
  get isPossible(): boolean {
    return this.#counts.every(
      (count, place) => count >= (this.#low[place] ?? 0) && count <= (this.#high[place] ?? most),
    );
  }

  boundsAt(place: number): Interval {
    return { low: this.#low[place] ?? 0, high: this.#high[place] ?? most };
  }

  /** Takes some away and puts others there, if the world then still fits what was published. */
  change(gone: readonly Registration[], come: readonly Registration[]): boolean {
    if (!this.#fits(gone, come)) return false;
    for (const it of gone) this.#take(it);
    for (const it of come) this.#put(it);
    return true;
  }

  /** Those that counted in a cell when it all began, and are there now. */
  in(place: number): Registration[] {
    this.#first ??= this.#byCell();
    return (this.#first[place] ?? []).filter(({ at }) => at !== absent);
  }

  /** One of them by chance. Where many counted and few are left it may find none. */
  oneIn(place: number, draws: Draws): Registration | undefined {
    this.#first ??= this.#byCell();
    const first = this.#first[place] ?? [];
    for (let tries = 0; tries < 4; tries += 1) {
      const found = first[draws.below(first.length)];
      if (found && found.at !== absent) return found;
    }
    return undefined;
  }

  /** A cell that one more would not fit into. */
  fullFor({ cells }: Registration): number | undefined {
    return cells.find((place) => this.countAt(place) >= (this.#high[place] ?? 0));
  }

  #take(gone: Registration): void {
    for (const place of gone.cells) this.#counts[place] = this.countAt(place) - 1;
    const last = this.registrations.pop();
    if (last && last !== gone) {
      this.registrations[gone.at] = last;
      last.at = gone.at;
    }
    gone.at = absent;
  }

  #put(into: Registration): void {
    for (const place of into.cells) this.#counts[place] = this.countAt(place) + 1;
    into.at = this.registrations.push(into) - 1;
  }

  #byCell(): Registration[][] {
    const found: Registration[][] = Array.from({ length: this.cells.length }, () => []);
    for (const it of this.registrations) for (const place of it.cells) found[place]?.push(it);
    return found;
  }

  #fits(gone: readonly Registration[], come: readonly Registration[]): boolean {
    const change = this.#change;
    for (const { cells } of gone) for (const place of cells) change[place] = (change[place] ?? 0) - 1;
    for (const { cells } of come) for (const place of cells) change[place] = (change[place] ?? 0) + 1;
    let fits = true;
    for (const list of [gone, come])
      for (const { cells } of list)
        for (const place of cells) {
          const by = change[place] ?? 0;
          if (by === 0) continue;
          const after = this.countAt(place) + by;
          if (after < (this.#low[place] ?? 0) || after > (this.#high[place] ?? 0)) fits = false;
          change[place] = 0;
        }
    return fits;
  }

  #placesOf(key: string, ids: () => string[]): readonly number[] {
    const known = this.#known.get(key) ?? ids().flatMap((id) => this.#place.get(id) ?? []);
    this.#known.set(key, known);
    return known;
  }
}
