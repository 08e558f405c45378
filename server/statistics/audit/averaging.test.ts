import { expect, test } from '@jest/globals';
import { lattice } from '../../taxonomy/latticeTables.ts';
import { averagingOf, leftBy } from './averaging.ts';
import { leverageIn } from './leverages.ts';

const left = new Map(leftBy().map(({ table, level, share }) => [`${table} ${level}`, share]));
const between = (cell: string, low: number, high: number) => {
  expect(left.get(cell)).toBeGreaterThanOrEqual(low);
  expect(left.get(cell)).toBeLessThanOrEqual(high);
};

test('a number that is told k times, and as a sum of k parts, keeps its share of the noise', () => {
  const one = { places: [0], weight: 1 };
  expect(leverageIn([one], 1)([0])).toBeCloseTo(1, 4);
  expect(leverageIn([one, one, one, one], 1)([0])).toBeCloseTo(1 / 4, 4);
  // A sum and its four parts, each told once: 4 / 5 is left (statistics.md §9.2.5).
  const parts = [0, 1, 2, 3].map((place) => ({ places: [place], weight: 1 }));
  expect(leverageIn([...parts, { places: [0, 1, 2, 3], weight: 1 }], 4)([0, 1, 2, 3])).toBeCloseTo(0.8, 4);
});

// statistics.md §9.2.5 was computed elsewhere for made-up regions of equal size; the least of real ones lies somewhat below.
test('what is left in the lattice is about what another program found', () => {
  between('Q1 municipality', 0.6, 0.72);
  between('Y1 municipality', 0.6, 0.72);
  between('Y3 municipality', 0.7, 0.83);
  between('Q1 landsdel', 0.42, 0.5);
  between('Q1 region', 0.4, 0.46);
  between('Q1 country', 0.5, 0.66);
});

test('the lattice passes, and fails when everything is told twice', () => {
  expect(averagingOf()).toEqual([]);
  const found = averagingOf([...lattice.tables, ...lattice.tables]);
  expect(found).toContainEqual({
    attack: 'AVERAGING',
    says: expect.stringMatching(/table Y1 for a municipality; at least 0\.6/),
  });
});
