import type { Profile } from '../noiseTable.ts';
import type { ReleaseCell } from '../release.ts';
import type { Interval } from './linearSystem.ts';

/** What anyone may have: every cell that was ever published, and how all of them were protected. */
export interface Publication {
  readonly cells: readonly ReleaseCell[];
  readonly profile: Pick<Profile, 'D' | 'V' | 'tau'>;
  /** Hidden cells whose number would have been shown. Nobody outside is told which; the attack counts on their knowing. */
  readonly withheld?: ReadonlySet<string>;
  /** Versions that errata replaced, the oldest first. They stay readable. */
  readonly replaced?: readonly Replaced[];
}

/** All that was out before an erratum. */
export interface Replaced extends Pick<Publication, 'cells' | 'withheld'> {
  /** The erratum, by its version. */
  readonly by: string;
  /** The cells whose counts it changed. */
  readonly changed: ReadonlySet<string>;
}

/**
 * What a published cell tells for certain of its true count, to somebody who knows the method. Of a withheld one, that its number
 * reached the threshold: as many exist as behind every number, and no upper end.
 */
export function certainOf(
  { id, value }: Pick<ReleaseCell, 'id' | 'value'>,
  { profile: { D, tau }, withheld }: Omit<Publication, 'cells'>,
): Interval {
  if (value !== null) return { low: Math.max(0, value - D), high: value + D };
  return withheld?.has(id) ? { low: tau - D, high: Infinity } : { low: 0, high: tau - 1 + D };
}
