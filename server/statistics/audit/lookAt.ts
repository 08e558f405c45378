import { askedIn, type Asked } from './asked.ts';
import { Draws } from './draws.ts';
import { knowledgeOf } from './knowledge.ts';
import type { Interval } from './linearSystem.ts';
import { seenInOtherWorlds } from './otherWorlds.ts';
import type { Publication } from './publication.ts';
import { Contradiction } from './program.ts';
import { rangesOf } from './rangesOf.ts';
import { isHiddenWell, isKnownToExist, isShownWell, unknown, unsure } from './safety.ts';
import type { Scope } from './scopes.ts';
import { World, type Facts } from './world.ts';

/** What is looked at: all that is out, and what is known besides of the registrations of its year. */
export interface Sight {
  readonly publication: Publication;
  readonly facts: Facts;
}

/** A cell of which too much is known for certain. */
export interface Narrow extends Interval {
  readonly id: string;
}

export interface Look {
  /** Cells that were looked at; every one is answered. */
  readonly looked: number;
  /** Of them, those that a possible world settled, and no program was needed for. */
  readonly settled: number;
  readonly narrow: readonly Narrow[];
  /** Hidden ones that are safe because three certainly exist: less may be certain of them once more is hidden. */
  readonly existing: readonly string[];
  /** No counts at all fit what was published. */
  readonly impossible: boolean;
}

/**
 * Of which cells of a scope too much is known for certain, by what was published alone. The registrations there were only
 * begin the search for worlds that fit it: one that is found proves that a range is wide, and where none is, the range is solved for.
 */
export async function lookAt(
  { publication, facts }: Sight,
  scope: Scope,
  only?: ReadonlySet<string>,
  tell: (share: number) => void = () => undefined,
): Promise<Look> {
  const system = knowledgeOf(publication, scope);
  const asked = askedIn(publication, system, only);
  const seen = searched({ publication, facts }, scope, asked, tell);
  const settled = asked.filter(({ variable, hidden }) => isSafe(hidden)(rangeIn(seen, { variable }))).length;
  try {
    const hidden = new Set(asked.flatMap((it) => (it.hidden ? it.variable : [])));
    const ranges = await rangesOf(
      system,
      asked.map(({ variable }) => variable),
      { wanted: (it) => (hidden.has(it) ? unknown : unsure), seen, tell: (share) => tell((1 + share) / 2) },
    );
    const unsafe = asked.filter((it) => !isSafe(it.hidden)(rangeIn(ranges, it)));
    // What was seen on the way may end short of what is possible: of these the very ends are told.
    const ends = await rangesOf(
      system,
      unsafe.map(({ variable }) => variable),
      { inFractions: true },
    );
    const answered = asked.map((it) => ({ ...it, ...rangeIn(ends.has(it.variable) ? ends : ranges, it) }));
    return {
      looked: asked.length,
      settled,
      narrow: answered.flatMap((it) => (isSafe(it.hidden)(it) ? [] : { id: it.id, low: it.low, high: it.high })),
      existing: answered.flatMap((it) => (it.hidden && isKnownToExist(it) ? it.id : [])),
      impossible: false,
    };
  } catch (error) {
    if (!(error instanceof Contradiction)) throw error;
    return { looked: asked.length, settled, narrow: [], existing: [], impossible: true };
  }
}

/** Nowhere for a year of incidents: it is made of the registrations of several years. */
function searched(
  { publication, facts }: Sight,
  scope: Scope,
  asked: readonly Asked[],
  tell: (share: number) => void,
): ReadonlyMap<number, Interval> {
  const seen = new Map<number, Interval>();
  if (scope.basis === 'INC') return seen;
  const world = new World(publication, scope.year, facts);
  const draws = new Draws();
  for (const [place, { variable, hidden, read }] of world.isPossible ? asked.entries() : []) {
    if (!read) continue;
    // Before an erratum there were as many less as it added.
    const more = (read.before !== undefined && facts.since?.get(read.before)?.get(read.cell)) || 0;
    const wanted = hidden ? { low: unknown.low + more, high: unknown.high + more } : unsure;
    const { low, high } = seenInOtherWorlds(world, read.cell, wanted, draws);
    seen.set(variable, { low: low - more, high: high - more });
    if (place % 100 === 0) tell(place / asked.length / 2);
  }
  return seen;
}

const rangeIn = (ranges: ReadonlyMap<number, Interval>, { variable }: { variable: number }): Interval =>
  ranges.get(variable) ?? { low: NaN, high: NaN };

/** What would have been shown is judged as what is. */
const isSafe = (hidden: boolean) => (hidden ? isHiddenWell : isShownWell);
