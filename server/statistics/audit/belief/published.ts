import { cellId, type Dims } from '../../cellId.ts';
import type { ReleaseCell } from '../../release.ts';

/** A year's registrations as they were published, looked up by where and of what: nothing is told of other cells. */
export class Published {
  readonly #cells: ReadonlyMap<string, ReleaseCell>;

  constructor(cells: readonly ReleaseCell[]) {
    this.#cells = new Map(cells.map((cell) => [cell.id, cell]));
  }

  cell(period: string, geo: string, dims: Dims = {}): ReleaseCell | undefined {
    return this.#cells.get(cellId({ basis: 'REG', period, geo, dims }));
  }

  byId(id: string): ReleaseCell | undefined {
    return this.#cells.get(id);
  }

  /** Null where it is hidden, and where it is told of nothing. */
  value(period: string, geo: string, dims: Dims = {}): number | null {
    return this.cell(period, geo, dims)?.value ?? null;
  }
}
