import { groundsInStatistics, namesNoGround } from '../../../taxonomy/grounds.ts';
import type { Draws } from '../draws.ts';
import type { Expected } from './expected.ts';
import { oneOf } from './oneOf.ts';

const standAlone = groundsInStatistics.codes.map(({ code }) => code === 'MANY' || namesNoGround(code));

/** The grounds of a registration, as bits in the order of their list: drawn as the prior has them, or changed by one. */
export class Grounds {
  readonly #draws: Draws;
  readonly #one: () => number;
  /** How often a registration names one, two and three. */
  readonly #often: readonly number[];

  constructor({ grounds, two, three }: Pick<Expected, 'grounds' | 'two' | 'three'>, draws: Draws) {
    this.#draws = draws;
    this.#one = oneOf(grounds, draws);
    this.#often = [0, 1 - two - three, two, three];
  }

  draw(): number {
    const first = this.#one();
    let mask = 1 << first;
    if (standAlone[first]) return mask;
    const chance = this.#draws.next();
    const [, , two = 0, three = 0] = this.#often;
    let wanted = chance < three ? 2 : chance < three + two ? 1 : 0;
    for (let tries = 0; wanted > 0 && tries < 20; tries += 1) {
      const next = this.#one();
      if (standAlone[next] || (mask >> next) & 1) continue;
      mask |= 1 << next;
      wanted -= 1;
    }
    return mask;
  }

  /** One ground more or less, and by how much that is likelier before anything was published: without it a rare company stays. */
  nearly(mask: number): [become: { mask: number }, prior: number] {
    const named = bitsOf(mask);
    const stays: [{ mask: number }, number] = [{ mask }, 0];
    const more = this.#draws.happens(0.5);
    const [now = 0, then = 0] = [this.#often[named.length], this.#often[named.length + (more ? 1 : -1)]];
    if (standAlone[named[0] ?? 0] || then === 0) return stays;
    const changed = more ? this.#one() : (named[this.#draws.below(named.length)] ?? 0);
    if (more && (standAlone[changed] || (mask >> changed) & 1)) return stays;
    return [{ mask: mask ^ (1 << changed) }, Math.log(then / now)];
  }

  /** How often each is named. */
  named(): number[] {
    const drawn = 100_000;
    const often = standAlone.map(() => 0);
    for (let each = 0; each < drawn; each += 1)
      for (const ground of bitsOf(this.draw())) often[ground] = (often[ground] ?? 0) + 1 / drawn;
    return often;
  }
}

function bitsOf(mask: number): number[] {
  const bits: number[] = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits.push(31 - Math.clz32(rest & -rest));
  return bits;
}
