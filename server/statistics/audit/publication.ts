import type { Profile } from '../noiseTable.ts';
import type { ReleaseCell } from '../release.ts';
import type { Interval } from './linearSystem.ts';

/** What anyone may have: every cell that was ever published, and how all of them were protected. */
export interface Publication {
  readonly cells: readonly ReleaseCell[];
  readonly profile: Pick<Profile, 'D' | 'V' | 'tau'>;
}

/** What a published cell tells for certain of its true count, to somebody who knows the method. */
export function certainOf({ value }: Pick<ReleaseCell, 'value'>, { D, tau }: Publication['profile']): Interval {
  return value === null ? { low: 0, high: tau - 1 + D } : { low: Math.max(0, value - D), high: value + D };
}
