import { everyTable } from '../../taxonomy/fileFormats.ts';
import { lattice } from '../../taxonomy/latticeTables.ts';
import { listedFile, type ListedFile } from '../files/fileList.ts';
import { withMargins } from '../files/margins.ts';
import type { ReleaseFile } from '../files/releaseFile.ts';
import type { ReleaseCell } from '../release.ts';
import type { Finding } from './finding.ts';
import type { Publication } from './publication.ts';
import { readDescription, readList, readQuality } from './readers/beside.ts';
import { readCells, readCsv } from './readers/csv.ts';
import { readJsonStat } from './readers/jsonStat.ts';
import { readPx } from './readers/px.ts';
import { readSdmxCsv, readSdmxJson } from './readers/sdmx.ts';
import { idIn, type IdOf, type Reading, type Told } from './readers/told.ts';

/** Every file says what the cells say, of every cell, and of all hidden ones the same. */
export function filesTell(publication: Publication, files: Iterable<ReleaseFile>): Finding[] {
  const findings: Finding[] = [];
  const published = asked(publication);
  const seen = new Map<string, ListedFile>();
  for (const file of files) {
    const where = `${file.tableId}.${file.format}, ${file.language}`;
    const finding = (says: string, cell?: string) =>
      findings.push({ attack: 'FILES', says: `${where}: ${says}`, ...(cell === undefined ? {} : { cell }) });
    if (file.format === 'manifest') {
      for (const says of readList(file.content, seen)) finding(says);
      continue;
    }
    const listed = listedFile(file);
    seen.set(listed.name, listed);
    const told = readBack(file);
    if (typeof told === 'string') finding(told);
    else if (told) cellsTold(published, file.tableId, told, finding);
    else for (const says of beside(publication, file)) finding(says);
  }
  return findings;
}

const readers: Partial<Record<ReleaseFile['format'], (content: string, idOf: IdOf) => Reading>> = {
  csv: readCsv,
  'json-stat': readJsonStat,
  px: readPx,
  'sdmx-csv': readSdmxCsv,
  'sdmx-json': readSdmxJson,
};

/** What a file tells of cells, or why it cannot be read; nothing of a file that holds none. */
export function readBack({ format, tableId, content }: ReleaseFile): Reading | null {
  // Of the whole release there are the list of all cells and the list of the tables.
  if (tableId === everyTable) return format === 'csv' ? readCells(content) : null;
  const basis = lattice.tables.find(({ id }) => id === tableId)?.basis;
  if (!basis) return 'It is of no table.';
  return readers[format]?.(content, idIn(basis)) ?? null;
}

/** All cells by their ids, and those that stand in a table: its own, and the totals that stand in others. */
function asked({ cells }: Publication) {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const byTable = Map.groupBy(cells, ({ tableId }) => tableId);
  const known = new Map<string, ReadonlySet<ReleaseCell>>([[everyTable, new Set(cells)]]);
  return {
    cell: (id: string) => byId.get(id),
    cellsOf: (tableId: string) => {
      const its = known.get(tableId) ?? new Set(withMargins(byTable.get(tableId) ?? [], byId));
      known.set(tableId, its);
      return its;
    },
  };
}

function cellsTold(
  { cell, cellsOf }: ReturnType<typeof asked>,
  tableId: string,
  told: readonly Told[],
  finding: (says: string, cell?: string) => void,
): void {
  const named = new Set<ReleaseCell>();
  const hidden = new Set<string>();
  for (const { id, raw } of told) {
    const published = cell(id);
    if (!published) {
      finding('This cell was not published.', id);
      continue;
    }
    named.add(published);
    if (published.value === null) hidden.add(raw);
    else if (raw !== String(published.value)) finding('It says another number than the release.', id);
  }
  const mine = cellsOf(tableId);
  if (told.length !== mine.size || [...mine].some((it) => !named.has(it))) finding('It does not hold each cell once.');
  if ([...hidden].some((raw) => /\d/.test(raw))) finding('A hidden cell carries a number.');
  if (hidden.size > 1) finding('Hidden cells are written in more than one way.');
}

function beside({ cells, profile }: Publication, { format, content }: ReleaseFile): string[] {
  if (format === 'csvw') return readDescription(content, profile.tau);
  return format === 'quality' ? readQuality(content, cells) : [];
}
