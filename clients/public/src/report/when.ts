import { quarterOf, today } from '#kit';
import { dateFromParts, latinDigits } from '#kit/ui';
import type { DatePrecision } from '../gql/graphql.ts';

export type TimeFault = 'empty' | 'malformed' | 'noSuchDay' | 'future' | 'early';

const shapes: Partial<Record<DatePrecision, RegExp>> = {
  DAY: /^\d{4}-\d\d-\d\d$/,
  MONTH: /^\d{4}-(0[1-9]|1[0-2])$/,
  QUARTER: /^\d{4}-Q[1-4]$/,
  YEAR: /^\d{4}$/,
};
const earliest = 1950;

/** As the server writes it: 2025-03-31, 2025-03, 2025-Q1, 2025. */
export function written(precision: DatePrecision, typed: string): string {
  const text = latinDigits(typed).replace(/\s/g, '');
  if (precision !== 'DAY') return text;
  const [year = '', month = '', day = ''] = text.split('-');
  return dateFromParts({ year, month, day }) ?? text;
}

/** A year, a month and a day are there, each as it should be: it is only their day that does not exist. */
function isWritten(typed: string): boolean {
  const [year = '', month = '', day = ''] = latinDigits(typed).replace(/\s/g, '').split('-');
  return /^\d{4}$/.test(year) && /^(0?[1-9]|1[0-2])$/.test(month) && /^(0?[1-9]|[12]\d|3[01])$/.test(day);
}

/** The server judges again; this saves somebody from hearing about it at the very end. */
export function faultOfTime(precision: DatePrecision, typed: string, now = new Date()): TimeFault | undefined {
  const shape = shapes[precision];
  if (!shape) return undefined;
  const value = written(precision, typed);
  if (!value.replace(/[-Q]/g, '')) return 'empty';
  if (!shape.test(value)) return precision === 'DAY' && isWritten(typed) ? 'noSuchDay' : 'malformed';
  if (Number(value.slice(0, 4)) < earliest) return 'early';
  const day = today(now);
  const limit = precision === 'QUARTER' ? quarterOf(day) : day.slice(0, value.length);
  return value > limit ? 'future' : undefined;
}
