import { describe, expect, test } from '@jest/globals';
import { lattice } from '../../taxonomy/latticeTables.ts';
import { latticeOf } from '../lattice.ts';
import { profiles } from '../noiseTable.ts';
import { accountOf, exposure, looksAt, mostLooksAt } from './account.ts';
import { accountOfErrata } from './accountOfErrata.ts';

// statistics.md §9.5, computed there by another program.
test.each([
  [1, 0.539, 0.004, 0.53, 0],
  [3, 0.602, 0.011, 0.58, 0.001],
  [5, 0.654, 0.019, 0.622, 0.002],
  [7, 0.697, 0.026, 0.659, 0.003],
  [10, 0.749, 0.037, 0.705, 0.004],
])('with %i looks belief and certainty are as accounted', (looks, believed, certain, strictly, seldom) => {
  const standard = exposure(looks, profiles.standard);
  const strict = exposure(looks, profiles.strict);
  expect(Math.abs(standard.believed - believed)).toBeLessThan(0.003);
  expect(Math.abs(standard.certain - certain)).toBeLessThan(0.0006);
  expect(Math.abs(strict.believed - strictly)).toBeLessThan(0.003);
  expect(Math.abs(strict.certain - seldom)).toBeLessThan(0.0006);
});

test('a registration with one, two and three grounds stands in 5, 7 and 9 cells of its municipality', () => {
  expect([1, 2, 3].map((grounds) => looksAt(grounds))).toEqual([5, 7, 9]);
});

test('on Bornholm, a landsdel of one municipality, it stands in one cell more, and the account is made for there', () => {
  expect([1, 2, 3].map((grounds) => looksAt(grounds, lattice.tables, '400'))).toEqual([6, 8, 10]);
  expect([1, 2, 3].map((grounds) => mostLooksAt(grounds))).toEqual([6, 8, 10]);
});

test('the lattice passes with both profiles, and fails with two tables more in the municipalities', () => {
  expect(accountOf(profiles.standard)).toEqual([]);
  expect(accountOf(profiles.strict)).toEqual([]);
  const more = lattice.tables.map((it) => (it.id === 'Q3' ? { ...it, levels: ['municipality' as const] } : it));
  expect(accountOf(profiles.standard, [...more, ...more])[0]?.says).toContain('16 looks');
});

describe('errata', () => {
  const geo = (place: string, times: number) => {
    const cells = latticeOf('2025-Q4').filter((it) => it.geo === place && it.basis === 'REG');
    return new Map(cells.map(({ id }) => [id, times]));
  };

  test.each(['101', '400'])('may draw all figures of municipality %s once more, and not twice', (place) => {
    expect(accountOfErrata(geo(place, 1), profiles.standard)).toEqual([]);
    expect(accountOfErrata(geo(place, 2), profiles.standard)[0]?.says).toMatch(
      new RegExp(`would be (21|24) looks at one registration of municipality ${place}.*at most 0.06`),
    );
  });

  test('may draw those of one ground twice, where no other ground was corrected', () => {
    const ofOne = [...geo('101', 2)].filter(([id]) => !id.includes('area=') && !/ground=(?!AGE)/.test(id));
    expect(accountOfErrata(new Map(ofOne), profiles.standard)).toEqual([]);
  });

  test('draw no figure of a larger area a fourth time', () => {
    expect(accountOfErrata(new Map([['el1|REG|2025|geo=084', 2]]), profiles.standard)).toEqual([]);
    expect(accountOfErrata(new Map([['el1|REG|2025|geo=084', 3]]), profiles.standard)).toEqual([
      { attack: 'ACCOUNT', cell: 'el1|REG|2025|geo=084', says: 'It would be drawn 4 times; at most 3 are allowed.' },
    ]);
  });
});
