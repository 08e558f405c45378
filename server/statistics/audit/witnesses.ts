import type { Interval } from './linearSystem.ts';

/** What must be seen of a number before it needs no closer look: how low, how high, how far apart. */
export interface Wanted {
  readonly low?: number;
  readonly high?: number;
  readonly width?: number;
}

/** A solver's zero is not always zero. */
const slack = 1e-6;

/** How low and how high each asked number was seen in the solutions heard so far. */
export class Witnesses {
  readonly #asked: readonly number[];
  readonly #wanted: (variable: number) => Wanted;
  readonly #seen: Map<number, Interval>;

  constructor(
    asked: readonly number[],
    wanted: (variable: number) => Wanted,
    seen: ReadonlyMap<number, Interval> = new Map(),
  ) {
    this.#asked = asked;
    this.#wanted = wanted;
    this.#seen = new Map(seen);
  }

  hear(solution: Float64Array): void {
    for (const variable of this.#asked) {
      const value = solution[variable] ?? NaN;
      const { low, high } = this.#seen.get(variable) ?? { low: value, high: value };
      this.#seen.set(variable, { low: Math.min(low, value), high: Math.max(high, value) });
    }
  }

  /** Not yet seen as high as it must be. */
  get low(): number[] {
    return this.#asked.filter((it) => this.isLow(it));
  }

  /** Not yet seen as low as it must be. */
  get high(): number[] {
    return this.#asked.filter((it) => this.isHigh(it));
  }

  get open(): number[] {
    return this.#asked.filter((it) => this.isLow(it) || this.isHigh(it));
  }

  isLow(variable: number): boolean {
    return !(this.range(variable).high >= this.enough(variable));
  }

  isHigh(variable: number): boolean {
    const { low = Infinity } = this.#wanted(variable);
    return !(this.range(variable).low <= low);
  }

  /** From where on it is seen high enough. */
  enough(variable: number): number {
    const { high, width = Infinity } = this.#wanted(variable);
    return high ?? Math.max(0, this.range(variable).low) + width;
  }

  ranges(): Map<number, Interval> {
    return new Map(this.#asked.map((variable) => [variable, this.range(variable)]));
  }

  /** In whole numbers. */
  range(variable: number): Interval {
    const { low = Infinity, high = -Infinity } = this.#seen.get(variable) ?? {};
    return { low: Math.ceil(low - slack) + 0, high: Math.floor(high + slack) };
  }
}
