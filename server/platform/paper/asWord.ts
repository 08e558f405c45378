import { escaped } from './characters.ts';
import type { Block, Grid, Paper } from './paper.ts';
import { partsBeside } from './wordParts.ts';
import { zip } from './zip.ts';

export const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word document with real headings, lists and tables, in the language it says. */
export function asWord(paper: Paper): Buffer {
  const body = [paragraph('Heading1', paper.title), ...paper.blocks.map(blockOf)].join('');
  const page =
    '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/>' +
    '<w:pgMar w:top="1247" w:right="1134" w:bottom="1247" w:left="1134" w:header="709" w:footer="567" w:gutter="0"/></w:sectPr>';
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body}${page}</w:body></w:document>`;
  return zip([...partsBeside(paper), ['word/document.xml', document]], paper.day);
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(`Heading${block.level}`, block.text);
    case 'paragraph':
      return paragraph('Normal', block.text);
    case 'facts':
      return block.rows
        .map(([term, value]) => paragraphOf('Normal', `${run(`${term}: `, '<w:b/>')}${run(value)}`))
        .join('');
    case 'list':
      return block.items.map((item) => paragraph('ListBullet', item)).join('');
    case 'quotation':
      return `${paragraph('Quote', block.text)}${paragraph('Source', block.source)}`;
    case 'table':
    default:
      return tableOf(block);
  }
}

const paragraphOf = (style: string, runs: string) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;

const paragraph = (style: string, text: string) => paragraphOf(style, run(text));

/** A line that somebody ended stays ended. */
function run(text: string, properties = ''): string {
  const lines = escaped(text)
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${line}</w:t>`);
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${lines.join('<w:br/>')}</w:r>`;
}

/** The header row repeats on each page, and both it and the first column are said to be headers. */
function tableOf({ caption, columns, rows }: Grid): string {
  const cell = (text: string, header: boolean) =>
    `<w:tc><w:tcPr><w:tcW w:w="${Math.floor(5000 / columns.length)}" w:type="pct"/></w:tcPr>${paragraph(header ? 'TableHeader' : 'TableText', text)}</w:tc>`;
  const head = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${columns.map((it) => cell(it, true)).join('')}</w:tr>`;
  const body = rows.map(
    (row) => `<w:tr>${columns.map((_, index) => cell(row[index] ?? '', index === 0)).join('')}</w:tr>`,
  );
  const properties =
    '<w:tblPr><w:tblStyle w:val="Ruled"/><w:tblW w:w="5000" w:type="pct"/>' +
    '<w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>' +
    `<w:tblCaption w:val="${escaped(caption)}"/></w:tblPr>`;
  const grid = `<w:tblGrid>${columns.map(() => `<w:gridCol w:w="${Math.floor(9638 / columns.length)}"/>`).join('')}</w:tblGrid>`;
  // Word joins tables that touch each other.
  return `${paragraph('Caption', caption)}<w:tbl>${properties}${grid}${head}${body.join('')}</w:tbl>${paragraph('Normal', '')}`;
}
