const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The day in Copenhagen, wherever the computer thinks it is: `2026-03-31`. */
export const today = (now = new Date()): string => day.format(now);

/** So many days after a day. */
export const dayAfter = (days: number, from = today()): string =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

/** The quarter in which a day lies, as the API writes it: `2026-Q1`. */
export const quarterOf = (date: string): string => `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

function before(quarter: string): string {
  const [year = 0, number = 1] = quarter.split('-Q').map(Number);
  return number === 1 ? `${year - 1}-Q4` : `${year}-Q${number - 1}`;
}

/** This quarter and those before it, the newest first. */
export function quartersBack(count: number, from = quarterOf(today())): string[] {
  const quarters = [from];
  while (quarters.length < count) quarters.push(before(quarters.at(-1) ?? from));
  return quarters;
}
