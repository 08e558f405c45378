export type DateParts = { day: string; month: string; year: string };

/** ٤ and ۴ are 4: people type the digits they learned. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** An ISO date, '' when nothing is filled in, null when it is not a day of the calendar. */
export function dateFromParts({ day, month, year }: DateParts): string | null {
  const [d, m, y] = [day, month, year].map((part) => latinDigits(part).trim());
  if (!d && !m && !y) return '';
  if (!/^\d{1,2}$/.test(d ?? '') || !/^\d{1,2}$/.test(m ?? '') || !/^\d{4}$/.test(y ?? '')) return null;
  const iso = `${y}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
