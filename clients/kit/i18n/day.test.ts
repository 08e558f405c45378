import { expect, test } from '@jest/globals';
import { dayAfter, quarterOf, quartersBack, today } from './day.ts';

test('the day and the quarter are those of Copenhagen', () => {
  expect(today(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
  expect(quarterOf('2027-01-01')).toBe('2027-Q1');
  expect(quartersBack(3, '2027-Q1')).toEqual(['2027-Q1', '2026-Q4', '2026-Q3']);
});

test('so many days later is counted in days', () => {
  expect(dayAfter(90, '2026-11-22')).toBe('2027-02-20');
});
