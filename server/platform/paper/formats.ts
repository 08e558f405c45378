import { asCsv } from './asCsv.ts';
import { asExcel, MEDIA_TYPE as EXCEL } from './asExcel.ts';
import { asHtml, styleHash } from './asHtml.ts';
import { asPdf } from './asPdf.ts';
import { asWord, MEDIA_TYPE as WORD } from './asWord.ts';
import type { Paper } from './paper.ts';
import type { Sheet } from './sheet.ts';

/** A file as a door sends it. */
export interface File {
  mediaType: string;
  bytes: Buffer;
  /** What may run and load where it is shown; only a page that a browser shows needs to say. */
  policy?: string;
}

export const paperFormats = ['html', 'pdf', 'docx'] as const;
export type PaperFormat = (typeof paperFormats)[number];

export const isPaperFormat = (name: string): name is PaperFormat => paperFormats.some((it) => it === name);

/** A page that is shown at a door has nothing of the door's: no script runs in it, and it stands in an origin of its own. */
const shownPage = [
  "default-src 'none'",
  `style-src ${styleHash}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  'sandbox',
].join('; ');

export async function fileOf(paper: Paper, format: PaperFormat): Promise<File> {
  switch (format) {
    case 'html':
      return { mediaType: 'text/html; charset=utf-8', bytes: Buffer.from(asHtml(paper)), policy: shownPage };
    case 'pdf':
      return { mediaType: 'application/pdf', bytes: await asPdf(paper) };
    case 'docx':
    default:
      return { mediaType: WORD, bytes: asWord(paper) };
  }
}

interface Tables {
  /** All of it in one table, for CSV. */
  whole: Sheet;
  sheets: readonly Sheet[];
}

/** The tables of a paper as data; null for a form that tables do not have. */
export function tablesOf(paper: Paper, { whole, sheets }: Tables, format: string): File | null {
  if (format === 'csv') return { mediaType: 'text/csv; charset=utf-8', bytes: Buffer.from(asCsv(whole)) };
  if (format === 'xlsx') return { mediaType: EXCEL, bytes: asExcel(paper, sheets) };
  return null;
}
