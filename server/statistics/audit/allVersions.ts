import { geoParents } from '../../taxonomy/geography.ts';
import { coordinatesIn } from '../cellId.ts';
import type { Interval, LinearSystem } from './linearSystem.ts';
import type { Publication, Replaced } from './publication.ts';

/** Beside a cell's count as it is now: what it was before an erratum, and by how much that changed it. */
export const before = (id: string, erratum: string) => `${id} before ${erratum}`;
export const change = (id: string, erratum: string) => `${id} changed by ${erratum}`;

/** A number of a system is zero at least, and a change may be less: it is told from here. */
const noChange = 100_000;

/**
 * What all versions tell together, since all of them can be read: a count that no erratum changed is one number in each. Of one
 * that was changed nobody may know by how much, so it is one number before and another since. Whoever guessed which they are knows
 * no less than this.
 */
export function knowledgeOfVersions(
  publication: Publication,
  knowing: (of: Publication) => LinearSystem,
): LinearSystem {
  const system = knowing(publication);
  const replaced = (publication.replaced ?? []).map(reachOf);
  const reached = replaced.map(({ changed }) => system.names.some((id) => changed.has(id)));
  for (const [place, it] of replaced.entries())
    if (reached[place]) addVersion(system, knowing({ ...it, profile: publication.profile }), replaced.slice(place));
  for (const [place, it] of replaced.entries())
    if (reached[place]) addChanges(system, it, replaced.slice(place + 1), replaced[place + 1] ?? publication);
  return system;
}

type Reach = Replaced & { readonly published: ReadonlySet<string>; readonly places: ReadonlySet<string> };

const reachOf = (it: Replaced): Reach => ({
  ...it,
  published: new Set(it.cells.map(({ id }) => id)),
  places: new Set(
    [...it.changed].flatMap((id) => {
      const { geo } = coordinatesIn(id);
      return [geo, ...geoParents(geo)];
    }),
  ),
});

/** The first erratum since then that may have changed a count. Of what was never published it may, where it changed anything around. */
function nameBefore(id: string, errata: readonly Reach[]): string {
  const first = errata.find(({ changed, published, places }) => {
    if (published.has(id)) return changed.has(id);
    const { geo } = coordinatesIn(id);
    return places.has(geo) || places.has(geoParents(geo)[0] ?? geo);
  });
  return first ? before(id, first.by) : id;
}

function addVersion(system: LinearSystem, earlier: LinearSystem, errata: readonly Reach[]): void {
  const names = earlier.names.map((id) => nameBefore(id, errata));
  const variables = names.map((name, variable) => {
    const { low, high } = earlier.bounds[variable] ?? { low: 0, high: Infinity };
    return system.variable(name, low, high);
  });
  for (const { entries, low, high } of earlier.rows)
    if (entries.some(([variable]) => names[variable] !== earlier.names[variable]))
      system.between(
        entries.map(([variable, factor]) => [variables[variable] ?? NaN, factor]),
        low,
        high,
      );
}

/** Of cells that are shown in either version. Of what is hidden in both nothing is told that could be compared. */
function addChanges(system: LinearSystem, it: Reach, later: readonly Reach[], after: Pick<Publication, 'cells'>): void {
  const shown = new Set([...it.cells, ...after.cells].flatMap(({ id, value }) => (value === null ? [] : id)));
  const known = new Set(system.names);
  for (const id of it.changed) {
    const [then, since] = [before(id, it.by), nameBefore(id, later)];
    if (!shown.has(id) || !known.has(then) || !known.has(since)) continue;
    system.between(
      [
        [system.variable(since), 1],
        [system.variable(then), -1],
        [system.variable(change(id, it.by)), -1],
      ],
      -noChange,
      -noChange,
    );
  }
}

/** What a number was called in what was out earlier; of one that a new erratum made there is none. */
export function nameThen(name: string, { replaced = [] }: Publication, earlier: Publication): string | undefined {
  for (const { by, changed } of replaced) {
    if (earlier.replaced?.some((it) => it.by === by)) continue;
    if (changed.has(name)) return undefined;
    if (name.endsWith(before('', by))) return name.slice(0, -before('', by).length);
  }
  return name;
}

/** What is certain of a number of a system, to read. */
export function certainInWords({ id: name, low, high }: Interval & { readonly id: string }): {
  cell: string;
  says: string;
} {
  const [cell = name, what, ...rest] = name.split(' ');
  const erratum = rest.at(-1) ?? '';
  if (what === 'before') return { cell, says: `Before ${erratum} its count was certainly from ${low} to ${high}.` };
  if (what === 'changed')
    return { cell, says: `${erratum} changed its count certainly by ${low - noChange} to ${high - noChange}.` };
  return { cell, says: `Its count is certainly from ${low} to ${high}.` };
}
