import { lattice } from '../../taxonomy/latticeTables.ts';
import { cellId, type Basis, type Dims } from '../cellId.ts';
import { total, wholeCountry } from '../files/labels.ts';
import { everyTable, type ReleaseFile } from '../files/filesOf.ts';
import type { Finding } from './finding.ts';
import type { Publication } from './publication.ts';

/** A cell as a file tells it: its value in the file's own letters. */
interface Told {
  readonly id: string;
  readonly raw: string;
}

/** Every file says what the cells say, of every cell, and of all hidden ones the same. */
export function filesTell({ cells }: Publication, files: Iterable<ReleaseFile>): Finding[] {
  const expected = new Map(cells.map(({ id, value }) => [id, value]));
  const findings: Finding[] = [];
  for (const file of files) {
    const where = `${file.tableId}.${file.format}, ${file.language}`;
    const finding = (says: string, cell?: string) =>
      findings.push({ attack: 'FILES', says: `${where}: ${says}`, ...(cell === undefined ? {} : { cell }) });
    const told = readBack(file);
    if (typeof told === 'string') {
      finding(told);
      continue;
    }
    const mine = cells.filter(({ tableId }) => file.tableId === 'ALL' || tableId === file.tableId);
    if (new Set(told.map(({ id }) => id)).size !== mine.length) finding('It does not hold each cell once.');
    const hidden = new Set<string>();
    for (const { id, raw } of told) {
      const value = expected.get(id);
      if (value === undefined) finding('This cell was not published.', id);
      else if (value === null) hidden.add(raw);
      else if (raw !== String(value)) finding('It says another number than the release.', id);
    }
    if ([...hidden].some((raw) => /\d/.test(raw))) finding('A hidden cell carries a number.');
    if (hidden.size > 1) finding('Hidden cells are written in more than one way.');
  }
  return findings;
}

/** What a file tells, or why it cannot be read. */
function readBack({ format, tableId, content }: ReleaseFile): Told[] | string {
  if (tableId === everyTable) return fromManifest(content);
  const basis = lattice.tables.find(({ id }) => id === tableId)?.basis;
  if (!basis) return 'It is of no table.';
  return format === 'json-stat' ? fromJsonStat(content, basis) : fromTable(content, basis);
}

function fromManifest(content: string): Told[] | string {
  const [header, ...lines] = content.trimEnd().split('\n');
  if (header !== 'id,value,status') return 'It has columns that are not declared.';
  return lines.map((line) => {
    const [, id = '', raw = '', status = ''] = /^(.*),([^,]*),([^,]*)$/.exec(line) ?? [];
    return { id, raw: raw || status };
  });
}

const dimensions = ['age', 'area', 'delay', 'dup', 'gender', 'ground', 'ground2', 'source'] as const;

function fromTable(content: string, basis: Basis): Told[] | string {
  const [header = [], ...lines] = content.trimEnd().split('\r\n').map(fieldsOf);
  const declared = header.every(
    (name) => name.endsWith('_label') || ['geo', 'time', 'value', 'status', ...dimensions].includes(name),
  );
  if (!declared) return 'It has columns that are not declared.';
  return lines.map((fields) => {
    const at = Object.fromEntries(header.map((name, index) => [name, fields[index] ?? '']));
    return { id: idOf(at, basis), raw: at['value'] || (at['status'] ?? '') };
  });
}

function fromJsonStat(content: string, basis: Basis): Told[] | string {
  const { id, size, dimension, value, status } = JSON.parse(content) as {
    id: string[];
    size: number[];
    dimension: Record<string, { category: { index: string[] } }>;
    value: (number | null)[];
    status: Record<string, string>;
  };
  return value.flatMap((each, place) => {
    if (status[place] === 'z') return [];
    let rest = place;
    const codes: Record<string, string> = {};
    for (let index = id.length - 1; index >= 0; index -= 1) {
      const [name = '', length = 1] = [id[index], size[index]];
      codes[name] = dimension[name]?.category.index[rest % length] ?? '';
      rest = Math.floor(rest / length);
    }
    return [{ id: idOf(codes, basis), raw: each === null ? (status[place] ?? '') : String(each) }];
  });
}

function idOf(at: Record<string, string>, basis: Basis): string {
  const dims: Dims = Object.fromEntries(
    dimensions.flatMap((name) => (at[name] && at[name] !== total ? [[name, at[name]]] : [])),
  );
  const geo = at['geo'] === wholeCountry ? '' : (at['geo'] ?? '');
  return cellId({ basis, period: at['time'] ?? '', geo, dims });
}

/** RFC 4180. */
function fieldsOf(line: string): string[] {
  return Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g), ([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
}
