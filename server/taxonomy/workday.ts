import { dayAfter } from './quarter.ts';

// Offices are closed on these too, although the law on holidays does not name all of them.
const CLOSED = ['01-01', '06-05', '12-24', '12-25', '12-26', '12-31'];
/** From Easter Sunday: Maundy Thursday, Good Friday, Easter Monday, Ascension Day and Whit Monday. */
const AROUND_EASTER = [-3, -2, 1, 39, 50];
const MOST_CLOSED = 7;

/** A day, such as `2026-04-30`, on which Danish offices are open. */
export function isWorkday(day: string): boolean {
  const weekday = new Date(day).getUTCDay();
  if (weekday === 0 || weekday === 6 || CLOSED.includes(day.slice(5))) return false;
  const easter = easterSunday(Number(day.slice(0, 4)));
  return !AROUND_EASTER.some((days) => dayAfter(easter, days) === day);
}

/** That day when it is a workday, else the first one after it. */
export function workdayFrom(day: string): string {
  const days = Array.from({ length: MOST_CLOSED }, (_, ahead) => dayAfter(day, ahead));
  const found = days.find(isWorkday);
  if (!found) throw new Error(`There is no workday in the week after ${day}.`);
  return found;
}

/** By the epact of the Gregorian calendar, which tells where the full moon of spring falls. */
function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapless = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const age = (leapless + 19 * golden + 15) % 30;
  const moon = age - Math.floor(age / 28) * (1 - Math.floor(29 / (age + 1)) * Math.floor((21 - golden) / 11));
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  return dayAfter(`${year}-03-28`, moon - sunday);
}
