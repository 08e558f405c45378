import { certainInWords, nameThen } from './allVersions.ts';
import type { Finding } from './finding.ts';
import { knowledgeOf } from './knowledge.ts';
import { lookAt, type Look, type Narrow, type Sight } from './lookAt.ts';
import type { Publication } from './publication.ts';
import { rangesOf } from './rangesOf.ts';
import type { Scope } from './scopes.ts';

/** What the attacker has, and what the auditor knows besides. */
export interface Material extends Sight {
  readonly truth: ReadonlyMap<string, number>;
  /** What was out before the release that is attacked. */
  readonly earlier?: Publication;
}

export interface Reconstruction extends Pick<Look, 'looked' | 'settled'> {
  readonly findings: readonly Finding[];
  /** As narrow by what came out earlier as it is now: this release tells nothing more of them, and cannot mend it. */
  readonly toldBefore: number;
}

/**
 * The attack on one scope: the least and the greatest count of each cell that fit everything published. It knows the true
 * counts to see that its own model holds, and tells none of them.
 */
export async function reconstruct(
  { publication, truth, facts, earlier }: Material,
  scope: Scope,
  tell?: (share: number) => void,
): Promise<Reconstruction> {
  const system = knowledgeOf(publication, scope);
  const outside = system.names.filter((id, variable) => {
    const count = truth.get(id);
    const { low = 0, high = Infinity } = system.bounds[variable] ?? {};
    return count !== undefined && (count < low || count > high);
  });
  if (outside.length > 0)
    return answer(
      { looked: system.names.length, settled: 0 },
      outside.map((id) => finding('Its count lies outside of what the method allows.', id)),
    );
  const look = await lookAt({ publication, facts }, scope, undefined, tell);
  if (look.impossible) return answer(look, [finding(`No counts fit what is published of ${inWords(scope)}.`)]);
  const before = await asBefore(publication, earlier, scope, look.narrow);
  const found = look.narrow.filter(({ id }) => !before.has(id));
  return {
    ...answer(
      look,
      found.map((it) => {
        const { cell, says } = certainInWords(it);
        return finding(says, cell);
      }),
    ),
    toldBefore: before.size,
  };
}

const inWords = (scope: Scope) =>
  scope.basis === 'INC' ? `the incidents of ${scope.year}` : `${scope.top || 'the country'} in ${scope.year}`;

const answer = ({ looked, settled }: Pick<Look, 'looked' | 'settled'>, findings: Finding[]): Reconstruction => ({
  looked,
  settled,
  findings,
  toldBefore: 0,
});

/** Those of which the same was certain before. */
async function asBefore(
  publication: Publication,
  earlier: Publication | undefined,
  scope: Scope,
  narrow: readonly Narrow[],
): Promise<ReadonlySet<string>> {
  if (!earlier || narrow.length === 0) return new Set();
  const system = knowledgeOf(earlier, scope);
  const known = narrow.flatMap((it) => {
    const then = nameThen(it.id, publication, earlier);
    const variable = then === undefined ? -1 : system.names.indexOf(then);
    return variable < 0 ? [] : { ...it, variable };
  });
  const ranges = await rangesOf(
    system,
    known.map(({ variable }) => variable),
    { inFractions: true },
  );
  return new Set(
    known.flatMap(({ id, variable, low, high }) => {
      const then = ranges.get(variable);
      return then && then.low >= low && then.high <= high ? id : [];
    }),
  );
}

const finding = (says: string, cell?: string): Finding => ({
  attack: 'RECONSTRUCTION',
  says,
  ...(cell === undefined ? {} : { cell }),
});
