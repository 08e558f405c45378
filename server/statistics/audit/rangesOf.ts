import type { Interval, LinearSystem } from './linearSystem.ts';
import { Contradiction, programOf, type Program } from './program.ts';
import { Witnesses, type Wanted } from './witnesses.ts';

/** A round that settles fewer takes longer than asking for each of them. */
const worthwhile = 40;

/** Of a number that cannot be as low as is wanted, this far up from its least is far enough to know. */
const unsureWidth = 6;

const toTheEnd = (): Wanted => ({ low: -Infinity, width: Infinity });

export interface Asking {
  /** How far apart a number must have been seen to be answered with what was seen; else it is solved to its ends. */
  readonly wanted?: (variable: number) => Wanted;
  /** How low and how high each was seen before. */
  readonly seen?: ReadonlyMap<number, Interval>;
  /** Leaves out the counting in whole numbers. */
  readonly inFractions?: boolean;
  /** Told which share of the numbers is settled. */
  readonly tell?: (share: number) => void;
}

/**
 * The least and the greatest value of each asked number that the system allows, rounded inwards to whole numbers; every one
 * is answered. Solutions found on the way bear witness for all the numbers at once, and so does what was seen before, so a number
 * that lies far enough apart is answered with what was seen: whether it does is the same whatever bore witness.
 */
export async function rangesOf(
  system: LinearSystem,
  asked: readonly number[],
  { wanted = toTheEnd, seen, inFractions = wanted !== toTheEnd, tell }: Asking = {},
): Promise<Map<number, Interval>> {
  const witnesses = new Witnesses(asked, wanted, seen);
  const { open } = witnesses;
  if (open.length === 0) return witnesses.ranges();
  return programOf(system, (program) => {
    if (open.length >= worthwhile && wanted !== toTheEnd) manyAtOnce(program, system, witnesses);
    for (const [place, variable] of open.entries()) {
      tell?.(place / open.length);
      const solving = { program, system, witnesses };
      if (wanted === toTheEnd) toItsEnds(solving, variable);
      else if (witnesses.isLow(variable) || witnesses.isHigh(variable)) settle(solving, variable, wanted(variable));
    }
    const ranges = witnesses.ranges();
    // Where two or three numbers are left, counting in whole ones can leave one: either way too few, for whoever wants more.
    if (!inFractions) inWholeNumbers(program, ranges);
    return ranges;
  });
}

/** Corners of what is possible, where many numbers are seen far out at once. */
function manyAtOnce(program: Program, { bounds }: LinearSystem, witnesses: Witnesses): void {
  let before = Infinity;
  while (before - witnesses.open.length >= worthwhile) {
    before = witnesses.open.length;
    const last = program.end(witnesses.high, false);
    witnesses.hear(last);
    const { low } = witnesses;
    // Held down for a while, many are seen somewhat higher instead of one very high. What was just seen stays possible.
    program.bound(low, (it) => ({
      low: bounds[it]?.low ?? 0,
      high: Math.min(bounds[it]?.high ?? Infinity, Math.max(witnesses.enough(it), last[it] ?? Infinity)),
    }));
    if (low.length > 0) witnesses.hear(program.end(low, true));
    program.bound(low);
  }
}

interface Solving {
  readonly program: Program;
  readonly system: LinearSystem;
  readonly witnesses: Witnesses;
}

/** First whether it can lie as far out as is wanted, which takes a few steps; where its ends are only if it cannot. */
function settle({ program, system, witnesses }: Solving, variable: number, wanted: Wanted): void {
  const { low: from, high: to } = system.bounds[variable] ?? { low: 0, high: Infinity };
  const can = (low: number, high: number): boolean => {
    const found = low <= high ? program.within(variable, low, high) : null;
    if (found) witnesses.hear(found);
    return found !== null;
  };
  // Of what was never seen nothing says yet how far out is far enough.
  const seen = () => witnesses.range(variable);
  if (!Number.isFinite(seen().low) && !can(from, to)) throw new Contradiction('No counts fit what is published.');
  if (witnesses.isHigh(variable) && can(from, wanted.low ?? from) && !witnesses.isLow(variable)) return;
  if (!witnesses.isHigh(variable) && can(witnesses.enough(variable), to)) return;
  // By halves, in whole numbers: every answer is one more of these questions.
  for (let least = from; least < seen().low;) {
    const middle = Math.floor((least + seen().low) / 2);
    if (!can(from, middle)) least = middle + 1;
  }
  const { width = unsureWidth } = wanted;
  for (let most = Math.min(to, seen().low + width); seen().high < most;) {
    const middle = Math.ceil((seen().high + most) / 2);
    if (!can(middle, to)) most = middle - 1;
  }
}

function toItsEnds({ program, witnesses }: Solving, variable: number): void {
  for (const greatest of [false, true]) witnesses.hear(program.end([variable], greatest));
}

function inWholeNumbers(program: Program, ranges: Map<number, Interval>): void {
  const few = [...ranges].filter(([, { low, high }]) => high > low && high - low <= 2);
  if (few.length > 0) program.inWholeNumbers();
  for (const [variable] of few) {
    const [low = NaN, high = NaN] = [false, true].map((greatest) => program.end([variable], greatest)[variable]);
    ranges.set(variable, { low: Math.round(low), high: Math.round(high) });
  }
}
