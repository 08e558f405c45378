import { describe, expect, test } from '@jest/globals';
import { compare, interval, leaders, usualChange } from './noise.ts';

const noise = { maximumNoise: 5, threshold: 8 };

test.each([
  [110, 100, { kind: 'alike', by: 10 }],
  [111, 100, { kind: 'more', by: 11 }],
  [80, 100, { kind: 'fewer', by: 20 }],
  [null, 100, null],
  [100, null, null],
] as const)('%s after %s, when figures were changed by up to 5', (now, before, expected) =>
  expect(compare(now, before, noise)).toEqual(expected),
);

test('a figure stands for an interval, which has nothing below zero', () => {
  expect(interval(60, noise)).toEqual({ low: 55, high: 65 });
  expect(interval(3, noise)).toEqual({ low: 0, high: 8 });
});

test.each([
  ['standard', { maximumNoise: 5, variance: 3 }, 3, 0.959],
  ['strict', { maximumNoise: 7, variance: 4 }, 3, 0.923],
] as const)('nearly all changes of the %s profile reach as far as its method says', (_name, spread, within, share) => {
  expect(usualChange(spread).within).toBe(within);
  expect(usualChange(spread).share).toBeCloseTo(share, 3);
});

describe('the largest', () => {
  const of = (values: Record<string, number | null>) =>
    leaders(
      Object.entries(values).map(([key, value]) => ({ key, value })),
      noise,
    ).map(({ key }) => key);
  test.each<[string, Record<string, number | null>, string[]]>([
    ['leads alone when the noise cannot have made the difference', { a: 30, b: 41, c: null }, ['b']],
    ['shares the lead with those the noise may have put behind it', { a: 40, b: 50, c: 45, d: 39 }, ['b', 'c', 'a']],
    ['is no finding when many lie together', { a: 40, b: 41, c: 42, d: 43 }, []],
    ['is no finding when a hidden figure may be as large', { a: 17, b: null }, []],
    ['leads when it is larger than any hidden figure can be', { a: 18, b: null }, ['a']],
    ['leads when there is no other', { a: 9 }, ['a']],
    ['is nobody when nothing is shown', { a: null }, []],
    ['is nobody of none', {}, []],
  ])('%s', (_name, values, expected) => expect(of(values)).toEqual(expected));
});
