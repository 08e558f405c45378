import { scale, type Profile } from '../noiseTable.ts';

type Noise = Pick<Profile, 'D' | 'T' | 'tau'>;

/** Numbers are added and taken away: how likely each sum of their changes is, from the lowest. */
export type Spread = { readonly lowest: number; readonly chances: readonly number[] };

/** How a number that is shown was changed, given what was counted: the lower draws of a small count would have hidden it. */
export function changeOf(n: number, { D, T, tau }: Noise): Spread {
  const all = T.map((upper, k) => (upper - (T[k - 1] ?? 0)) / scale);
  const least = Math.max(-D, tau - n);
  const left = all.slice(least + D);
  const whole = left.reduce((sum, each) => sum + each, 0);
  return { lowest: least, chances: left.map((each) => each / whole) };
}

/** How likely one change less all the others comes to nothing, so that the difference is the true one. */
export function chanceOfNone(one: Spread, others: readonly Spread[]): number {
  const sum = others.reduce(together, { lowest: 0, chances: [1] });
  return sum.chances.reduce((total, chance, k) => total + chance * (one.chances[sum.lowest + k - one.lowest] ?? 0), 0);
}

function together(a: Spread, b: Spread): Spread {
  const chances = Array.from<number>({ length: a.chances.length + b.chances.length - 1 }).fill(0);
  for (const [i, one] of a.chances.entries())
    for (const [j, other] of b.chances.entries()) chances[i + j] = (chances[i + j] ?? 0) + one * other;
  return { lowest: a.lowest + b.lowest, chances };
}

/** How likely at least so many of independent trials, each with its own chance, come true. */
export function atLeast(number: number, chances: readonly number[]): number {
  let exactly = [1];
  for (const chance of chances)
    exactly = Array.from(
      { length: exactly.length + 1 },
      (_, k) => (exactly[k] ?? 0) * (1 - chance) + (exactly[k - 1] ?? 0) * chance,
    );
  return exactly.slice(number).reduce((sum, each) => sum + each, 0);
}
