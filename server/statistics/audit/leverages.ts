/** A sum of unknown numbers, by their places, and how often it is told. */
export interface Told {
  readonly places: readonly number[];
  readonly weight: number;
}

/** Sums that do not fix every number leave the matrix singular; this little changes no result in its fourth digit. */
const ridge = 1e-6;

/**
 * How much of one telling's own noise is left of a sum in the best linear estimate of it by all that was told: its leverage.
 */
export function leverageIn(told: readonly Told[], unknowns: number): (places: readonly number[]) => number {
  const matrix = Array.from({ length: unknowns }, () => new Float64Array(unknowns));
  for (const [place, row] of matrix.entries()) row[place] = ridge;
  for (const { places, weight } of told)
    for (const one of places) {
      const row = matrix[one] as Float64Array;
      for (const other of places) row[other] = (row[other] ?? 0) + weight;
    }
  const root = cholesky(matrix);
  return (places) => lengthIn(root, places);
}

/** The lower triangle whose product with itself is the matrix, written in its place. */
function cholesky(matrix: Float64Array[]): Float64Array[] {
  for (const [i, row] of matrix.entries())
    for (let j = 0; j <= i; j += 1) {
      const other = matrix[j] as Float64Array;
      let rest = row[j] as number;
      for (let k = 0; k < j; k += 1) rest -= (row[k] as number) * (other[k] as number);
      row[j] = i === j ? Math.sqrt(rest) : rest / (other[j] as number);
    }
  return matrix;
}

/** The square of the length of a sum as the triangle sees it, by forward substitution. */
function lengthIn(root: readonly Float64Array[], places: readonly number[]): number {
  const solved = new Float64Array(root.length);
  for (const place of places) solved[place] = 1;
  let length = 0;
  for (const [i, row] of root.entries()) {
    let rest = solved[i] as number;
    for (let k = 0; k < i; k += 1) rest -= (row[k] as number) * (solved[k] as number);
    const value = rest / (row[i] as number);
    solved[i] = value;
    length += value ** 2;
  }
  return length;
}
