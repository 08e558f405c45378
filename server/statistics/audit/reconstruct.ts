import type { Finding } from './finding.ts';
import { knowledgeOf, type Scope } from './knowledge.ts';
import type { Publication } from './publication.ts';
import { Contradiction, rangesOf } from './rangesOf.ts';

/** A number is safe while this many others could stand in its place. */
const width = 6;

/**
 * As many stand behind every number that is shown. That fewer exist must not be certain; that these exist may be, since a
 * shown number says the same.
 */
const behindEveryNumber = 3;

/** Cells with the fewest registrations are all looked at; of the others one in ten. */
const fewest = 4;
const oneIn = 10;

/**
 * The attack on one scope: the least and the greatest count of each cell that fit everything published. It knows the true
 * counts in order to choose whom to attack and to see that its own model holds, and tells none of them.
 */
export async function reconstruct(
  publication: Publication,
  truth: ReadonlyMap<string, number>,
  scope: Scope,
): Promise<{ looked: number; findings: Finding[] }> {
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
  const chosen = published.filter(({ id, variable }, place) => {
    const count = truth.get(id) ?? 0;
    return (hidden(variable) && count > 0 && count <= fewest) || place % oneIn === 0;
  });
  try {
    const ranges = await rangesOf(
      system,
      chosen.map(({ variable }) => variable),
      (variable) => ({ width, fromZero: hidden(variable) }),
    );
    const findings = chosen.flatMap(({ id, variable }): Finding[] => {
      const { low, high } = ranges.get(variable) ?? { low: NaN, high: NaN };
      if (!(high - low >= width)) return [finding(`Its count is certainly from ${low} to ${high}.`, id)];
      const few = (truth.get(id) ?? 0) < behindEveryNumber;
      return hidden(variable) && low > 0 && few
        ? [finding(`That it is not zero is certain: at least ${low}.`, id)]
        : [];
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
