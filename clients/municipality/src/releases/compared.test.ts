import { expect, test } from '@jest/globals';
import { compared, quarterBefore } from './compared.ts';

const cell = (period: string, geo: string, value: number | null) => ({
  id: `el1|REG|${period}|${geo && `geo=${geo}`}`,
  geo,
  dims: [],
  value,
});

test('the same cells of two quarters stand side by side, the largest difference first', () => {
  const before = [cell('2026-Q1', '', 100), cell('2026-Q1', '101', 20), cell('2026-Q1', '147', null)];
  const now = [
    cell('2026-Q2', '', 111),
    cell('2026-Q2', '101', null),
    cell('2026-Q2', '147', null),
    cell('2026-Q2', '084', 30),
  ];
  expect(compared(before, now, 5).map(({ geo, change, certain }) => ({ geo, change, certain }))).toEqual([
    { geo: '', change: 11, certain: true },
    { geo: '101', change: null, certain: false },
    { geo: '084', change: null, certain: false },
  ]);
});

test('as much as the noise of both is not certain', () => {
  const [pair] = compared([cell('2026-Q1', '', 100)], [cell('2026-Q2', '', 110)], 5);
  expect(pair).toMatchObject({ change: 10, certain: false });
});

test('before the first quarter of a year comes the last of the year before', () => {
  expect([quarterBefore('2026-Q1'), quarterBefore('2026-Q4')]).toEqual(['2025-Q4', '2026-Q3']);
});
