import { parentsOf } from '../../lattice.ts';
import { oneIn } from '../../lots.ts';
import { scale, type Profile } from '../../noiseTable.ts';
import type { ReleaseCell } from '../../release.ts';
import type { Published } from './published.ts';

/** So far below any possible world, and further the further off, that the chain finds its way into the possible ones. */
const impossible = { at: -30, each: -10 } as const;

/** That a number which reached the threshold is hidden nevertheless. */
const byLot = 1 / oneIn;

/** How well a count fits what was published of each cell: the logarithm of the chance that the noise made this of it. */
export class Likelihood {
  readonly #draws: Float64Array;
  readonly #hidden: Float64Array;
  readonly #shown: Int32Array;
  /** What stands under a hidden cell is hidden whatever was drawn. */
  readonly #anyway: Uint8Array;
  readonly #D: number;

  constructor(cells: readonly ReleaseCell[], published: Published, { D, T, tau }: Pick<Profile, 'D' | 'T' | 'tau'>) {
    this.#D = D;
    this.#draws = Float64Array.from(T, (upper, k) => Math.log((upper - (T[k - 1] ?? 0)) / scale));
    this.#hidden = Float64Array.from({ length: tau + D }, (_, n) => {
      const below = (T[tau - 1 - n + D] ?? scale) / scale;
      return Math.log(below + (1 - below) * byLot);
    });
    this.#shown = Int32Array.from(cells, ({ value }) => value ?? -1);
    this.#anyway = Uint8Array.from(cells, (cell) =>
      parentsOf(cell).some((parent) => published.byId(parent)?.value === null) ? 1 : 0,
    );
  }

  of(cell: number, n: number): number {
    const value = this.#shown[cell] as number;
    if (value < 0) {
      return this.#anyway[cell] === 1 ? 0 : (this.#hidden[n] ?? Math.log(byLot));
    }
    const draw = value - n + this.#D;
    if (draw >= 0 && draw < this.#draws.length) return this.#draws[draw] as number;
    return impossible.at + impossible.each * Math.abs(value - n);
  }
}
