import { codesIn, isDimension, type IdOf, type Reading } from './told.ts';

/** Every keyword that a file may have: another would be a place for a number that nobody looks at. */
const declared = new Set(
  (
    'CHARSET AXIS-VERSION CODEPAGE LANGUAGE LANGUAGES CREATION-DATE DECIMALS SHOWDECIMALS MATRIX AGGREGALLOWED COPYRIGHT ' +
    'SUBJECT-CODE SUBJECT-AREA TITLE CONTENTS STUB HEADING VARIABLECODE VALUES TIMEVAL CODES ELIMINATION UNITS ' +
    'LAST-UPDATED SOURCE CONTACT NOTE CELLNOTE DATASYMBOL1 DATASYMBOL2'
  ).split(' '),
);

interface Entry {
  readonly word: string;
  readonly language: string;
  readonly of: readonly string[];
  readonly values: readonly string[];
}

/** The keywords of a PX file in their order, and what stands after DATA. */
export function pxEntries(content: string): { entries: readonly Entry[]; data: readonly string[] } {
  const begin = content.search(/^DATA=/m);
  const head = content.slice(0, begin);
  const entry = /([A-Z][A-Z0-9-]*)(?:\[([a-z]{2})\])?(?:\(((?:"[^"]*"|[^")])*)\))?=((?:"[^"]*"|[^";])*);/g;
  return {
    entries: Array.from(head.matchAll(entry), ([, word = '', language = '', of = '', values = '']) => ({
      word,
      language,
      of: textsOf(of),
      values: textsOf(values),
    })),
    data: content.slice(begin + 'DATA='.length).match(/"[^"]*"|[^\s;]+/g) ?? [],
  };
}

export function readPx(content: string, idOf: IdOf): Reading {
  const { entries, data } = pxEntries(content);
  if (!entries.every(({ word }) => declared.has(word))) return 'It has keywords that are not declared.';
  const of = (word: string, name?: string) =>
    entries.find((it) => it.word === word && it.language === '' && (name === undefined || it.of[0] === name))?.values ??
    [];
  if (of('AGGREGALLOWED')[0] !== 'NO') return 'It lets readers add up its numbers.';
  if (entries.some(({ word, values }) => word === 'ELIMINATION' && values[0] === 'YES'))
    return 'It lets a dimension be summed away.';
  const variables = [...of('STUB'), ...of('HEADING')];
  const dimensions = variables.map((label) => ({
    name: of('VARIABLECODE', label)[0] ?? '',
    codes: of('CODES', label),
  }));
  if (!dimensions.every(({ name }) => isDimension(name))) return 'It has dimensions that are not declared.';
  if (data.length !== dimensions.reduce((all, { codes }) => all * codes.length, 1))
    return 'It has not a value for each place.';
  const broken = new Set(
    entries.flatMap((it) => (it.word === 'CELLNOTE' && it.language === '' ? [it.of.at(-1) ?? ''] : [])),
  );
  const codesAt = codesIn(dimensions);
  return data.flatMap((raw, place) => {
    if (raw === '"."') return [];
    const at = codesAt(place);
    const shown = /^\d+$/.test(raw);
    const status = shown ? (broken.has(at['time'] ?? '') ? 'B' : 'A') : 'C';
    return [{ id: idOf({ ...at, time: (at['time'] ?? '').replace('K', '-Q') }), raw, status }];
  });
}

/** Texts between commas; pieces without a comma between them are one. A word without quotes is itself. */
function textsOf(list: string): string[] {
  const parts = list.match(/(?:"[^"]*"\s*)+|[^,"\s][^,"]*/g) ?? [];
  return parts.map((part) =>
    part.startsWith('"') ? Array.from(part.matchAll(/"([^"]*)"/g), ([, text = '']) => text).join('') : part.trim(),
  );
}
