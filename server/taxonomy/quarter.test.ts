import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { freezeDate, isFrozen, nextQuarter, quarterEnd, quarterOf, quartersBetween, quarterStart } from './quarter.ts';

// statistics.md, TV-14
test.each([
  ['2024-12-31T22:59:59Z', '2024-Q4'],
  ['2024-12-31T23:00:00Z', '2025-Q1'],
  ['2025-03-30T00:59:59Z', '2025-Q1'],
  ['2025-03-30T01:00:00Z', '2025-Q1'],
  ['2025-03-31T21:59:59Z', '2025-Q1'],
  ['2025-03-31T22:00:00Z', '2025-Q2'],
  ['2025-06-30T21:59:59Z', '2025-Q2'],
  ['2025-06-30T22:00:00Z', '2025-Q3'],
  ['2025-09-30T21:59:59Z', '2025-Q3'],
  ['2025-09-30T22:00:00Z', '2025-Q4'],
  ['2025-10-26T00:59:59Z', '2025-Q4'],
  ['2025-10-26T01:00:00Z', '2025-Q4'],
  ['2025-12-31T22:59:59Z', '2025-Q4'],
  ['2025-12-31T23:00:00Z', '2026-Q1'],
])('%s lies in %s in Copenhagen', (moment, quarter) => {
  expect(quarterOf(new Date(moment))).toBe(quarter);
});

describe('a quarter', () => {
  test('runs from midnight to midnight in Copenhagen', () => {
    expect(quarterStart('2025-Q1')).toEqual(new Date('2024-12-31T23:00:00Z'));
    expect(quarterEnd('2025-Q1')).toEqual(new Date('2025-03-31T22:00:00Z'));
    expect(quarterEnd('2025-Q4')).toEqual(new Date('2025-12-31T23:00:00Z'));
  });

  test('freezes ten days after its end', () => {
    expect(freezeDate('2025-Q1')).toEqual(new Date('2025-04-10T22:00:00Z'));
    expect(freezeDate('2025-Q4')).toEqual(new Date('2026-01-10T23:00:00Z'));
    expect(isFrozen('2025-Q1', new Date('2025-04-10T21:59:59Z'))).toBe(false);
    expect(isFrozen('2025-Q1', new Date('2025-04-10T22:00:00Z'))).toBe(true);
  });

  test('holds every moment between its start and its end', () => {
    const moments = fc.date({ min: new Date('2007-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, (moment) => {
        const quarter = quarterOf(moment);
        expect(quarterStart(quarter) <= moment && moment < quarterEnd(quarter)).toBe(true);
        expect(quartersBetween(quarter, nextQuarter(quarter))).toBe(1);
      }),
    );
  });
});
