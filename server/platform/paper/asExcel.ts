import { escaped } from './characters.ts';
import type { Paper } from './paper.ts';
import type { Cell, Sheet } from './sheet.ts';
import { coreProperties, relations } from './wordParts.ts';
import { zip } from './zip.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook of one sheet for each table. Text is kept as text: nothing in it can become a formula. */
export function asExcel(about: Omit<Paper, 'blocks'>, sheets: readonly Sheet[]): Buffer {
  const numbered = sheets.map((sheet, index) => ({ sheet, id: index + 1 }));
  return zip(
    [
      ['[Content_Types].xml', contentTypes(numbered.map(({ id }) => id))],
      [
        '_rels/.rels',
        relations([
          ['rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml'],
          [
            'rId2',
            'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
            'docProps/core.xml',
          ],
        ]),
      ],
      ['docProps/core.xml', coreProperties(about)],
      [
        'xl/workbook.xml',
        `${XML}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${numbered
          .map(({ sheet, id }) => `<sheet name="${escaped(tabOf(sheet.name))}" sheetId="${id}" r:id="rId${id}"/>`)
          .join('')}</sheets></workbook>`,
      ],
      [
        'xl/_rels/workbook.xml.rels',
        relations([
          ...numbered.map(({ id }) => [`rId${id}`, `${OFFICE}/worksheet`, `worksheets/sheet${id}.xml`] as const),
          ['rIdStyles', `${OFFICE}/styles`, 'styles.xml'],
        ]),
      ],
      ['xl/styles.xml', styles],
      ...numbered.map(({ sheet, id }) => [`xl/worksheets/sheet${id}.xml`, sheetOf(sheet)] as const),
    ],
    about.day,
  );
}

const contentTypes = (ids: readonly number[]) =>
  `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${ids
    .map((id) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${TYPES}.worksheet+xml"/>`)
    .join('')}</Types>`;

// Plain, the bold of a header, and text that breaks into lines.
const styles = `${XML}<styleSheet ${MAIN}><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf></cellXfs></styleSheet>`;

/** The header stays in sight while one scrolls. */
function sheetOf({ columns, rows }: Sheet): string {
  const line = (cells: readonly Cell[], index: number, style: number) =>
    `<row r="${index + 1}">${cells.map((cell, column) => cellOf(cell, `${letters(column)}${index + 1}`, style)).join('')}</row>`;
  const widths = columns.map((name, index) => {
    const longest = Math.max(name.length, ...rows.map((row) => String(row[index] ?? '').length));
    return `<col min="${index + 1}" max="${index + 1}" width="${Math.min(60, longest + 3)}" customWidth="1"/>`;
  });
  return `${XML}<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${line(columns, 0, 1)}${rows.map((row, index) => line(row, index + 1, 2)).join('')}</sheetData></worksheet>`;
}

function cellOf(cell: Cell, at: string, style: number): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}" s="${style}"><v>${cell}</v></c>`;
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** The name of a column: A to Z, then AA. */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const tabOf = (name: string) => name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31);
