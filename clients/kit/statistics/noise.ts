/** How the figures of a release were changed: by at most `maximumNoise`, and those below `threshold` are not shown. */
export type Noise = { maximumNoise: number; threshold: number };

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
