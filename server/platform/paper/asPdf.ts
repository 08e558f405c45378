import { setImmediate as othersFirst } from 'node:timers/promises';
import type { Block, Paper } from './paper.ts';
import { printRow } from './pdfRow.ts';
import { printTable } from './pdfTable.ts';
import type { Type } from './lines.ts';
import { Press } from './press.ts';

type Structure = PDFKit.PDFStructureElement;

const TEXT: Type = { size: 10.5 };
const HEADINGS: Readonly<Record<1 | 2 | 3, Type>> = {
  1: { size: 20, bold: true },
  2: { size: 14, bold: true },
  3: { size: 11.5, bold: true },
};
/** A heading never stands alone at the foot of a page: the caption, header and first row of a table fit below it. */
const KEPT_WITH_HEADING = 170;
const TERM_WIDTH = 150;

const pageWords = {
  da: (page: number, of: number) => `Side ${page} af ${of}`,
  en: (page: number, of: number) => `Page ${page} of ${of}`,
} as const;

/**
 * A tagged PDF with its fonts inside: a screen reader finds the headings, the lists and the headers of each table. It says
 * that it is PDF/UA-1, and nothing in it depends on when it was made.
 */
export async function asPdf({ title, language, author, day, blocks }: Paper): Promise<Buffer> {
  const { default: Pages } = await import('pdfkit');
  const on = new Date(`${day}T00:00:00Z`);
  const pages = new Pages({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as 'PDF/A-2', // which its types do not know yet
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    lang: language,
    font: '', // else it begins with Helvetica, which a reader would have to bring
    info: { Title: title, Author: author, CreationDate: on, ModDate: on },
  });
  const bytes = collected(pages);
  const press = new Press(pages);
  const whole = press.element('Document', null);
  press.flow(press.element('H1', whole), 'H1', title, HEADINGS[1]);
  press.y += 8;
  let bookmark = pages.outline;
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2) {
      bookmark = pages.outline.addItem(block.text);
    } else if (block.kind === 'heading') bookmark.addItem(block.text);
    // A long report takes a second or more, in which the doors go on answering.
    await othersFirst();
    await printBlock(press, whole, block);
  }
  press.footers(pageWords[language]);
  pages.end();
  return bytes;
}

async function printBlock(press: Press, whole: Structure, block: Block): Promise<void> {
  switch (block.kind) {
    case 'heading':
      return printHeading(press, whole, block.text, block.level);
    case 'paragraph':
      return paragraph(press, whole, block.text);
    case 'facts':
      return printFacts(press, whole, block.rows);
    case 'list':
      return printList(press, whole, block.items);
    case 'quotation':
      return printQuotation(press, whole, block.text, block.source);
    case 'table':
    default:
      press.y += 4;
      return printTable(press, whole, block);
  }
}

function printHeading(press: Press, whole: Structure, text: string, level: 2 | 3): void {
  press.keep(KEPT_WITH_HEADING);
  press.y += level === 2 ? 14 : 8;
  press.flow(press.element(`H${level}`, whole), `H${level}`, text, HEADINGS[level]);
  press.y += 3;
}

function paragraph(press: Press, under: Structure, text: string, after = 6, indent = 0): void {
  press.flow(press.element('P', under), 'P', text, TEXT, indent);
  press.y += after;
}

/** Terms on the left, so that one can leaf through them; read as one sentence each. */
function printFacts(press: Press, whole: Structure, rows: readonly (readonly [string, string])[]): void {
  const widths = [TERM_WIDTH, press.width - TERM_WIDTH];
  for (const [term, value] of rows) {
    const element = press.element('P', whole);
    const cells = [
      { text: `${term}:`, type: { ...TEXT, bold: true }, kind: 'P', element },
      { text: value, type: TEXT, kind: 'P', element },
    ];
    printRow(press, cells, { widths, padding: { side: 0, block: 1.5 } });
  }
  press.y += 4;
}

function printList(press: Press, whole: Structure, items: readonly string[]): void {
  const list = press.element('L', whole);
  for (const item of items) {
    press.keep(press.heightOf(TEXT) * 2);
    const { y } = press;
    press.artifact('Layout', () => press.line('•', TEXT, press.left + 4, y));
    const body = press.element('LBody', press.element('LI', list));
    press.flow(body, 'LBody', item, TEXT, 18);
    press.y += 2;
  }
  press.y += 4;
}

function printQuotation(press: Press, whole: Structure, text: string, source: string): void {
  const quotation = press.element('BlockQuote', whole);
  paragraph(press, quotation, text, 1, 18);
  paragraph(press, quotation, source, 8, 18);
}

function collected(pages: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    pages.on('data', (part: Buffer) => parts.push(part));
    pages.on('end', () => resolve(Buffer.concat(parts)));
    pages.on('error', reject);
  });
}
