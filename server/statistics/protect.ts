import { createSecretKey } from 'node:crypto';
import { parentsOf, type LatticeCell } from './lattice.ts';
import { noise } from './noise.ts';
import type { Profile } from './noiseTable.ts';

export const keyBytes = 32;

/** A: shown. C: confidential, whether it is zero, one or a few. */
export type ProtectedCell =
  | { readonly id: string; readonly status: 'A'; readonly value: number }
  | { readonly id: string; readonly status: 'C'; readonly value: null };

/**
 * The only way from a true count to a published one. What is written here is what leaves: no count, no noise, and no
 * trace of why a cell is hidden. `cells` come parents first, as `latticeOf` gives them; a cell without a count is zero.
 * Of an erratum only those that change come, and whether the others are shown.
 */
export function protect(
  cells: readonly LatticeCell[],
  counts: ReadonlyMap<string, number>,
  key: Uint8Array,
  profile: Profile,
  shownBefore: ReadonlyMap<string, boolean> = new Map(),
): ProtectedCell[] {
  if (key.byteLength !== keyBytes) throw new RangeError(`The key of a release has ${keyBytes} bytes`);
  // A KeyObject does not print its bytes, whatever is logged or thrown below.
  const secret = createSecretKey(key);
  const shown = new Map(shownBefore);
  return cells.map((cell) => {
    const n = counts.get(cell.id) ?? 0;
    const y = n + noise(secret, cell.id, n, profile);
    // A number under a hidden total would look odd and bound the total from below.
    const visible = y >= profile.tau && parentsOf(cell).every((parent) => shown.get(parent) ?? true);
    shown.set(cell.id, visible);
    return visible ? { id: cell.id, status: 'A', value: y } : { id: cell.id, status: 'C', value: null };
  });
}
