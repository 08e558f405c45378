import { setImmediate as othersFirst } from 'node:timers/promises';
import type { Grid } from './paper.ts';
import { printRow } from './pdfRow.ts';
import type { Type } from './lines.ts';
import type { Press } from './press.ts';

type Structure = PDFKit.PDFStructureElement;

const CELL: Type = { size: 9 };
const HEADER: Type = { size: 9, bold: true };
const PADDING = 4;
const padding = { side: PADDING, block: PADDING };

/** A table over as many pages as it needs: its header is read once and seen on each. */
export async function printTable(press: Press, under: Structure, { caption, columns, rows }: Grid): Promise<void> {
  const table = press.element('Table', under);
  const widths = widthsOf(press, [columns, ...rows]);
  press.keep(120);
  press.flow(press.element('Caption', table), 'Caption', caption, { size: 10, bold: true });
  press.y += 4;
  const head = press.element('TR', press.element('THead', table));
  const named = columns.map((text) => ({
    text,
    type: HEADER,
    kind: 'TH',
    element: press.element('TH', head, { scope: 'Column' }),
  }));
  printRow(press, named, { widths, padding, ruled: true });
  const body = press.element('TBody', table);
  for (const row of rows) {
    await othersFirst();
    const element = press.element('TR', body);
    const cells = columns.map((_, index) => {
      const kind = index === 0 ? 'TH' : 'TD';
      const options = index === 0 ? { scope: 'Row' } : {};
      return { text: row[index] ?? '', type: CELL, kind, element: press.element(kind, element, options) };
    });
    printRow(press, cells, { widths, padding, ruled: true, onNewPage: () => repeatHeader(press, columns, widths) });
  }
  press.y += 10;
}

function repeatHeader(press: Press, columns: readonly string[], widths: readonly number[]): void {
  press.artifact('Layout', () => {
    const wrapped = columns.map((text, index) => press.linesOf(text, HEADER, (widths[index] ?? 0) - 2 * PADDING));
    let x = press.left;
    wrapped.forEach((lines, index) => {
      lines.forEach((text, line) =>
        press.line(text, HEADER, x + PADDING, press.y + PADDING + line * press.heightOf(HEADER)),
      );
      x += widths[index] ?? 0;
    });
    press.y += Math.max(...wrapped.map((lines) => lines.length)) * press.heightOf(HEADER) + 2 * PADDING;
    press.rule(press.left, press.y, press.width);
  });
}

/** As wide as the longest word at least; what is left is shared by how much each column has to say. */
function widthsOf(press: Press, rows: readonly (readonly string[])[]): number[] {
  const count = rows[0]?.length ?? 0;
  const columns = Array.from({ length: count }, (_, index) => rows.map((row) => row[index] ?? ''));
  const measured = columns.map((texts) => {
    const least = Math.max(...texts.flatMap((text) => text.split(/[ \n]+/)).map((word) => press.widthOf(word, HEADER)));
    const wanted = Math.max(...texts.map((text) => text.length)) * CELL.size * 0.55;
    return {
      least: least + 2 * PADDING,
      wanted: Math.min(Math.max(wanted + 2 * PADDING, least + 2 * PADDING), press.width),
    };
  });
  const least = measured.reduce((sum, it) => sum + it.least, 0);
  const more = measured.reduce((sum, it) => sum + it.wanted - it.least, 0);
  if (least > press.width) return measured.map((it) => (it.least / least) * press.width);
  const left = press.width - least;
  return measured.map((it) => it.least + (more > 0 ? ((it.wanted - it.least) / more) * left : left / count));
}
