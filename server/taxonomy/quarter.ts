export type QuarterNumber = 1 | 2 | 3 | 4;
export type Quarter = `${number}-Q${QuarterNumber}`;

const freezeDays = 10;

export function quarterOf(date: Date): Quarter {
  const [year = '', month] = dayOf(date).split('-');
  return `${Number(year)}-Q${Math.ceil(Number(month) / 3) as QuarterNumber}`;
}

export function isQuarter(value: string): value is Quarter {
  return /^\d{4}-Q[1-4]$/.test(value);
}

export function yearOf(quarter: Quarter): number {
  return Number(quarter.slice(0, -3));
}

export function numberOf(quarter: Quarter): QuarterNumber {
  return Number(quarter.slice(-1)) as QuarterNumber;
}

export function nextQuarter(quarter: Quarter): Quarter {
  const number = numberOf(quarter);
  return number === 4 ? `${yearOf(quarter) + 1}-Q1` : `${yearOf(quarter)}-Q${(number + 1) as QuarterNumber}`;
}

export function quartersBetween(from: Quarter, to: Quarter): number {
  return (yearOf(to) - yearOf(from)) * 4 + numberOf(to) - numberOf(from);
}

export function endsYear(quarter: Quarter): boolean {
  return numberOf(quarter) === 4;
}

export function quarterStart(quarter: Quarter): Date {
  return midnight(yearOf(quarter), firstMonth(quarter), 1);
}

/** The first moment after the quarter. */
export function quarterEnd(quarter: Quarter): Date {
  return quarterStart(nextQuarter(quarter));
}

/** Statistics come out at eight in the morning of a day. */
export function publicationHour(day: string): Date {
  const utc = new Date(`${day}T08:00:00Z`);
  return new Date(utc.getTime() - (hourOf(utc) - 8) * 3_600_000);
}

/** From here on nothing in the quarter can be corrected or withdrawn. */
export function freezeDate(quarter: Quarter): Date {
  const next = nextQuarter(quarter);
  return midnight(yearOf(next), firstMonth(next), 1 + freezeDays);
}

export function isFrozen(quarter: Quarter, now: Date): boolean {
  return now >= freezeDate(quarter);
}

function firstMonth(quarter: Quarter): number {
  return (numberOf(quarter) - 1) * 3;
}

// The clocks change at 01:00 UTC, so the offset at 00:00 UTC also holds at the local midnight just before it.
function midnight(year: number, month: number, day: number): Date {
  const utc = new Date(Date.UTC(year, month, day));
  return new Date(utc.getTime() - inCopenhagen(utc).hour * 3_600_000);
}

// A report sent at 00:30 on 1 January belongs to the new year for the person who sent it, wherever the server stands.
const copenhagen = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
});

interface Local {
  day: string;
  hour: number;
}

// Danish time differs from UTC by whole hours, so within one hour of UTC the answer is one. Asking Intl is slow, and
// every registration asks.
const known = new Map<number, Local>();
const most = 5_000;

function inCopenhagen(date: Date): Local {
  const utc = Math.floor(date.getTime() / 3_600_000);
  let local = known.get(utc);
  if (!local) {
    const [day = '', hour] = copenhagen.format(date).split(' ');
    local = { day, hour: Number(hour) };
    if (known.size >= most) known.clear();
    known.set(utc, local);
  }
  return local;
}

/** The day in Copenhagen at this moment: `2025-03-31`. */
export function dayOf(date: Date): string {
  return inCopenhagen(date).day;
}

/** So many days after a day, or before it. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The hour in Copenhagen, from 0. */
export const hourOf = (date: Date): number => inCopenhagen(date).hour;

export function quartersBefore(quarter: Quarter, number: number): Quarter {
  const count = yearOf(quarter) * 4 + numberOf(quarter) - 1 - number;
  return `${Math.floor(count / 4)}-Q${((count % 4) + 1) as QuarterNumber}`;
}

export function previousQuarter(quarter: Quarter): Quarter {
  const number = numberOf(quarter);
  return number === 1 ? `${yearOf(quarter) - 1}-Q4` : `${yearOf(quarter)}-Q${(number - 1) as QuarterNumber}`;
}
