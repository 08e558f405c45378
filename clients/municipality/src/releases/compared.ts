type Cell = {
  id: string;
  geo: string;
  dims: readonly { name: string; code: string }[];
  value?: number | null | undefined;
};

export interface Pair extends Pick<Cell, 'geo' | 'dims'> {
  key: string;
  before: number | null;
  now: number | null;
  /** Null when one of them is not shown. */
  change: number | null;
  /** The noise of both together is smaller than the difference. */
  certain: boolean;
}

export function quarterBefore(quarter: string): string {
  const [year = 0, number = 1] = quarter.split('-Q').map(Number);
  return number === 1 ? `${year - 1}-Q4` : `${year}-Q${number - 1}`;
}

/** What stands in an id after its period: the same place and codes in another quarter. */
const coordinates = (id: string) => id.split('|').slice(3).join('|');

/** Cells of two quarters side by side, the largest difference first; those that both hide are left out. */
export function compared(before: readonly Cell[], now: readonly Cell[], noise: number): Pair[] {
  const earlier = new Map(before.map((it) => [coordinates(it.id), it.value ?? null]));
  return now
    .map(({ id, geo, dims, value }): Pair => {
      const key = coordinates(id);
      const then = earlier.get(key) ?? null;
      const here = value ?? null;
      const change = then === null || here === null ? null : here - then;
      return { key, geo, dims, before: then, now: here, change, certain: Math.abs(change ?? 0) > 2 * noise };
    })
    .filter((it) => it.before !== null || it.now !== null)
    .sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
}
