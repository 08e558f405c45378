import type { Locale } from '../../taxonomy/codeList.ts';
import { lattice } from '../../taxonomy/latticeTables.ts';
import { manifestOf, type Release, type ReleaseCell } from '../release.ts';
import { csvOf } from './csv.ts';
import { jsonStatOf } from './jsonStat.ts';
import { tableOf } from './tableOf.ts';

export interface ReleaseFile {
  tableId: string;
  format: 'csv' | 'json-stat';
  /** zxx: codes only (ISO 639). */
  language: Locale | 'zxx';
  mediaType: string;
  content: string;
}

/** Under which the file of all cells is kept, whose hash is the release's. */
export const everyTable = 'ALL';

const csv = { format: 'csv', mediaType: 'text/csv; charset=utf-8; header=present' } as const;
const jsonStat = { format: 'json-stat', mediaType: 'application/json; charset=utf-8' } as const;
const locales: readonly Locale[] = ['da', 'en'];

/** The files of a release, from its published cells alone. One at a time: together they could fill the memory. */
export function* filesOf(release: Release, cells: readonly ReleaseCell[]): Generator<ReleaseFile> {
  yield { ...csv, tableId: everyTable, language: 'zxx', content: manifestOf(cells) };
  for (const table of lattice.tables) {
    const mine = cells.filter(({ tableId }) => tableId === table.id);
    if (mine.length === 0) continue;
    const it = tableOf(table, mine);
    for (const language of locales) {
      yield { ...csv, tableId: table.id, language, content: csvOf(it, language) };
      yield { ...jsonStat, tableId: table.id, language, content: jsonStatOf(release, it, language) };
    }
  }
}
