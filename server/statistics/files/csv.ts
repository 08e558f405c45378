import type { Locale } from '../../taxonomy/codeList.ts';
import { fileDimensions } from './labels.ts';
import { codeOf, statusIn, type FileTable } from './tableOf.ts';

/** RFC 4180, UTF-8: every cell of the table has a line, and a hidden one an empty value, so that no line means zero. */
export function csvOf(it: FileTable, locale: Locale): string {
  const { dimensions, places } = it;
  const statusOf = statusIn(it);
  const header = [...dimensions.flatMap(({ name }) => [name, `${name}_label`]), 'value', 'status'];
  const columns = dimensions.map(({ name, codes }) => {
    const { labelOf } = fileDimensions[name];
    return { name, fields: new Map(codes.map((code) => [code, `${quoted(code)},${quoted(labelOf(code)[locale])}`])) };
  });
  const lines = places.flatMap((cell) => {
    if (!cell) return [];
    const fields = columns.map((column) => column.fields.get(codeOf(cell, column.name)));
    return [`${fields.join(',')},${cell.value ?? ''},${statusOf(cell)}`];
  });
  return [header.join(','), ...lines, ''].join('\r\n');
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
