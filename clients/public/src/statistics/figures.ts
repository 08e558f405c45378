export type GivenCell = {
  table: string;
  period: string;
  geo: string;
  dims: readonly { name: string; code: string }[];
  value?: number | null;
};

/** The number in a cell; null when it is not shown. There is no zero: a cell that did not come is not shown either. */
export type Figures = {
  total: (period: string, geo: string) => number | null;
  ofGround: (period: string, geo: string, ground: string) => number | null;
};

const key = (...parts: string[]) => parts.join('|');

export function figuresOf(cells: readonly GivenCell[]): Figures {
  const values = new Map(
    cells.map(({ table, period, geo, dims, value }) => {
      const ground = dims.find(({ name }) => name === 'ground')?.code ?? '';
      return [key(table, period, geo, ground), value ?? null];
    }),
  );
  return {
    total: (period, geo) => values.get(key('Q1', period, geo, '')) ?? null,
    ofGround: (period, geo, ground) => values.get(key('Q2', period, geo, ground)) ?? null,
  };
}
