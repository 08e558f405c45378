import type { Draws } from '../draws.ts';

/** One place of a list, each as often as its weight says. */
export function oneOf(weights: readonly number[], draws: Draws): () => number {
  let sum = 0;
  const upTo = Float64Array.from(weights, (weight) => (sum += weight));
  return () => {
    const at = draws.next() * sum;
    let [low, high] = [0, upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] as number) > at) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
