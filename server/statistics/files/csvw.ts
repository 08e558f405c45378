import type { Locale, Text } from '../../taxonomy/codeList.ts';
import { fileName } from '../../taxonomy/fileFormats.ts';
import type { Release } from '../release.ts';
import { fileDimensions } from './labels.ts';
import { notesOf } from './method.ts';
import { licence, publisher } from './publisher.ts';
import type { FileTable } from './tableOf.ts';

const locales = ['da', 'en'] as const;

/**
 * CSV on the Web: how the CSV files of a table are to be read. The smallest value is the threshold, so that a validator
 * refuses a file in which a smaller number stands.
 */
export function csvwOf(release: Release, it: FileTable): string {
  const described = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': inBoth(it.table.title),
    'dc:publisher': publisher,
    'dc:license': { '@id': licence },
    'dc:modified': { '@value': (release.publishedAt ?? release.preparedAt)?.toISOString(), '@type': 'dateTime' },
    'dc:identifier': `${release.version}/${it.table.id}`,
    notes: notesOf(release, it).map((note) => ({ 'rdfs:comment': inBoth(note) })),
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      lineTerminators: ['\r\n'],
    },
    tables: locales.map((language) => ({
      url: fileName({ table: it.table.id, format: 'csv', language }),
      'dc:language': language,
      tableSchema: schemaOf(release, it, language),
    })),
  };
  return `${JSON.stringify(described, null, 1)}\n`;
}

function schemaOf({ tau }: Release, { dimensions }: FileTable, language: Locale) {
  const coded = dimensions.flatMap(({ name, codes }) => [
    {
      name,
      titles: { da: [name, fileDimensions[name].label.da], en: [name, fileDimensions[name].label.en] },
      datatype: { base: 'string', format: codes.join('|') },
      required: true,
    },
    { name: `${name}_label`, titles: [`${name}_label`], lang: language, datatype: 'string', required: true },
  ]);
  return {
    columns: [
      ...coded,
      {
        name: 'value',
        titles: { da: ['value', 'Indberetninger'], en: ['value', 'Registrations'] },
        datatype: { base: 'integer', minimum: tau },
        null: [''],
        required: false,
      },
      {
        name: 'status',
        titles: { da: ['status', 'Status'], en: ['status', 'Status'] },
        // A: shown. B: shown, the first after a break in the series. C: not shown, too few.
        datatype: { base: 'string', format: 'A|B|C' },
        required: true,
      },
    ],
    primaryKey: dimensions.map(({ name }) => name),
  };
}

const inBoth = (text: Text) => locales.map((language) => ({ '@value': text[language], '@language': language }));
