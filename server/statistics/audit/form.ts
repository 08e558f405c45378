import type { Quarter } from '../../taxonomy/quarter.ts';
import { cellId } from '../cellId.ts';
import { latticeOf, parentsOf } from '../lattice.ts';
import type { Finding } from './finding.ts';
import type { Publication } from './publication.ts';

/**
 * Every cell of the lattice, once, under its own name, and no other; none below the threshold or under a hidden one. A quarter that came
 * out by another edition may lack a table as a whole.
 */
export function formOf(
  { cells, profile }: Publication,
  quarters: readonly Quarter[],
  otherEditions: ReadonlySet<Quarter> = new Set(),
): Finding[] {
  const values = new Map(cells.map(({ id, value }) => [id, value]));
  const known = new Set(quarters.flatMap(latticeOf).map(({ id }) => id));
  const there = new Set(cells.map(({ tableId, period }) => `${tableId} ${period}`));
  const missing = quarters.flatMap((quarter) =>
    latticeOf(quarter).filter(
      ({ id, table, period }) => !values.has(id) && (!otherEditions.has(quarter) || there.has(`${table} ${period}`)),
    ),
  );
  const finding = (cell: string, says: string): Finding => ({ attack: 'FORM', cell, says });
  return [
    ...(cells.length === values.size ? [] : [{ attack: 'FORM', says: 'A cell stands twice.' } as const]),
    ...missing.map(({ id }) => finding(id, 'This cell of the lattice is missing.')),
    ...cells.flatMap((cell) => {
      const { id, status, value } = cell;
      if (!known.has(id) || id !== cellId(cell)) return [finding(id, 'This is no cell of the lattice.')];
      if ((status === 'A') !== (value !== null))
        return [finding(id, 'Its status and its value contradict each other.')];
      if (value === null) return [];
      if (!Number.isInteger(value) || value < profile.tau)
        return [finding(id, `It shows less than ${profile.tau}, or no whole number.`)];
      return parentsOf(cell).some((parent) => values.get(parent) === null)
        ? [finding(id, 'It is shown although a cell around it is hidden.')]
        : [];
    }),
  ];
}

/** Is what was published as it was? An erratum changes the cells it corrects, and hides what stands under a hidden one. */
export function historyOf(
  { cells }: Publication,
  earlier: Publication['cells'],
  corrected: ReadonlySet<string> = new Set(),
): Finding[] {
  const now = new Map(cells.map((cell) => [cell.id, cell]));
  return earlier.flatMap(({ id, status, value }): Finding[] => {
    const found = now.get(id);
    const mayDiffer = corrected.has(id) || (corrected.size > 0 && found?.status === 'C');
    return mayDiffer || (found?.status === status && found.value === value)
      ? []
      : [{ attack: 'HISTORY', cell: id, says: 'It was published otherwise before.' }];
  });
}
