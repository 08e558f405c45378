import type { Finding } from './finding.ts';
import { Draws } from './draws.ts';
import { knowledgeOf, type Scope } from './knowledge.ts';
import { seenInOtherWorlds } from './otherWorlds.ts';
import type { Publication } from './publication.ts';
import { Contradiction, rangesOf } from './rangesOf.ts';
import { isHiddenWell, isShownWell, unknown, unsure } from './safety.ts';
import { World, type Facts } from './world.ts';

/** What the attacker has, and what the auditor knows besides. */
export interface Material {
  readonly publication: Publication;
  readonly truth: ReadonlyMap<string, number>;
  readonly facts: Facts;
}

export interface Reconstruction {
  readonly looked: number;
  readonly findings: readonly Finding[];
}

/**
 * Every hidden cell is looked at, and of the shown ones one in ten, so that how many says nothing of the counts. Where looking at
 * many at once does not settle it, those with the fewest registrations are looked at closely, and again one in ten.
 */
const oneIn = 10;
const fewest = 4;

/**
 * The attack on one scope: the least and the greatest count of each cell that fit everything published. It knows the true
 * counts in order to choose what to look at closely and to see that its own model holds, and tells none of them.
 */
export async function reconstruct({ publication, truth, facts }: Material, scope: Scope): Promise<Reconstruction> {
  const system = knowledgeOf(publication, scope);
  const values = new Map(publication.cells.map(({ id, value }) => [id, value]));
  const published = system.names.flatMap((id, variable) => (values.has(id) ? [{ id, variable }] : []));
  const outside = published.filter(({ id, variable }) => {
    const { low = 0, high = Infinity } = system.bounds[variable] ?? {};
    const count = truth.get(id) ?? 0;
    return count < low || count > high;
  });
  if (outside.length > 0)
    return {
      looked: published.length,
      findings: outside.map(({ id }) => finding('Its count lies outside of what the method allows.', id)),
    };
  const hidden = (variable: number) => values.get(system.names[variable] ?? '') === null;
  const chosen = published.filter(({ variable }, place) => hidden(variable) || place % oneIn === 0);
  try {
    const wanted = (variable: number) => (hidden(variable) ? unknown : unsure);
    const world = new World(publication, scope.year, facts);
    const draws = new Draws();
    const ranges = await rangesOf(
      system,
      chosen.map(({ variable }) => variable),
      {
        wanted,
        seen: new Map(
          chosen.map(({ id, variable }) => [variable, seenInOtherWorlds(world, id, wanted(variable), draws)]),
        ),
        closely: (variable) => {
          const count = truth.get(system.names[variable] ?? '') ?? 0;
          return (count > 0 && count <= fewest) || variable % oneIn === 0;
        },
      },
    );
    const findings = chosen.flatMap(({ id, variable }): Finding[] => {
      const range = ranges.get(variable);
      const safe = hidden(variable) ? isHiddenWell : isShownWell;
      return !range || safe(range, truth.get(id) ?? 0)
        ? []
        : [finding(`Its count is certainly from ${range.low} to ${range.high}.`, id)];
    });
    return { looked: chosen.length, findings };
  } catch (error) {
    if (!(error instanceof Contradiction)) throw error;
    return {
      looked: chosen.length,
      findings: [finding(`No counts fit what is published of ${scope.top || 'the country'} in ${scope.year}.`)],
    };
  }
}

const finding = (says: string, cell?: string): Finding => ({
  attack: 'RECONSTRUCTION',
  says,
  ...(cell === undefined ? {} : { cell }),
});
