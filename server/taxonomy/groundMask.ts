import { codesOf } from './codeList.ts';
import { grounds, namesNoGround, type Ground, type StatisticsGround } from './grounds.ts';
import { lattice } from './latticeTables.ts';

const order = codesOf(grounds);

/** The highest bit of a positive 32-bit integer, so that grounds can be appended below it for good. */
export const manyMask = 2 ** 30;

export const { mostGrounds } = lattice;

/** One integer for a set of grounds: what the transfer sends and the cube groups by. */
export function encodeGrounds(named: Iterable<Ground>): number {
  const distinct = [...new Set(named)];
  const answers = distinct.filter((ground) => !namesNoGround(ground));
  if (answers.length > mostGrounds) return manyMask;
  if (answers.length > 0) return answers.reduce((mask, ground) => mask | bitOf(ground), 0);
  return bitOf(distinct.includes('UNDISCLOSED') ? 'UNDISCLOSED' : 'UNKNOWN');
}

/** A mask with the MANY bit is MANY and nothing else, whatever other bits it carries. */
export function decodeGrounds(mask: number): StatisticsGround[] {
  if (mask & manyMask) return ['MANY'];
  if (mask >> order.length) throw new RangeError('The mask has a bit that stands for no ground');
  const named = order.filter((_ground, bit) => mask & (1 << bit));
  return named.length > 0 ? named : ['UNKNOWN'];
}

export function namesGround(mask: number, ground: StatisticsGround): boolean {
  return decodeGrounds(mask).includes(ground);
}

function bitOf(ground: Ground): number {
  return 1 << order.indexOf(ground);
}
