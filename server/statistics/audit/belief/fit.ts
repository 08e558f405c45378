import type { Likelihood } from './likelihood.ts';

/** A change of one registration touches fewer cells than this. */
const most = 128;

/** The counts of a world, and how well it fits what was published: a change is told cell by cell, and stays or does not. */
export class Fit {
  readonly counts: Int32Array;
  readonly #likelihood: Likelihood;
  readonly #touched = new Int32Array(most);
  #number = 0;
  #gain = 0;

  constructor(cells: number, likelihood: Likelihood) {
    this.counts = new Int32Array(cells);
    this.#likelihood = likelihood;
  }

  /** One more in a cell, or one less. */
  tell(cell: number, by: 1 | -1): void {
    const before = this.counts[cell] as number;
    this.#gain += this.#likelihood.of(cell, before + by) - this.#likelihood.of(cell, before);
    this.counts[cell] = before + by;
    this.#touched[this.#number] = by > 0 ? cell : ~cell;
    this.#number += 1;
  }

  /** What was told stays if it makes what was published so much more probable, or less, as is asked for. */
  stays(atLeast: number): boolean {
    const stays = this.#gain >= atLeast;
    if (!stays) this.#takeBack();
    this.#number = 0;
    this.#gain = 0;
    return stays;
  }

  #takeBack(): void {
    for (let place = 0; place < this.#number; place += 1) {
      const told = this.#touched[place] as number;
      const cell = told < 0 ? ~told : told;
      this.counts[cell] = (this.counts[cell] as number) + (told < 0 ? 1 : -1);
    }
  }
}
