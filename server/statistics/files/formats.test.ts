import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
// @ts-expect-error The package has no types.
import toolkit from 'jsonstat-toolkit';
import { codeLists } from '../../taxonomy/codeLists.ts';
import { fileName, fileNamed } from '../../taxonomy/fileFormats.ts';
import { lattice, latticeEdition } from '../../taxonomy/latticeTables.ts';
import { aYear } from '../audit/aYear.fixture.ts';
import { readBack } from '../audit/readBack.ts';
import { pxEntries } from '../audit/readers/px.ts';
import { latticeOf } from '../lattice.ts';
import { profiles } from '../noiseTable.ts';
import { manifestOf, sha256, type Release, type ReleaseCell } from '../release.ts';
import { filesOf } from './filesOf.ts';
import { fileDimensions } from './labels.ts';
import { pxText, quotedList, quotedText } from './pxText.ts';
import { bytesOf, type ReleaseFile } from './releaseFile.ts';
import { tableOf, type SeriesBreak } from './tableOf.ts';
import { csvOf } from './csv.ts';
import { jsonStatOf } from './jsonStat.ts';
import { pxOf } from './px.ts';
import { sdmxCsvOf } from './sdmxCsv.ts';
import { sdmxJsonOf } from './sdmxJson.ts';

const aWhole = aYear(3, 1_500, profiles.standard).cells;
// A year of incidents comes out with a quarter of its own; its numbers are not what is tested here.
const ripe = latticeOf('2026-Q1')
  .filter(({ basis }) => basis === 'INC')
  .map(({ table: tableId, ...cell }, index): ReleaseCell => {
    const value = index % 3 === 0 ? null : 8 + index;
    return { ...cell, tableId, status: value === null ? 'C' : 'A', value };
  });
const cells = [...aWhole, ...ripe].toSorted((a, b) => (a.id < b.id ? -1 : 1));
const release: Release = {
  version: '2025-Q4.1',
  quarter: '2025-Q4',
  state: 'PUBLISHED',
  base: null,
  profile: 'standard',
  d: 5,
  v: 3,
  tau: 8,
  lattice: latticeEdition,
  progress: 100,
  problem: null,
  preparedAt: new Date('2026-01-12T08:00:00Z'),
  preparedBy: null,
  publishedAt: new Date('2026-02-02T07:00:00Z'),
  sha256: sha256(manifestOf(cells)),
};
const files = [...filesOf(release, cells)];
const named = (name: string) => {
  const found = files.find(({ tableId: table, format, language }) => fileName({ table, format, language }) === name);
  if (!found) throw new Error(`No file ${name}.`);
  return found.content;
};
const values = new Map(cells.map(({ id, value }) => [id, value]));

/** What a file says of every cell, in an order of its own. */
const told = (it: Pick<ReleaseFile, 'tableId' | 'format' | 'content'>) => {
  const read = readBack({ ...it, language: 'mul', mediaType: '' });
  if (read === null || typeof read === 'string') throw new Error(read ?? 'It holds no cells.');
  const rows = read.map(({ id, raw, status }) => `${id} ${status === 'C' ? '-' : raw} ${status}`);
  return rows.toSorted();
};

describe('every format', () => {
  test.each(lattice.tables.map(({ id }) => id))('says of table %s what the others say', (table) => {
    const its = files.filter(
      ({ tableId, format }) =>
        tableId === table && ['csv', 'json-stat', 'px', 'sdmx-csv', 'sdmx-json'].includes(format),
    );
    expect(its).toHaveLength(7);
    const [first = [], ...others] = its.map(told);
    expect(first.length).toBeGreaterThanOrEqual(cells.filter(({ tableId }) => tableId === table).length);
    for (const row of first) {
      const [id = '', value, status] = row.split(' ');
      const published = values.get(id);
      expect([value, status]).toEqual(published === null ? ['-', 'C'] : [String(published), 'A']);
    }
    for (const other of others) expect(other).toEqual(first);
  });

  test('gives the total of each dimension beside its parts', () => {
    expect(told({ tableId: 'Q2', format: 'csv', content: named('Q2.en.csv') }).join('\n')).toContain(
      'el1|REG|2025-Q1| ',
    );
  });

  test('reads back what it wrote, whatever the cells, breaks in the series included', () => {
    const table = lattice.tables.find(({ id }) => id === 'Y4')!;
    const box = latticeOf('2025-Q4').filter((cell) => cell.table === 'Y4');
    const cell = fc.record({ at: fc.nat(box.length - 1), value: fc.option(fc.integer({ min: 8, max: 100_000 })) });
    const some = fc.uniqueArray(cell, { selector: ({ at }) => at, minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(some, fc.boolean(), (drawn, broken) => {
        const its = drawn.map(({ at, value }): ReleaseCell => {
          const { id, table: tableId, ...rest } = box[at]!;
          return { id, tableId, ...rest, value, status: value === null ? 'C' : 'A' };
        });
        const breaks: SeriesBreak[] = broken
          ? [{ period: '2025', places: [], why: { da: 'Ny kilde', en: 'New source' } }]
          : [];
        const it = tableOf(table, its, breaks);
        const expected = its
          .map(({ id, value }) => `${id} ${value ?? '-'} ${value === null ? 'C' : broken ? 'B' : 'A'}`)
          .toSorted();
        const written = {
          csv: csvOf(it, 'da'),
          'json-stat': jsonStatOf(release, it, 'en'),
          px: pxOf(release, it),
          'sdmx-csv': sdmxCsvOf(it),
          'sdmx-json': sdmxJsonOf(release, it),
        } as const;
        for (const format of Object.keys(written) as (keyof typeof written)[])
          expect(told({ tableId: 'Y4', format, content: written[format] })).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  test('is the same file each time', () => {
    expect([...filesOf(release, cells)].map(({ content }) => sha256(content))).toEqual(
      files.map(({ content }) => sha256(content)),
    );
  });

  test('has a name of its own, which leads back to it', () => {
    const names = files.map(({ tableId: table, format, language }) => {
      const key = { table, format, language };
      expect(fileNamed(fileName(key), 'da')).toEqual(key);
      return fileName(key);
    });
    expect(new Set(names).size).toBe(files.length);
    expect(fileNamed('Q1.csv', 'en')).toEqual({ table: 'Q1', format: 'csv', language: 'en' });
    for (const nothing of ['Q1.da.px', 'q1.csv', 'ALL.da.csv', 'Q1.exe', 'manifest.csv', '../x.csv', 'Q1.fr.csv'])
      expect(fileNamed(nothing, 'da')).toBeNull();
  });
});

describe('JSON-stat', () => {
  interface Dataset {
    n: number;
    id: string[];
    length: number;
    Data(at: Record<string, string>): { value: number | null; status: string | null };
    Dimension(of: string): { role: string };
  }
  const read = toolkit as (it: unknown) => Dataset;

  // statistics.md, TV-15
  test('is read as the vector says', () => {
    const ds = read({
      version: '2.0',
      class: 'dataset',
      id: ['geo', 'ground', 'time'],
      size: [2, 2, 1],
      dimension: {
        geo: { category: { index: ['101', '825'] } },
        ground: { category: { index: ['TOT', 'ETHN'] } },
        time: { category: { index: ['2025-Q1'] } },
      },
      value: [120, 12, null, null],
      status: { 2: 'c', 3: 'c' },
    });
    expect(ds.Data({ geo: '825', ground: 'TOT' })).toMatchObject({ value: null, status: 'c' });
    expect(ds.Data({ geo: '101', ground: 'ETHN' })).toMatchObject({ value: 12, status: null });
    expect(ds.n).toBe(4);
  });

  test('meets the points of conformance', () => {
    const it = JSON.parse(named('Y2.en.json'));
    expect(it).toMatchObject({ version: '2.0', class: 'dataset', updated: '2026-02-02T07:00:00.000Z' });
    expect(it.size).toHaveLength(it.id.length);
    expect(it.value).toHaveLength(it.size.reduce((all: number, one: number) => all * one, 1));
    expect(it.role).toEqual({ time: ['time'], geo: ['geo'], metric: ['measure'] });
    expect(it.dimension.measure.category.unit.REGISTRATIONS).toEqual({ decimals: 0, label: 'registrations' });
    expect(it.dimension.geo.category.child['000']).toContain('084');
    expect(it.extension.release).toMatchObject({ version: '2025-Q4.1', method: 'CKM-cell-key', D: 5, V: 3, tau: 8 });
    const ds = read(it);
    expect(ds.Dimension('time').role).toBe('time');
    expect(ds.Data({ measure: 'REGISTRATIONS', ground: 'TOT', geo: '000', time: '2025' }).value).toBe(
      values.get('el1|REG|2025|'),
    );
  });

  test('lists the tables of a release, each under the name of its file', () => {
    const it = JSON.parse(named('ALL.da.json'));
    expect(it).toMatchObject({ version: '2.0', class: 'collection' });
    expect(it.link.item.map(({ href }: { href: string }) => href)).toEqual(
      lattice.tables.map(({ id }) => `${id}.da.json`),
    );
    for (const { href } of it.link.item) expect(JSON.parse(named(href)).class).toBe('dataset');
    expect(read(it).length).toBe(lattice.tables.length);
  });
});

describe('PX', () => {
  const content = named('Q2.px');
  const { entries } = pxEntries(content);
  const words = entries.filter(({ language }) => language === '').map(({ word }) => word);
  const of = (word: string, language = '', name?: string) =>
    entries.find((it) => it.word === word && it.language === language && (name === undefined || it.of[0] === name))
      ?.values;

  test('has its keywords in the order of the reference serialiser, the data last', () => {
    expect([...new Set(words)]).toEqual(
      (
        'CHARSET AXIS-VERSION CODEPAGE LANGUAGE LANGUAGES CREATION-DATE DECIMALS SHOWDECIMALS MATRIX AGGREGALLOWED COPYRIGHT ' +
        'SUBJECT-CODE SUBJECT-AREA TITLE CONTENTS STUB HEADING VARIABLECODE VALUES TIMEVAL CODES ELIMINATION UNITS ' +
        'LAST-UPDATED SOURCE CONTACT NOTE DATASYMBOL1 DATASYMBOL2'
      ).split(' '),
    );
    expect(content.trimEnd().endsWith(';')).toBe(true);
    expect(entries[0]).toMatchObject({ word: 'CHARSET', values: ['ANSI'] });
  });

  test('is never added up: a dimension that is left out takes its total', () => {
    expect(of('AGGREGALLOWED')).toEqual(['NO']);
    expect(of('ELIMINATION', '', 'grund')).toEqual(['I alt']);
    expect(of('ELIMINATION', 'en', 'ground')).toEqual(['Total']);
    expect(of('ELIMINATION', '', 'geografi')).toEqual(['Hele landet']);
    expect(content).not.toContain('ELIMINATION("grund")=YES');
  });

  test('is in both languages, with the codes of time as Statistics Denmark writes them', () => {
    expect(of('LANGUAGES')).toEqual(['da', 'en']);
    expect(content).toContain('TIMEVAL("kvartal")=TLIST(Q1),"20251","20252","20253","20254";');
    expect(of('VALUES', '', 'kvartal')?.[0]).toBe('2025K1');
    expect(of('VALUES', 'en', 'quarter')?.[0]).toBe('2025Q1');
    expect(of('CREATION-DATE')).toEqual(['20260202 08:00']);
    expect(of('MATRIX')?.[0]?.length).toBeLessThanOrEqual(8);
  });

  test('writes hidden cells as two dots in quotes, and every line of data ends with a space', () => {
    const data = content.slice(content.indexOf('DATA=')).split('\r\n').slice(1, -2);
    for (const line of data) expect(line).toMatch(/^((\d+|"\.\.") )+$/);
    expect(data.join('')).toContain('".." ');
  });

  test('breaks lines after a comma only, and long texts into pieces', () => {
    expect(quotedText('a'.repeat(300))).toBe(`"${'a'.repeat(256)}"\n"${'a'.repeat(44)}"`);
    for (const line of quotedList(Array.from({ length: 90 }, (_, index) => `value ${index}`))
      .split('\n')
      .slice(0, -1))
      expect(line.endsWith(',')).toBe(true);
    expect(pxText('a "b"\nc')).toBe("a 'b'#c");
  });

  test('stops at a letter that Latin-1 lacks; no label of ours has one, and none stands twice in its list', () => {
    expect(() => pxText('Ł')).toThrow('cannot hold the letter');
    for (const { label, labelOf, codes } of Object.values(fileDimensions))
      for (const locale of ['da', 'en'] as const) {
        pxText(label[locale]);
        const texts = codes.map((code) => pxText(labelOf(code)[locale]));
        expect(new Set(texts).size).toBe(texts.length);
      }
    for (const { codes } of codeLists) for (const { label } of codes) [label.da, label.en].forEach(pxText);
    for (const file of files.filter(({ format }) => format === 'px'))
      expect(bytesOf(file).toString('latin1')).toBe(file.content);
  });
});

describe('SDMX', () => {
  test('CSV has a line for every cell, in the order of the key', () => {
    const [header, ...lines] = named('Q2.sdmx.csv').trimEnd().split('\r\n');
    expect(header).toBe(
      'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,GROUND,TIME_PERIOD,OBS_VALUE,OBS_STATUS,CONF_STATUS',
    );
    for (const line of lines)
      expect(line).toMatch(/^dataflow,EQLAB:DF_Q2\(1\.0\.0\),R,Q,DK(_\w+)?,\w+,2025-Q[1-4],(\d+,A,F|NaN,Q,C)$/);
    expect(lines.some((line) => line.includes(',DK,_T,2025-Q1,'))).toBe(true);
  });

  // What the schema of the data message 2.1 requires, as far as it concerns this message.
  test.each(lattice.tables.map(({ id }) => id))('JSON of table %s has the shape of a data message', (table) => {
    const { $schema, meta, data } = JSON.parse(named(`${table}.sdmx.json`));
    expect($schema).toBe('https://json.sdmx.org/2.1/sdmx-json-data-schema.json');
    const code = /^[A-Za-z0-9_@$-]+$/;
    expect(meta.id).toMatch(code);
    expect(meta.sender.id).toMatch(code);
    expect(new Date(meta.prepared).toISOString()).toBe(meta.prepared);
    const [structure] = data.structures;
    const [{ observations, structure: at, action }] = data.dataSets;
    expect([at, action, structure.dataSets]).toEqual([0, 'Replace', [0]]);
    expect(structure.links[0].urn).toBe(`urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=EQLAB:DF_${table}(1.0.0)`);
    const dimensions = [...structure.dimensions.dataSet, ...structure.dimensions.observation];
    expect(dimensions.map(({ keyPosition }) => keyPosition)).toEqual(dimensions.map((_, index) => index));
    for (const { id, name, values: its } of dimensions) {
      expect(id).toMatch(/^[A-Za-z][A-Za-z0-9_-]*$/);
      expect(name).toEqual(expect.any(String));
      expect(its.length).toBeGreaterThan(0);
      for (const value of its)
        expect([value.id, value.name]).toEqual([expect.stringMatching(code), expect.any(String)]);
    }
    for (const { relationship } of structure.attributes.observation) expect(relationship).toEqual({ observation: {} });
    for (const [key, value] of Object.entries(observations)) {
      expect(key).toMatch(/^\d+(:\d+)*$/);
      expect(value).toEqual([expect.anything(), expect.any(Number), expect.any(Number)]);
    }
  });
});

describe('beside the figures', () => {
  test('CSVW names the files, their columns and the smallest number there can be', () => {
    const it = JSON.parse(named('Q2.csv-metadata.json'));
    expect(it['@context'][0]).toBe('http://www.w3.org/ns/csvw');
    expect(it.tables.map(({ url }: { url: string }) => url)).toEqual(['Q2.da.csv', 'Q2.en.csv']);
    for (const { url, tableSchema } of it.tables) {
      const header = named(url).split('\r\n')[0]?.split(',');
      expect(tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(header);
      expect(tableSchema.primaryKey).toEqual(['ground', 'geo', 'time']);
      expect(tableSchema.columns.at(-2)).toMatchObject({ datatype: { base: 'integer', minimum: 8 }, null: [''] });
    }
  });

  test('the list has the size and hash of every other file', () => {
    const { files: listed, sha256: known } = JSON.parse(named('manifest.json'));
    expect(known).toBe(release.sha256);
    expect(listed).toHaveLength(files.length - 1);
    for (const { name, bytes, sha256: hash } of listed) {
      const file = files.find(
        ({ tableId: table, format, language }) => fileName({ table, format, language }) === name,
      )!;
      expect([bytes, hash]).toEqual([bytesOf(file).length, sha256(bytesOf(file))]);
    }
  });

  test('quality is told under the nineteen headings, in both languages, in figures that are published', () => {
    const it = JSON.parse(named('metadata.json'));
    expect(it.headings.map(({ code }: { code: string }) => code)).toEqual(
      Array.from({ length: 19 }, (_, index) => `S.${index + 1}`),
    );
    for (const { part, whole, percent } of it.figures) {
      const [of, all] = [values.get(part), values.get(whole)];
      expect(percent).toBe(of == null || all == null ? null : Math.round((1_000 * of) / all) / 10);
    }
    expect(it.protection).toEqual({ meanChange: 1.35, percentWithinThree: 96 });
    expect(named('metadata.da.md')).toContain('## S.7 Fortrolighed');
    expect(named('metadata.en.md')).toContain('## Coverage by source');
    expect(named('method.da.md')).toContain('i gennemsnit 1,35');
  });
});
