import type { EqualityIndicatorRow } from './indicator.entity.ts';
import type { LastMeasurement } from '../measurements/last.rows.ts';

/** Whether what stands behind a published value may lie on either side of the target. */
export function isAboutAtTarget(
  { target, direction }: Pick<EqualityIndicatorRow, 'target' | 'direction'>,
  last: Pick<LastMeasurement, 'value' | 'within'> | null,
): boolean {
  if (typeof target !== 'number' || !last?.within) return false;
  const [low, high] = [last.value - last.within, last.value + last.within];
  return direction === 'UP' ? low < target && target <= high : low <= target && target < high;
}
