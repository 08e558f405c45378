export type GivenCell = {
  table: string;
  period: string;
  geo: string;
  dims: readonly { name: string; code: string }[];
  value?: number | null;
};

/** What a figure counts: total, or those that name a ground, or an area of service, or both. */
export type Counted = { ground?: string; area?: string };

/** The number in a cell; null when it is not shown. There is no zero: a cell that did not come is not shown either. */
export type Figures = (period: string, geo: string, counted?: Counted) => number | null;

const key = (period: string, geo: string, { ground = '', area = '' }: Counted) => [period, geo, ground, area].join('|');

export function figuresOf(cells: readonly GivenCell[]): Figures {
  const values = new Map(
    cells.map(({ period, geo, dims, value }) => [
      key(period, geo, Object.fromEntries(dims.map(({ name, code }) => [name, code]))),
      value ?? null,
    ]),
  );
  return (period, geo, counted = {}) => values.get(key(period, geo, counted)) ?? null;
}
