export type CellValue = string | number | null;

/**
 * What a spreadsheet would run as a formula is written as text. Where the comma is the decimal mark, as in Danish, a cell
 * begins after each semicolon too, and quotation marks inside a line hold nothing together.
 */
const harmless = (text: string) =>
  text.replaceAll(/(^|[;\t\r\n])(["\s]*)(?=[=+\-@|＝＋－＠])/g, "$1$2'").replace(/^(?=[\t\r])/, "'");

const cell = (value: CellValue) => {
  if (value === null) return '';
  const text = typeof value === 'string' ? harmless(value) : String(value);
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const toCsv = (rows: readonly (readonly CellValue[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

export function download(name: string, text: string, type = 'text/csv'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}
