import { cellId, type Dimension, type Dims } from '../cellId.ts';
import type { ReleaseCell } from '../release.ts';

/**
 * The cells of a table and, of other tables, those that it lacks as its totals: by ground comes with the total beside it.
 * Each is the one cell of its id, so it says the same wherever it stands.
 */
export function withMargins(
  cells: readonly ReleaseCell[],
  published: ReadonlyMap<string, ReleaseCell>,
): readonly ReleaseCell[] {
  const found = new Map(cells.map((cell) => [cell.id, cell]));
  for (const cell of cells)
    for (const dims of wholesOf(cell.dims)) {
      const id = cellId({ ...cell, dims });
      const margin = found.has(id) ? undefined : published.get(id);
      if (margin) found.set(id, margin);
    }
  return [...found.values()];
}

/** The same with one dimension less, with two less, and with none. */
function wholesOf(dims: Dims): Dims[] {
  const names = Object.keys(dims) as Dimension[];
  return names
    .reduce<Dims[]>((wholes, name) => [...wholes, ...wholes.map((it) => ({ ...it, [name]: undefined }))], [dims])
    .slice(1);
}
