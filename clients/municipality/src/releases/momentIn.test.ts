import { expect, test } from '@jest/globals';
import { momentIn } from './momentIn.ts';

test.each([
  ['2026-01-31', '08:00', '2026-01-31T07:00:00.000Z'],
  ['2026-07-31', '08:00', '2026-07-31T06:00:00.000Z'],
  ['2026-10-25', '08:00', '2026-10-25T07:00:00.000Z'],
  ['2026-03-29', '02:30', null],
  ['2026-02-30', '08:00', null],
  ['2026-01-31', '8', null],
])('%s at %s in Copenhagen is %s', (day, time, moment) => {
  expect(momentIn(day, time)).toBe(moment);
});
