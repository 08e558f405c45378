import type { Interval } from './linearSystem.ts';

/** Far enough apart to be safe: a number seen this low and this high needs no closer look. */
export interface Enough {
  readonly width: number;
  /** Whether it must also have been seen at zero. */
  readonly fromZero: boolean;
}

/** A solver's zero is not always zero. */
const slack = 1e-6;

/** How low and how high each asked number was seen in the solutions heard so far. */
export class Witnesses {
  readonly #asked: readonly number[];
  readonly #enough: (variable: number) => Enough | null;
  readonly #seen = new Map<number, Interval>();

  constructor(asked: readonly number[], enough: (variable: number) => Enough | null) {
    this.#asked = asked;
    this.#enough = enough;
  }

  hear(solution: Float64Array): void {
    for (const variable of this.#asked) {
      const value = solution[variable] ?? NaN;
      const { low, high } = this.#seen.get(variable) ?? { low: value, high: value };
      this.#seen.set(variable, { low: Math.min(low, value), high: Math.max(high, value) });
    }
  }

  /** Not yet seen far enough apart. */
  get narrow(): number[] {
    return this.#asked.filter((variable) => {
      const { low, high } = this.#range(variable);
      return !(high - low >= (this.#enough(variable)?.width ?? Infinity));
    });
  }

  /** Not yet seen at zero, where it must be. */
  get high(): number[] {
    return this.#asked.filter((variable) => this.#enough(variable)?.fromZero && this.lowest(variable) > 0);
  }

  get open(): number[] {
    return [...new Set([...this.narrow, ...this.high])];
  }

  lowest(variable: number): number {
    return Math.max(0, this.#range(variable).low);
  }

  ranges(): Map<number, Interval> {
    return new Map(this.#asked.map((variable) => [variable, this.#range(variable)]));
  }

  #range(variable: number): Interval {
    const { low = Infinity, high = -Infinity } = this.#seen.get(variable) ?? {};
    return { low: Math.ceil(low - slack) + 0, high: Math.floor(high + slack) };
  }
}
