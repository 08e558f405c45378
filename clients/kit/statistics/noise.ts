/** How the figures of a release were changed: by at most `maximumNoise`, and those below `threshold` are not shown. */
export type Noise = { maximumNoise: number; threshold: number };

/** How far changes reach at most, and how far they are spread. */
export type Spread = { maximumNoise: number; variance: number };

const most = 0.9;

/**
 * How far nearly all changes reach: in `share` of the cases by `within` at most. The method draws whole numbers from the most
 * even spread that has this variance and goes no further than `maximumNoise`, and so the chances follow from these two.
 */
export function usualChange({ maximumNoise, variance }: Spread): { within: number; share: number } {
  const chances = chancesOf(maximumNoise, variance);
  const upTo = (within: number) => chances.slice(1, within + 1).reduce((sum, it) => sum + 2 * it, chances[0] ?? 1);
  const sizes = Array.from({ length: maximumNoise + 1 }, (_, size) => size);
  const within = sizes.find((size) => upTo(size) >= most) ?? maximumNoise;
  return { within, share: upTo(within) };
}

/** The chance of a change of each size in either direction, from none upwards; the steepness is found by halving. */
function chancesOf(largest: number, variance: number): number[] {
  const sizes = Array.from({ length: largest + 1 }, (_, size) => size);
  const at = (steepness: number) => {
    const weights = sizes.map((size) => Math.exp(-steepness * size * size));
    const all = weights.reduce((sum, it, size) => sum + (size ? 2 : 1) * it, 0);
    return weights.map((it) => it / all);
  };
  const spread = (chances: readonly number[]) => chances.reduce((sum, it, size) => sum + 2 * size * size * it, 0);
  let [flat, steep] = [0, 10];
  for (let step = 0; step < 60; step += 1) {
    const middle = (flat + steep) / 2;
    if (spread(at(middle)) > variance) flat = middle;
    else steep = middle;
  }
  return at(steep);
}

/** What stands behind a figure. */
export const interval = (value: number, { maximumNoise }: Pick<Noise, 'maximumNoise'>) => ({
  low: Math.max(0, value - maximumNoise),
  high: value + maximumNoise,
});

export type Comparison = { kind: 'more' | 'fewer' | 'alike'; by: number } | null;

/** Two figures that were each changed differ for certain only when they are further apart than both changes together. */
export function compare(
  now: number | null,
  before: number | null,
  { maximumNoise }: Pick<Noise, 'maximumNoise'>,
): Comparison {
  if (now === null || before === null) return null;
  const by = Math.abs(now - before);
  if (by <= 2 * maximumNoise) return { kind: 'alike', by };
  return { kind: now > before ? 'more' : 'fewer', by };
}

const mostTogether = 3;

/**
 * Those that may be the largest, the largest first: one leads for certain, two or three lead together, and more are no
 * finding. None also when a hidden figure may be as large as the leaders.
 */
export function leaders<T extends { value: number | null }>(data: readonly T[], noise: Noise): readonly T[] {
  const values = data.map(({ value }) => value ?? noise.threshold - 1);
  const largest = Math.max(...values);
  const ahead = data.filter((_, index) => compare(largest, values[index] ?? 0, noise)?.kind === 'alike');
  if (ahead.length > mostTogether || ahead.some(({ value }) => value === null)) return [];
  return ahead.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
}
