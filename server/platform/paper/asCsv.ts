import { clean } from './characters.ts';
import type { Cell, Sheet } from './sheet.ts';

/** RFC 4180, UTF-8. */
export const asCsv = ({ columns, rows }: Sheet): string =>
  [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = harmless(clean(cell));
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A spreadsheet runs text that begins like a formula; after an apostrophe it shows it. Where the comma is the decimal mark,
 * as in Danish, a cell begins after each semicolon too, and quotation marks inside a line hold nothing together.
 */
const harmless = (text: string) =>
  text.replaceAll(/(^|[;\t\n])(["\s]*)(?=[=+\-@|＝＋－＠])/g, "$1$2'").replace(/^(?=[\t\n])/, "'");
