import type { Draws } from '../draws.ts';
import type { Expected } from './expected.ts';
import type { Fit } from './fit.ts';
import type { Grounds } from './grounds.ts';
import { oneOf } from './oneOf.ts';
import type { Places } from './places.ts';

interface Registration {
  readonly place: number;
  readonly quarter: number;
  readonly mask: number;
  readonly area: number;
}

/**
 * Worlds as probable as what was published makes them (Metropolis and Hastings): one registration at a time comes, goes, or is
 * of another place, ground or area, as the prior draws it, and the noise decides whether it stays.
 */
export class Chain {
  readonly #registrations: Registration[] = [];
  readonly #expected: number;
  readonly #draws: Draws;
  readonly #places: Places;
  readonly #fit: Fit;
  readonly #where: () => number;
  readonly #grounds: Grounds;
  readonly #area: () => number;

  /** Begins with a draw of the prior. */
  constructor(expected: Expected, places: Places, grounds: Grounds, fit: Fit, draws: Draws) {
    const numbers = expected.numbers.flat();
    this.#expected = numbers.reduce((sum, each) => sum + each, 0);
    [this.#draws, this.#places, this.#grounds, this.#fit] = [draws, places, grounds, fit];
    this.#where = oneOf(numbers, draws);
    this.#area = oneOf(expected.areas, draws);
    for (let each = 0; each < this.#expected; each += 1) this.#put(this.#another());
  }

  get size(): number {
    return this.#registrations.length;
  }

  step(): void {
    const kind = this.#draws.next();
    if (kind < 0.15) return this.#come();
    const at = this.#draws.below(this.size);
    const it = this.#registrations[at];
    if (!it) return;
    if (kind < 0.3) return this.#go(it, at);
    const [other, prior] = kind < 0.65 ? this.#grounds.nearly(it.mask) : [this.#otherwise(kind), 0];
    const becomes = { ...it, ...other };
    this.#tell(it, -1);
    this.#tell(becomes, 1);
    if (this.#accepts(prior)) this.#registrations[at] = becomes;
  }

  #come(): void {
    const it = this.#another();
    this.#tell(it, 1);
    if (this.#accepts(Math.log(this.#expected / (this.size + 1)))) this.#registrations.push(it);
  }

  #go(it: Registration, at: number): void {
    this.#tell(it, -1);
    if (!this.#accepts(Math.log(this.size / this.#expected))) return;
    const last = this.#registrations.pop();
    if (last && last !== it) this.#registrations[at] = last;
  }

  #otherwise(kind: number): Partial<Registration> {
    if (kind < 0.8) return this.#somewhere();
    return kind < 0.9 ? { mask: this.#grounds.draw() } : { area: this.#area() };
  }

  #somewhere(): Pick<Registration, 'place' | 'quarter'> {
    const where = this.#where();
    return { place: where >> 2, quarter: where & 3 };
  }

  #another(): Registration {
    return { ...this.#somewhere(), mask: this.#grounds.draw(), area: this.#area() };
  }

  #put(it: Registration): void {
    this.#tell(it, 1);
    if (this.#fit.stays(-Infinity)) this.#registrations.push(it);
  }

  #tell({ place, quarter, mask, area }: Registration, by: 1 | -1): void {
    this.#places.tell(this.#fit, place, quarter, mask, area, by);
  }

  /** As the prior and the noise together make the change more or less probable. */
  #accepts(prior: number): boolean {
    return this.#fit.stays(Math.log(this.#draws.next()) - prior);
  }
}
