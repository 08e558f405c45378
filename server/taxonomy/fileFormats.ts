import type { Locale } from './codeList.ts';

/** mul: several languages in one file; zxx: codes only (ISO 639). */
export type FileLanguage = Locale | 'mul' | 'zxx';

interface Shape {
  readonly ending: string;
  readonly mediaType: string;
  readonly languages: readonly FileLanguage[];
  /** A file of the whole release that is not named after a table. */
  readonly name?: string;
}

const json = 'application/json; charset=utf-8';
const markdown = 'text/markdown; charset=utf-8';
const each = ['da', 'en'] as const;
const together = ['mul'] as const;

/** Every form in which a release is published, in the order in which readers are offered them. */
export const fileFormats = {
  csv: { ending: 'csv', mediaType: 'text/csv; charset=utf-8; header=present', languages: each },
  csvw: { ending: 'csv-metadata.json', mediaType: 'application/csvm+json; charset=utf-8', languages: together },
  'json-stat': { ending: 'json', mediaType: json, languages: each },
  px: { ending: 'px', mediaType: 'text/x-pcaxis; charset=iso-8859-1', languages: together },
  'sdmx-csv': {
    ending: 'sdmx.csv',
    mediaType: 'application/vnd.sdmx.data+csv; version=2.1.0; charset=utf-8',
    languages: ['zxx'],
  },
  'sdmx-json': {
    ending: 'sdmx.json',
    mediaType: 'application/vnd.sdmx.data+json; version=2.1.0; charset=utf-8',
    languages: together,
  },
  quality: { name: 'metadata', ending: 'json', mediaType: json, languages: together },
  'quality-text': { name: 'metadata', ending: 'md', mediaType: markdown, languages: each },
  method: { name: 'method', ending: 'md', mediaType: markdown, languages: each },
  manifest: { name: 'manifest', ending: 'json', mediaType: json, languages: together },
  delivery: { name: 'delivery', ending: 'zip', mediaType: 'application/zip', languages: together },
} as const satisfies Record<string, Shape>;

export type FileFormat = keyof typeof fileFormats;

/** Under which the files of the whole release are kept. */
export const everyTable = 'ALL';

export interface FileKey {
  readonly table: string;
  readonly format: FileFormat;
  readonly language: FileLanguage;
}

const shapeOf = (format: FileFormat): Shape => fileFormats[format];
const isLocale = (language: string | undefined): language is Locale => language === 'da' || language === 'en';
const formats = Object.keys(fileFormats) as FileFormat[];

/** What a file is called, in its address as in the archive; without a language the name of all of them. */
export function fileName({ table, format, language }: Omit<FileKey, 'language'> & { language?: FileLanguage }): string {
  const { name = table, ending } = shapeOf(format);
  return [name, ...(isLocale(language) ? [language] : []), ending].join('.');
}

/** The file that a name means; where the name leaves the language open, in the one that is asked for. */
export function fileNamed(named: string, asked: Locale): FileKey | null {
  const [, name = '', language, ending] = /^([A-Z]+\d*|[a-z]+)(?:\.(da|en))?\.([a-z.-]+)$/.exec(named) ?? [];
  const format = formats.find((it) => {
    const shape = shapeOf(it);
    return shape.ending === ending && (shape.name === undefined ? /^[A-Z]/.test(name) : shape.name === name);
  });
  if (!format) return null;
  const { name: own, languages } = shapeOf(format);
  const table = own === undefined ? name : everyTable;
  // The file of all cells has no labels.
  const [only] = table === everyTable && format === 'csv' ? (['zxx'] as const) : languages;
  if (isLocale(only)) return { table, format, language: isLocale(language) ? language : asked };
  return language === undefined && only ? { table, format, language: only } : null;
}
