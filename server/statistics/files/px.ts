import type { Locale, Text } from '../../taxonomy/codeList.ts';
import type { Release } from '../release.ts';
import { fileDimensions, total, wholeCountry, type FileDimensionName } from './labels.ts';
import { notesOf } from './method.ts';
import { agency, publisher, subject, unit } from './publisher.ts';
import { pxText, quotedList, quotedText } from './pxText.ts';
import type { FileTable } from './tableOf.ts';

/** Of these, the first is the language of the file. */
const locales: readonly Locale[] = ['da', 'en'];

/**
 * PX (PC-Axis, 2013), to be written in Latin-1. `".."`: hidden. `"."`: the table has no such cell. A variable that is left
 * out takes its total and is never added up, since that would sum noise and count grounds twice.
 */
export function pxOf(release: Release, it: FileTable): string {
  const made = pxDate(release.publishedAt ?? release.preparedAt);
  return [
    'CHARSET="ANSI";',
    'AXIS-VERSION="2013";',
    'CODEPAGE="iso-8859-1";',
    `LANGUAGE="${locales[0]}";`,
    `LANGUAGES=${quotedList(locales)};`,
    ...(made ? [`CREATION-DATE="${made}";`] : []),
    'DECIMALS=0;',
    'SHOWDECIMALS=0;',
    `MATRIX="EQL${it.table.id}";`,
    'AGGREGALLOWED=NO;',
    'COPYRIGHT=NO;',
    `SUBJECT-CODE="${agency}";`,
    ...locales.flatMap((locale) => described(release, it, locale, made)),
    'DATA=',
    ...rowsOf(it),
    ';',
    '',
  ]
    .join('\n')
    .replaceAll('\n', '\r\n');
}

function described(release: Release, it: FileTable, locale: Locale, made: string | null): string[] {
  const { dimensions, breaks } = it;
  const key = (word: string, ...names: string[]) =>
    `${word}${locale === locales[0] ? '' : `[${locale}]`}${names.length > 0 ? `(${quotedList(names)})` : ''}`;
  const nameOf = (name: FileDimensionName) => pxName(it, name, locale);
  const variables = dimensions.map(({ name, codes }) => ({ name, codes, label: nameOf(name) }));
  const stub = variables.filter(({ name }) => name !== 'time').map(({ label }) => label);
  const totals = variables.flatMap(({ name, codes, label }) => {
    const whole = name === 'geo' ? wholeCountry : total;
    return codes.includes(whole) ? [`${key('ELIMINATION', label)}=${quotedList([valueOf(name, whole, locale)])};`] : [];
  });
  return [
    `${key('SUBJECT-AREA')}=${quotedText(subject[locale])};`,
    `${key('TITLE')}=${quotedText(titleOf(it, locale))};`,
    `${key('CONTENTS')}=${quotedText(capital(unit[locale]))};`,
    `${key('STUB')}=${quotedList(stub)};`,
    `${key('HEADING')}=${quotedList([nameOf('time')])};`,
    ...variables.flatMap(({ name, codes, label }) => [
      `${key('VARIABLECODE', label)}=${quotedList([name])};`,
      `${key('VALUES', label)}=${quotedList(codes.map((code) => valueOf(name, code, locale)))};`,
    ]),
    `${key('TIMEVAL', nameOf('time'))}=${timeValues(it)};`,
    ...variables.map(
      ({ name, codes, label }) =>
        `${key('CODES', label)}=${quotedList(codes.map((code) => (name === 'time' ? danishPeriod(code) : code)))};`,
    ),
    ...totals,
    `${key('UNITS')}=${quotedText(unit[locale])};`,
    ...(made ? [`${key('LAST-UPDATED')}="${made}";`] : []),
    `${key('SOURCE')}=${quotedText(publisher)};`,
    `${key('CONTACT')}=${quotedText(publisher)};`,
    `${key('NOTE')}=${quotedText(
      notesOf(release, it)
        .map((note) => note[locale])
        .join('\n'),
    )};`,
    ...breaks.flatMap(({ period, places, why }) =>
      placesOf(it, places).map((place) => {
        const where = dimensions
          .filter(({ name }) => name !== 'time')
          .map(({ name }) => (name === 'geo' && place !== anywhere ? valueOf('geo', place, locale) : anywhere));
        return `${key('CELLNOTE', ...where, valueOf('time', period, locale))}=${quotedText(why[locale])};`;
      }),
    ),
    `${key('DATASYMBOL1')}=".";`,
    `${key('DATASYMBOL2')}="..";`,
  ];
}

const anywhere = '*';

/** Those of the places that the table has; anywhere when none was named. */
function placesOf({ dimensions }: FileTable, places: readonly string[]): readonly string[] {
  if (places.length === 0) return [anywhere];
  const known = dimensions.find(({ name }) => name === 'geo')?.codes ?? [];
  return places.filter((it) => known.includes(it));
}

/** A record for each line of the stub, the periods one after the other; every line ends with a space. */
function rowsOf({ dimensions, places }: FileTable): string[] {
  const width = dimensions.at(-1)?.codes.length ?? 1;
  return Array.from({ length: places.length / width }, (_, row) =>
    places
      .slice(row * width, (row + 1) * width)
      .map((cell) => (cell ? `${cell.value ?? '".."'} ` : '"." '))
      .join(''),
  );
}

const quarter: Text = { da: 'Kvartal', en: 'Quarter' };
const year: Text = { da: 'År', en: 'Year' };

function pxName({ table }: FileTable, name: FileDimensionName, locale: Locale): string {
  if (name === 'time') return (table.each === 'quarter' ? quarter : year)[locale].toLowerCase();
  return fileDimensions[name].label[locale].toLowerCase();
}

const valueOf = (name: FileDimensionName, code: string, locale: Locale) =>
  name === 'time'
    ? locale === 'da'
      ? danishPeriod(code)
      : code.replace('-', '')
    : fileDimensions[name].labelOf(code)[locale];

/** The title of a table says what is crossed in it; where and when stand in every one. */
const titleOf = (it: FileTable, locale: Locale) => {
  const [place, period] = [pxName(it, 'geo', locale), pxName(it, 'time', locale)];
  return `${it.table.title[locale]}, ${{ da: `fordelt på ${place} og ${period}`, en: `by ${place} and ${period}` }[locale]}`;
};

/** As Statistics Denmark writes it: 2025K1. */
const danishPeriod = (period: string) => period.replace('-Q', 'K');

function timeValues({ table, dimensions }: FileTable): string {
  const periods = dimensions.at(-1)?.codes ?? [];
  const values = quotedList(periods.map((period) => period.replace('-Q', '')));
  return `TLIST(${table.each === 'quarter' ? 'Q1' : 'A1'}),${values}`;
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const inCopenhagen = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** CCYYMMDD hh:mm. */
const pxDate = (date: Date | null) => (date ? pxText(inCopenhagen.format(date).replaceAll('-', '')) : null);
