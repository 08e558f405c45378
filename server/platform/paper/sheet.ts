/** A table of data: what a spreadsheet counts with, where a paper's table is read. */
export interface Sheet {
  name: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

export type Cell = string | number | null;
