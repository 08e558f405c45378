import { today } from './ReceptionFields.tsx';

/** The current quarter and those before it, as the API writes them. */
export function lastQuarters(count: number, day = today()): string[] {
  const now = Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  return Array.from({ length: count }, (_, back) => `${Math.floor((now - back) / 4)}-Q${((now - back) % 4) + 1}`);
}
