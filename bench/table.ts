/** A table that reads on a terminal and pastes into Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

export const whole = (number: number) => Math.round(number).toLocaleString('en-GB').replaceAll(',', ' ');
export const two = (number: number) => number.toFixed(2);
export const milliseconds = (number: number) => (number < 10 ? number.toFixed(1) : number.toFixed(0));
