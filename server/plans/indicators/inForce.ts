import type { EqualityIndicator } from './indicator.entity.ts';

/** The indicators that a plan will be held to: neither ended, nor gone on from in a series of its own. */
export function inForce<I extends Pick<EqualityIndicator, 'id' | 'follows' | 'endedOn'>>(all: readonly I[]): I[] {
  const followed = new Set(all.map(({ follows }) => follows));
  return all.filter(({ id, endedOn }) => !endedOn && !followed.has(id));
}
