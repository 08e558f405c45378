import { Problem } from './problem.ts';

/**
 * Lets so many in at once and refuses the rest at once: work that costs much would otherwise wait in a line that everyone
 * else stands in too, and go on after whoever asked has left.
 */
export class Turnstile {
  #inside = 0;

  constructor(
    private readonly most: number,
    private readonly reason: string,
  ) {}

  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inside >= this.most)
      throw new Problem('BUSY', 'Too many ask for this at the moment.', { reason: this.reason });
    this.#inside += 1;
    try {
      return await work();
    } finally {
      this.#inside -= 1;
    }
  }
}
