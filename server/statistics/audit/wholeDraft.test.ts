import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { buildSchema, isInputObjectType, isObjectType } from 'graphql';
import type pg from 'pg';
import { filesOf } from '../files/filesOf.ts';
import type { ReleaseFile } from '../files/releaseFile.ts';
import { profiles } from '../noiseTable.ts';
import type { ReleaseCell } from '../release.ts';
import { auditorOf } from './audit.ts';
import { aWholeDraft, saidBy, type Plant, type WholeDraft } from './aWholeDraft.fixture.ts';
import { aYear } from './aYear.fixture.ts';
import type { Attack } from './finding.ts';

jest.setTimeout(180_000);

/*
 * The leaks of statistics.md §9.4, each planted into a whole draft in a release database, as somebody could build it without meaning
 * to, and attacked as the product attacks. The second is with the vectors, and the fifth needs a year.
 */

const profile = profiles.standard;
const { counts, facts } = aYear(1, 1_500, profile, 2);
const truth = (id: string) => counts.get(id) ?? 0;

let draft: WholeDraft;
let cells: ReleaseCell[];
beforeAll(async () => {
  draft = await aWholeDraft(facts, ['2025-Q1', '2025-Q2']);
  cells = await draft.cells();
});
afterAll(() => draft.line.end());

/** The cells as somebody else would have written them. */
const written = (change: (it: ReleaseCell) => number | null): Plant => ({
  release: (client: pg.PoolClient) =>
    draft.write(
      client,
      cells.map((it) => ({ id: it.id, value: change(it) })),
    ),
});
/** The files as somebody else would have made them; whoever plants a leak lists it too. */
const handedOut = (at: (it: ReleaseFile) => boolean, change: (content: string) => string): Plant => ({
  auditor: auditorOf('WITHOUT_SOLVING', {
    files: (...of) =>
      [...filesOf(...of)]
        .filter(({ format }) => format !== 'manifest')
        .map((it) => (at(it) ? { ...it, content: change(it.content) } : it)),
  }),
});
/** The cells as somebody else would answer them. */
const answered = (read: () => ReleaseCell[]): Plant => ({
  auditor: auditorOf('WITHOUT_SOLVING', { channels: () => [{ name: 'GraphQL', read: async () => read() }] }),
});
const found = async (plant: Plant) => saidBy(await draft.attack(plant));
const px = ({ format, tableId }: ReleaseFile) => format === 'px' && tableId === 'Q2';
const shown = (it: ReleaseCell) => it.value !== null;

test('the draft without a leak passes, as it is and as it is answered', async () => {
  expect(await found({})).toEqual({});
  expect(await found(answered(() => cells))).toEqual({});
});

test.each<[string, () => Plant, Attack, string]>([
  [
    '1: exact numbers',
    () => written((it) => (shown(it) ? Math.max(profile.tau, truth(it.id)) : null)),
    'DIFFERENCING',
    'subtracted, give the true count in about',
  ],
  [
    '3: zeros shown while few are hidden',
    () => written((it) => (truth(it.id) === 0 ? 0 : it.value)),
    'FORM',
    'It shows less than 8',
  ],
  [
    '4: noise drawn for each request',
    () => {
      let asked = 0;
      return answered(() => {
        asked += 1;
        return cells.map((it, place) => (it.value === null ? it : { ...it, value: it.value + ((place + asked) % 3) }));
      });
    },
    'FILES',
    'GraphQL: Asked again, it answers otherwise.',
  ],
  [
    '6: hidden zeros written otherwise than hidden few',
    () => handedOut(px, (content) => content.replace('".." ', '"-" ')),
    'FILES',
    'Hidden cells are written in more than one way.',
  ],
  [
    '7: a rate of the true count',
    () =>
      handedOut(
        ({ format, tableId, language }) => format === 'csv' && tableId === 'Q1' && language === 'en',
        (content) =>
          content
            .split('\r\n')
            .map((line, at) => (line === '' ? line : `${line},${at === 0 ? 'per_10000' : '2.4'}`))
            .join('\r\n'),
      ),
    'FILES',
    'It has columns that are not declared.',
  ],
  [
    '8: an earlier quarter counted anew with what came late',
    () => written((it) => (it.period === '2025-Q1' && it.value !== null ? it.value + 1 : it.value)),
    'HISTORY',
    'It was published otherwise before.',
  ],
  [
    '9: noise that follows from the count alone',
    () => written((it) => (shown(it) ? Math.max(profile.tau, truth(it.id) + ((truth(it.id) * 7) % 5) - 2) : null)),
    'NOISE',
    'Cells with equal counts are changed alike.',
  ],
  [
    '10: a total in a PX file that was added up from true counts',
    () => handedOut(px, (content) => content.replace(/^(\d+) /m, (_, number: string) => `${Number(number) + 3} `)),
    'FILES',
    'It says another number than the release.',
  ],
  [
    '11: an answer that adds up cells which were chosen freely',
    () =>
      answered(() => [
        ...cells,
        { ...(cells[0] as ReleaseCell), id: 'el1|REG|2025-Q2|geo=101+147', value: 412, status: 'A' },
      ]),
    'FILES',
    'GraphQL: This cell was not published.',
  ],
  [
    '12: the threshold asked of the count',
    () => written((it) => it.value ?? (truth(it.id) >= profile.tau ? truth(it.id) - 3 : null)),
    'FORM',
    'It shows less than 8',
  ],
])('leak %s', async (_name, plant, attack, says) => {
  const all = await found(plant());
  expect(all[attack]?.some((it) => it.includes(says)) ? says : all).toBe(says);
});

test('leak 5: a year that is the exact sum of its quarters', async () => {
  const year = aYear(1, 400, profile);
  const whole = await aWholeDraft(year.facts, ['2025-Q4']);
  try {
    const its = await whole.cells();
    const planted = its.map(({ id, period, value }) => ({
      id,
      value: period === '2025' && value !== null ? Math.max(profile.tau, year.counts.get(id) ?? 0) : value,
    }));
    const all = saidBy(await whole.attack({ release: (client) => whole.write(client, planted) }));
    expect(all.NOISE).toContain('The changes in table Y2 are not spread as the method says.');
    expect(all.NOISE).not.toContain('The changes in table Q2 are not spread as the method says.');
    expect(all.DIFFERENCING?.join()).toContain('subtracted, give the true count in about');
  } finally {
    await whole.line.end();
  }
});

describe('leak 11, in the contract itself', () => {
  test('a cell is asked for by its table, period and codes, and by nothing that adds, groups or filters', () => {
    const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'));
    const typeOf = (name: string) => {
      const type = schema.getType(name);
      if (!isInputObjectType(type) && !isObjectType(type)) throw new Error(`${name} has no fields.`);
      return type;
    };
    const codes = ['age', 'area', 'delay', 'duplicate', 'gender', 'geo', 'ground', 'ground2', 'source'];
    const named = (name: string) => new Set(Object.keys(typeOf(name).getFields()));
    expect(named('CellQuery')).toEqual(new Set([...codes, 'period', 'table']));
    expect(named('SeriesQuery')).toEqual(new Set([...codes, 'table']));
    const { cells: ofCells, series } = schema.getQueryType()?.getFields() ?? {};
    expect(ofCells?.args.map(({ name }) => name)).toEqual(['release', 'select']);
    expect(series?.args.map(({ name }) => name)).toEqual(['of', 'release']);
    const cell = schema.getType('Cell');
    expect(isObjectType(cell) && Object.values(cell.getFields()).flatMap(({ args }) => args)).toEqual([]);
  });
});
