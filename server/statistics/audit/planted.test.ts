import { describe, expect, test } from '@jest/globals';
import type { Quarter } from '../../taxonomy/quarter.ts';
import { filesOf } from '../files/filesOf.ts';
import type { ReleaseFile } from '../files/releaseFile.ts';
import { profiles } from '../noiseTable.ts';
import { manifestOf, sha256, type Release, type ReleaseCell } from '../release.ts';
import { aYear } from './aYear.fixture.ts';
import { formOf, historyOf } from './form.ts';
import { filesTell } from './readBack.ts';

/* Leaks that somebody could build into a release without meaning to. Each must be found by what it breaks. */

const profile = profiles.standard;
const quarters: Quarter[] = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'];
const { cells, counts } = aYear(1, 1_500, profile);
const release: Release = {
  version: '2025-Q4.1',
  quarter: '2025-Q4',
  state: 'DRAFT',
  base: null,
  profile: profile.name,
  d: profile.D,
  v: profile.V,
  tau: profile.tau,
  progress: 100,
  problem: null,
  preparedAt: new Date('2026-01-12T08:00:00Z'),
  preparedBy: null,
  publishedAt: null,
  sha256: sha256(manifestOf(cells)),
  lattice: null,
};
// Without their list: whoever plants a leak in a file writes a list of it too.
const files = [...filesOf(release, cells)].filter(({ format }) => format !== 'manifest');
const publication = { cells, profile };
const truth = ({ id }: ReleaseCell) => counts.get(id) ?? 0;
const formed = (planted: ReleaseCell[]) => formOf({ cells: planted, profile }, quarters).map(({ says }) => says);
const changed = (at: (it: ReleaseFile) => boolean, change: (content: string) => string) => {
  const planted = files.filter(at).map((it) => ({ ...it, content: change(it.content) }));
  return [...new Set(filesTell(publication, planted).map(({ says }) => says))];
};
const isTable = (it: ReleaseFile) => it.format === 'csv' && it.language === 'en' && it.tableId === 'Q3';

test('an honest draft and its files are as they should be', () => {
  expect(formed(cells)).toEqual([]);
  expect(filesTell(publication, files)).toEqual([]);
  expect(historyOf(publication, cells)).toEqual([]);
});

describe('finds', () => {
  test('zeros shown beside hidden small numbers', () => {
    const planted = cells.map((it): ReleaseCell => (truth(it) === 0 ? { ...it, status: 'A', value: 0 } : it));
    expect(formed(planted)).toContain('It shows less than 8, or no whole number.');
  });

  test('a threshold on the count instead of the changed number', () => {
    const key = new Map(cells.map(({ id, value }) => [id, value]));
    const planted = cells.map((it): ReleaseCell =>
      truth(it) >= profile.tau && key.get(it.id) === null ? { ...it, status: 'A', value: truth(it) - 3 } : it,
    );
    expect(formed(planted)).toContain('It shows less than 8, or no whole number.');
  });

  test('a number under a hidden one', () => {
    const planted = cells.map((it): ReleaseCell =>
      it.id === 'el1|REG|2025-Q1|' ? { ...it, status: 'C', value: null } : it,
    );
    expect(formed(planted)).toContain('It is shown although a cell around it is hidden.');
  });

  test('cells that are none of the lattice, that are missing, and that stand twice', () => {
    const [first, ...rest] = cells as [ReleaseCell, ...ReleaseCell[]];
    expect(formed([{ ...first, id: 'el1|REG|2025-Q1|geo=825', geo: '825' }, ...rest])).toEqual([
      'This cell of the lattice is missing.',
      'This is no cell of the lattice.',
    ]);
    expect(formed([first, ...cells])).toEqual(['A cell stands twice.']);
  });

  test('a part of a table that a quarter of another edition has, and none that it lacks as a whole', () => {
    const without = (tableId: string, more: (it: ReleaseCell) => boolean) =>
      cells.filter((it) => !(it.tableId === tableId && it.period === '2025-Q1' && more(it)));
    const found = (planted: ReleaseCell[], others: Quarter[]) =>
      formOf({ cells: planted, profile }, quarters, new Set(others)).map(({ says }) => says);
    expect(
      found(
        without('Q3', () => true),
        ['2025-Q1'],
      ),
    ).toEqual([]);
    expect(
      found(
        without('Q3', () => true),
        ['2025-Q2'],
      ),
    ).toContain('This cell of the lattice is missing.');
    expect(
      found(
        without('Q3', ({ geo }) => geo === '084'),
        ['2025-Q1'],
      ),
    ).toContain('This cell of the lattice is missing.');
  });

  test('a quarter built anew with late reports', () => {
    const again = aYear(2, 1_500, profile).cells;
    expect(historyOf({ cells: again, profile }, cells).length).toBeGreaterThan(100);
  });

  test('a file that tells hidden cells of zero from others', () => {
    const found = changed(
      (it) => it.tableId === 'ALL',
      (content) => content.replace(/,,C\n/, ',,-\n'),
    );
    expect(found).toEqual(['ALL.csv, zxx: Hidden cells are written in more than one way.']);
  });

  test('a file with a rate of the true count, and one with a column of its own', () => {
    const rate = changed(isTable, (content) =>
      content.replaceAll('\r\n', ',3.2\r\n').replace(/,3\.2\r\n/, ',rate\r\n'),
    );
    expect(rate).toEqual(['Q3.csv, en: It has columns that are not declared.']);
  });

  test('a total that was added up from the true counts', () => {
    const country = cells.find(({ tableId, geo }) => tableId === 'Q3' && geo === '');
    const found = changed(isTable, (content) =>
      content.replace(new RegExp(`,${country?.value},A`), `,${(country?.value ?? 0) + 1},A`),
    );
    expect(found).toEqual(['Q3.csv, en: It says another number than the release.']);
  });

  test.each([
    ['px', /^(\d+) /m, (shown: string) => `${Number(shown) + 3} `],
    ['sdmx-csv', /,(\d+),A,F/, (shown: string) => `,${Number(shown) + 3},A,F`],
    ['sdmx-json', /\[(\d+),0,0\]/, (shown: string) => `[${Number(shown) + 3},0,0]`],
  ] as const)('a total that was added up from the true counts, in %s', (format, shown, added) => {
    const found = changed(
      (it) => it.format === format && it.tableId === 'Q2',
      (content) => content.replace(shown, (_, number: string) => added(number)),
    );
    expect(found).toEqual([expect.stringMatching(/^Q2\..*It says another number than the release\.$/)]);
  });

  test('a PX file that lets readers add up its numbers, and one that sums a dimension away', () => {
    const px = (change: (content: string) => string) =>
      changed((it) => it.format === 'px' && it.tableId === 'Q2', change);
    expect(px((content) => content.replace('AGGREGALLOWED=NO', 'AGGREGALLOWED=YES'))).toEqual([
      'Q2.px, mul: It lets readers add up its numbers.',
    ]);
    expect(px((content) => content.replace('ELIMINATION("grund")="I alt"', 'ELIMINATION("grund")=YES'))).toEqual([
      'Q2.px, mul: It lets a dimension be summed away.',
    ]);
    expect(px((content) => content.replace('CONTACT=', 'VALUENOTE='))).toEqual([
      'Q2.px, mul: It has keywords that are not declared.',
    ]);
  });

  test('hidden cells of PX and SDMX that are told apart', () => {
    const px = changed(
      (it) => it.format === 'px' && it.tableId === 'Q2',
      (content) => content.replace('".." ', '"..." '),
    );
    expect(px).toEqual(['Q2.px, mul: Hidden cells are written in more than one way.']);
    const sdmx = changed(
      (it) => it.format === 'sdmx-csv' && it.tableId === 'Q2',
      (content) => content.replace(',NaN,Q,C', ',0,A,F'),
    );
    expect(sdmx).toEqual([
      'Q2.sdmx-csv, zxx: A hidden cell carries a number.',
      'Q2.sdmx-csv, zxx: Hidden cells are written in more than one way.',
    ]);
  });

  test('a share of true counts among the figures of quality, and a description that lets small numbers pass', () => {
    const figure = changed(
      (it) => it.format === 'quality',
      (content) =>
        content.replace(
          /("whole": "[^"]+",\n *"percent": )(\d+)/,
          (_, before: string, number: string) => `${before}${Number(number) + 1}`,
        ),
    );
    expect(figure).toEqual(['ALL.quality, mul: A figure of quality is not made of published numbers.']);
    const more = changed(
      (it) => it.format === 'quality',
      (content) => content.replace('"protection": {', '"protection": {"meanOfAllChanges": 0.2,'),
    );
    expect(more).toEqual(['ALL.quality, mul: It has not the form of a quality report.']);
    const described = changed(
      (it) => it.format === 'csvw' && it.tableId === 'Q1',
      (content) => content.replace('"minimum": 8', '"minimum": 1'),
    );
    expect(described).toEqual(['Q1.csvw, mul: It allows numbers below the threshold.']);
  });

  test('a file that is not the one that was listed', () => {
    const whole = [...filesOf(release, cells)].map((it) =>
      isTable(it) ? { ...it, content: `${it.content}\r\n` } : it,
    );
    expect(filesTell(publication, whole).map(({ says }) => says)).toContain(
      'ALL.manifest, mul: It does not list the files as they are.',
    );
  });

  test('noise that is drawn anew for each file', () => {
    const drawn = new Map(aYear(1, 1_500, profile, 4, undefined, 7).cells.map(({ id, value }) => [id, value]));
    const again = cells.map((it): ReleaseCell => {
      const value = drawn.get(it.id) ?? null;
      return { ...it, status: value === null ? 'C' : 'A', value };
    });
    const found = filesTell(publication, filesOf(release, again)).map(({ says }) => says);
    expect(found).toContain('Q2.csv, en: It says another number than the release.');
  });

  test('a hidden cell that carries a number', () => {
    const found = changed(
      (it) => it.format === 'json-stat' && it.tableId === 'Q2' && it.language === 'da',
      (content) => content.replace(',null,', ',7,'),
    );
    expect(found).toEqual([
      'Q2.json-stat, da: A hidden cell carries a number.',
      'Q2.json-stat, da: Hidden cells are written in more than one way.',
    ]);
  });

  test('a file without a line for a hidden cell, which would be taken for zero', () => {
    const found = changed(isTable, (content) => content.replace(/[^\r\n]*,,C\r\n/, ''));
    expect(found).toEqual(['Q3.csv, en: It does not hold each cell once.']);
  });
});
