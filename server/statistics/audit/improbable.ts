/**
 * One in a million: with some sixty questions of each release an honest draft is refused about once in four thousand years,
 * and each of the leaks that are looked for is many times less probable than that.
 */
export const improbable = 1e-6;

/** How likely at least so many of trials with the same chance come true: the binomial tail, exactly. */
export function tailOf(number: number, trials: number, chance: number): number {
  if (number <= 0) return 1;
  let log = number * Math.log(chance) + (trials - number) * Math.log1p(-chance);
  for (let each = 1; each <= number; each += 1) log += Math.log((trials - number + each) / each);
  let term = Math.exp(log);
  let sum = term;
  for (let each = number; each < trials; each += 1) {
    term *= ((trials - each) / (each + 1)) * (chance / (1 - chance));
    sum += term;
  }
  return Math.min(1, sum);
}
