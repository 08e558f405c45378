import { everyTable, fileFormats, type FileKey } from '../../taxonomy/fileFormats.ts';
import { lattice } from '../../taxonomy/latticeTables.ts';
import { manifestOf, type Release, type ReleaseCell } from '../release.ts';
import { collectionOf } from './collection.ts';
import { csvOf } from './csv.ts';
import { csvwOf } from './csvw.ts';
import { fileList, listedFile, type ListedFile } from './fileList.ts';
import { jsonStatOf } from './jsonStat.ts';
import { withMargins } from './margins.ts';
import { methodNote } from './methodNote.ts';
import { pxOf } from './px.ts';
import { qualityOf } from './quality.ts';
import { qualityText } from './qualityText.ts';
import type { ReleaseFile } from './releaseFile.ts';
import { sdmxCsvOf } from './sdmxCsv.ts';
import { sdmxJsonOf } from './sdmxJson.ts';
import { tableOf, type SeriesBreak } from './tableOf.ts';

const locales = ['da', 'en'] as const;

const file = (
  table: string,
  format: FileKey['format'],
  language: FileKey['language'],
  content: string,
): ReleaseFile => ({
  tableId: table,
  format,
  language,
  mediaType: fileFormats[format].mediaType,
  content,
});

/** The files of a release, from its published cells alone. One at a time: together they could fill the memory. */
export function* filesOf(
  release: Release,
  cells: readonly ReleaseCell[],
  breaks: readonly SeriesBreak[] = [],
): Generator<ReleaseFile> {
  const listed: ListedFile[] = [];
  for (const it of everyFileBut(release, cells, breaks)) {
    listed.push(listedFile(it));
    yield it;
  }
  yield file(everyTable, 'manifest', 'mul', fileList(release, listed));
}

function* everyFileBut(
  release: Release,
  cells: readonly ReleaseCell[],
  breaks: readonly SeriesBreak[],
): Generator<ReleaseFile> {
  yield file(everyTable, 'csv', 'zxx', manifestOf(cells));
  const published = new Map(cells.map((cell) => [cell.id, cell]));
  const byTable = Map.groupBy(cells, ({ tableId }) => tableId);
  const tables = lattice.tables.filter(({ id }) => byTable.has(id));
  for (const table of tables) {
    const it = tableOf(table, withMargins(byTable.get(table.id) ?? [], published), breaks);
    yield file(table.id, 'csvw', 'mul', csvwOf(release, it));
    yield file(table.id, 'px', 'mul', pxOf(release, it));
    yield file(table.id, 'sdmx-csv', 'zxx', sdmxCsvOf(it));
    yield file(table.id, 'sdmx-json', 'mul', sdmxJsonOf(release, it));
    for (const language of locales) {
      yield file(table.id, 'csv', language, csvOf(it, language));
      yield file(table.id, 'json-stat', language, jsonStatOf(release, it, language));
    }
  }
  const quality = qualityOf(release, cells);
  yield file(everyTable, 'quality', 'mul', `${JSON.stringify(quality, null, 1)}\n`);
  for (const language of locales) {
    yield file(everyTable, 'json-stat', language, collectionOf(release, tables, language));
    yield file(everyTable, 'quality-text', language, qualityText(quality, language));
    yield file(everyTable, 'method', language, methodNote(release, language));
  }
}
