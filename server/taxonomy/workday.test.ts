import { expect, test } from '@jest/globals';
import { dayAfter } from './quarter.ts';
import { isWorkday, workdayFrom } from './workday.ts';

/** Monday to Friday of a year on which offices are closed. */
const closed = (year: number) =>
  Array.from({ length: 366 }, (_, index) => dayAfter(`${year}-01-01`, index))
    .filter((day) => day.startsWith(String(year)) && ![0, 6].includes(new Date(day).getUTCDay()))
    .filter((day) => !isWorkday(day));

test.each([
  [2025, ['01-01', '04-17', '04-18', '04-21', '05-29', '06-05', '06-09', '12-24', '12-25', '12-26', '12-31']],
  [2026, ['01-01', '04-02', '04-03', '04-06', '05-14', '05-25', '06-05', '12-24', '12-25', '12-31']],
  [2038, ['01-01', '04-22', '04-23', '04-26', '06-03', '06-14', '12-24', '12-31']],
])('the days of %s on which offices are closed', (year, days) =>
  expect(closed(year)).toEqual(days.map((day) => `${year}-${day}`)),
);

test.each([
  ['2026-01-31', '2026-02-02'],
  ['2026-10-30', '2026-10-30'],
  ['2026-04-01', '2026-04-01'],
  ['2026-04-02', '2026-04-07'],
  ['2026-12-24', '2026-12-28'],
])('the first workday from %s on is %s', (day, workday) => expect(workdayFrom(day)).toBe(workday));
