import type { Basis } from '../../cellId.ts';
import { fileDimensions, total, wholeCountry, type FileDimensionName } from '../../files/labels.ts';

/** A cell as a file tells it: its value, or why there is none, in the file's own letters. */
export interface Told {
  readonly id: string;
  readonly raw: string;
  readonly status: 'A' | 'B' | 'C';
}

/** What a file tells, or why it cannot be read. */
export type Reading = readonly Told[] | string;

export const undeclared = 'It has columns that are not declared.';

// In byte order, as they stand in an id.
const coordinates = (Object.keys(fileDimensions) as FileDimensionName[]).filter((name) => name !== 'time').toSorted();

export const isDimension = (name: string) => Object.hasOwn(fileDimensions, name);

/** The cell at these codes of a table, written out once more: a mistake in naming cells would show here. */
export const idIn = (basis: Basis) => (at: Readonly<Record<string, string>>) => {
  let named = '';
  for (const name of coordinates) {
    const code = at[name];
    if (!code || code === total || code === wholeCountry) continue;
    named += `${named ? ';' : ''}${name}=${code}`;
  }
  return `el1|${basis}|${at['time'] ?? ''}|${named}`;
};

export type IdOf = ReturnType<typeof idIn>;

/** RFC 4180. */
export function fieldsOf(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  return Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g), ([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
}

/** The fields of the lines of a CSV file by the names of their columns, as far as they are asked for. */
export function rowsOf(header: readonly string[], lines: readonly string[], asked: (name: string) => boolean) {
  const columns = header.flatMap((name, index) => (asked(name) ? [{ name, index }] : []));
  return lines.map((line) => {
    const fields = fieldsOf(line);
    const row: Record<string, string> = {};
    for (const { name, index } of columns) row[name] = fields[index] ?? '';
    return row;
  });
}

/** The codes at each place of a box, whose last dimension runs fastest. */
export function codesIn<T>(dimensions: readonly { name: string; codes: readonly T[] }[]) {
  const fastestFirst = dimensions.toReversed();
  return (place: number): Record<string, T> => {
    let rest = place;
    const at: Record<string, T> = {};
    for (const { name, codes } of fastestFirst) {
      const code = codes[rest % codes.length];
      if (code !== undefined) at[name] = code;
      rest = Math.floor(rest / codes.length);
    }
    return at;
  };
}
