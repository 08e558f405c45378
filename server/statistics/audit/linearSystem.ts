/** From and to; both belong to it. Whole numbers, since what is counted is. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface Row extends Interval {
  readonly entries: readonly (readonly [variable: number, factor: number])[];
}

/** What somebody knows for certain of numbers they cannot see: each lies between bounds, and sums of them do. */
export class LinearSystem {
  readonly names: string[] = [];
  readonly bounds: Interval[] = [];
  readonly rows: Row[] = [];
  readonly #index = new Map<string, number>();

  /** A number by its name; named again, both bounds hold. */
  variable(name: string, low = 0, high = Infinity): number {
    const known = this.#index.get(name);
    if (known === undefined) {
      this.#index.set(name, this.names.length);
      this.bounds.push({ low, high });
      return this.names.push(name) - 1;
    }
    const { low: from, high: to } = this.bounds[known] as Interval;
    this.bounds[known] = { low: Math.max(from, low), high: Math.min(to, high) };
    return known;
  }

  /** The sum of the parts is the whole. */
  sum(whole: number, parts: readonly number[]): void {
    this.between([...parts.map((part) => [part, 1] as const), [whole, -1]], 0, 0);
  }

  /** One number is at most another. */
  atMost(small: number, large: number): void {
    this.between(
      [
        [small, 1],
        [large, -1],
      ],
      -Infinity,
      0,
    );
  }

  between(entries: Row['entries'], low: number, high: number): void {
    this.rows.push({ entries, low, high });
  }
}
