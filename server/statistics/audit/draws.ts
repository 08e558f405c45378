/** Chance that repeats itself, so that an audit made again says the same (xorshift32 of George Marsaglia). */
export class Draws {
  #state = 2_463_534_242;

  /** At least 0, below 1. */
  next(): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) / 2 ** 32;
  }

  /** One place of a list of this length. */
  below(length: number): number {
    return Math.floor(this.next() * length);
  }

  of<T>(options: readonly [T, ...T[]]): T {
    return options[this.below(options.length)] ?? options[0];
  }

  happens(share: number): boolean {
    return this.next() < share;
  }
}
