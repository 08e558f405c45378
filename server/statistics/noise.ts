import { createHmac, type KeyObject } from 'node:crypto';
import type { Profile } from './noiseTable.ts';

/**
 * The change to one cell. The count is part of the message: corrected, a cell draws anew, so the change in what is shown
 * does not tell the size of the correction.
 */
export function noise(key: KeyObject, cellId: string, n: number, { T, D }: Profile): number {
  const digest = createHmac('sha256', key).update(`${cellId}|n=${n}`, 'utf8').digest();
  const u = digest.readUIntBE(0, 6); // 48 bits, exact in a double
  return T.findIndex((threshold) => u < threshold) - D;
}
