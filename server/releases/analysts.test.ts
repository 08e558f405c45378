import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OpenDoors } from '../testing/doors.ts';
import type { TestApi } from '../testing/testApi.ts';
import { releasesWorld, type ReleasesWorld } from './releasesWorld.fixture.ts';

let world: ReleasesWorld;
let api: TestApi;
let house: OpenDoors;
let published: string;
let draft: string;
beforeAll(async () => {
  world = await releasesWorld();
  ({ api, house, published, draft } = world);
}, 90_000);
afterAll(() => world.close());

interface Cell {
  id: string;
  period: string;
  status: string;
  value: number | null;
}
interface Variable {
  name: string;
  label: string;
  codes: { code: string; da: string; en: string }[];
}

/** At the door that analysts ask at, over the wire. */
async function ask(document: string, variables: object = {}, token?: string) {
  const { json } = await house.ask('api', document, variables, token ? { authorization: `Bearer ${token}` } : {});
  const [error] = json.errors ?? [];
  return error ? { problem: error.extensions.code, fields: error.extensions.fields, data: json.data } : json.data;
}

const VARIABLES = `query ($release: ID) { release(version: $release) { version lattice { version sha256 } tables {
  id basis periods variables { name label(locale: EN) codes { code da: label(locale: DA) en: label(locale: EN) } } } } }`;
async function variablesOf(table: string): Promise<Map<string, Variable>> {
  const { release } = await ask(VARIABLES, { release: published });
  const found = release.tables.find(({ id }: { id: string }) => id === table) as { variables: Variable[] };
  return new Map(found.variables.map((it) => [it.name, it]));
}

const SERIES = `query ($release: ID, $of: SeriesQuery!) { series(release: $release, of: $of) { id period status value } }`;
const series = (of: object, release: string | null = null, token?: string) => ask(SERIES, { release, of }, token);

describe('the tables', () => {
  test('say their dimensions, with every code and what it is called in both languages', async () => {
    const { release } = await ask(VARIABLES);
    expect(release).toMatchObject({ version: published, lattice: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    expect(release.tables.map(({ id, basis, periods }: Record<string, unknown>) => [id, basis, periods])).toEqual([
      ['Q1', 'REGISTRATION', ['2025-Q3']],
      ['Q2', 'REGISTRATION', ['2025-Q3']],
      ['Q3', 'REGISTRATION', ['2025-Q3']],
    ]);
    const byGround = await variablesOf('Q2');
    expect([...byGround.keys()]).toEqual(['geo', 'ground']);
    expect(byGround.get('geo')?.codes).toContainEqual({ code: '', da: 'Hele landet', en: 'All Denmark' });
    expect(byGround.get('geo')?.codes).toContainEqual({ code: '101', da: 'København', en: 'Copenhagen' });
    expect(byGround.get('ground')?.label).toBe('Ground');
    expect(byGround.get('ground')?.codes).toContainEqual({ code: 'DISABILITY', da: 'Handicap', en: 'Disability' });
    const areas = (await variablesOf('Q3')).get('geo')?.codes.map(({ code }) => code) ?? [];
    expect(areas).toContain('L01');
    expect(areas).not.toContain('101');
  });

  test('of a draft are a statistician’s', async () => {
    const { release } = await api.as('aStatistician')(VARIABLES, { release: draft });
    expect(
      release.tables.find(({ id }: { id: string }) => id === 'Y5').variables.map((it: Variable) => it.name),
    ).toEqual(['geo', 'ground', 'ground2']);
    expect(await ask(VARIABLES, { release: draft })).toEqual({ release: null });
  });
});

describe('a series', () => {
  test('is one cell through every period of the release, as the cells say it', async () => {
    const drafted = await api.as('aStatistician')(SERIES, { release: draft, of: { table: 'Q1', geo: '101' } });
    expect((drafted['series'] as Cell[]).map(({ id }) => id)).toEqual([
      'el1|REG|2025-Q3|geo=101',
      'el1|REG|2025-Q4|geo=101',
    ]);
    const [cell] = (await series({ table: 'Q2', geo: '084', ground: 'ETHNIC_ORIGIN' })).series as Cell[];
    const { cells } = await ask(
      '{ cells(select: [{ table: "Q2", period: "2025-Q3", geo: ["084"], ground: ["ETHNIC_ORIGIN"] }]) { id period status value } }',
    );
    expect([cell]).toEqual(cells);
    expect((await series({ table: 'Q1' })).series).toMatchObject([{ id: 'el1|REG|2025-Q3|', status: 'SHOWN' }]);
  });

  test.each<[string, object, string]>([
    ['a table that is none', { table: 'Q9' }, 'of.table'],
    ['a table of years in a release without any', { table: 'Y1' }, 'of.table'],
    ['an area that is none', { table: 'Q1', geo: '000' }, 'of.geo'],
    ['an island that is counted with a neighbour', { table: 'Q1', geo: '825' }, 'of.geo'],
    ['a dimension that the table has not', { table: 'Q1', ground: 'AGE' }, 'of.ground'],
    ['a total that stands in another table', { table: 'Q2', geo: '101' }, 'of'],
    ['an area of service by municipality', { table: 'Q3', geo: '101', area: 'SCHOOL' }, 'of.geo'],
    ['a name of every object', { table: '__proto__', geo: 'constructor' }, 'of.table'],
  ])('outside the lattice is refused: %s', async (_name, of, field) => {
    expect(await series(of)).toMatchObject({ problem: 'INVALID', fields: [{ field, rule: 'not_in_lattice' }] });
  });

  test('of a draft, or of what is no release, is not there', async () => {
    for (const release of [draft, '2030-Q1.1', ''])
      expect(await series({ table: 'Q1' }, release)).toMatchObject({ problem: 'NOT_FOUND' });
  });

  test('counts as a selection of the request, under however many names', async () => {
    const many = (count: number) =>
      `{ cells(select: [${'{ table: "Q1", period: "2025-Q3", geo: [""] } '.repeat(count)}]) { id } a: series(of: { table: "Q1" }) { id } }`;
    expect(await ask(many(49))).not.toHaveProperty('problem');
    expect(await ask(many(50))).toMatchObject({ problem: 'INVALID', fields: [{ rule: 'too_many' }] });
  });
});

// statistics.md §9.2.4
test('however a cell is asked for, it says the same; what is no cell is refused, and never a number', async () => {
  const tables = ['Q1', 'Q2', 'Q3'] as const;
  const known = new Map<string, string>();
  const codesIn = new Map<string, Map<string, string[]>>();
  for (const table of tables) {
    const { cells } = await ask('query ($s: [CellQuery!]!) { cells(select: $s) { id period status value } }', {
      s: [{ table, period: '2025-Q3' }],
    });
    for (const cell of cells as Cell[]) known.set(cell.id, JSON.stringify(cell));
    const variables = await variablesOf(table);
    codesIn.set(table, new Map([...variables].map(([name, { codes }]) => [name, codes.map(({ code }) => code)])));
  }
  const wrong = fc.constantFrom('000', '825', 'L04', 'TOT', '', ' ', 'geo=101', 'NaN', '%', 'null', '101;ground=AGE');
  const codesOf = (table: string, name: string) => {
    const right = codesIn.get(table)?.get(name);
    const nothing = fc.constant(undefined);
    if (!right) return fc.oneof({ weight: 40, arbitrary: nothing }, { weight: 1, arbitrary: fc.constant(['NONE']) });
    const code = fc.oneof(
      { weight: 60, arbitrary: fc.constantFrom(...right) },
      { weight: 1, arbitrary: wrong.filter((it) => !right.includes(it)) },
    );
    return fc.oneof({ weight: 3, arbitrary: fc.array(code, { minLength: 1, maxLength: 5 }) }, nothing);
  };
  const selection = fc.constantFrom(...tables).chain((table) =>
    fc.record({
      table: fc.constant(table),
      period: fc.oneof({ weight: 40, arbitrary: fc.constant('2025-Q3') }, fc.constantFrom('2025', '2025-Q4', '')),
      geo: codesOf(table, 'geo').map((it) => it ?? ['']),
      ground: codesOf(table, 'ground'),
      area: codesOf(table, 'area'),
    }),
  );
  // The same fields in another order, by a fragment or a fragment of a fragment, beside labels in a language.
  const shapes = [
    '{ id period status value }',
    '{ ...A }',
    '{ value ... on Cell { status ...B } }',
    '{ value again: value status id period geo dims { code name } }',
  ];
  const fragments = 'fragment A on Cell { ...B value status } fragment B on Cell { period id }';
  const told = (it: Cell) => JSON.stringify({ id: it.id, period: it.period, status: it.status, value: it.value });
  let right = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(selection, fc.nat(shapes.length - 1)), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('DA', 'EN'),
      fc.boolean(),
      async (asked, locale, newest) => {
        const names = asked.map((_it, index) => `$s${index}: [CellQuery!]!`).join(', ');
        const fields = asked.map(
          ([, shape], index) => `a${index}: cells(release: $release, select: $s${index}) ${shapes[shape]}`,
        );
        const document = `query ($release: ID, ${names}) { ${fields.join(' ')} z: series(release: $release, of: { table: "Q1" }) { ...A } release { tables { title(locale: ${locale}) } } } ${fragments}`;
        const answer = await ask(document, {
          release: newest ? null : published,
          ...Object.fromEntries(asked.map(([it], index) => [`s${index}`, [it]])),
        });
        if (answer.problem) {
          refused += 1;
          expect(answer.problem).toBe('INVALID');
          expect(answer.fields[0].rule).toBe('not_in_lattice');
          expect(answer.data ?? null).toBeNull();
          return;
        }
        const cells = Object.entries(answer).flatMap(([name, it]) => (name === 'release' ? [] : (it as Cell[])));
        right += cells.length;
        for (const cell of cells) expect(told(cell)).toBe(known.get(cell.id));
      },
    ),
    { numRuns: 150 },
  );
  expect(right).toBeGreaterThan(200);
  expect(refused).toBeGreaterThan(20);
}, 60_000);

describe('a personal token', () => {
  let token: string;
  beforeAll(async () => {
    const create = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret } }`;
    const input = { idempotencyKey: crypto.randomUUID(), name: 'R', scopes: ['statistics'], expiresOn: '2026-06-30' };
    token = (await api.as('anAnalyst')(create, { input }))['createApiToken'].secret;
  });

  test('reads what everyone reads, and no draft', async () => {
    const of = { table: 'Q2', geo: '084', ground: 'ETHNIC_ORIGIN' };
    expect(await series(of, null, token)).toEqual(await series(of));
    expect(await ask(VARIABLES, {}, token)).toEqual(await ask(VARIABLES));
    expect(await series({ table: 'Q1' }, draft, token)).toMatchObject({ problem: 'NOT_FOUND' });
    expect(await ask(`{ releases { version } }`, {}, token)).toEqual({ releases: [{ version: published }] });
    expect(await ask(`{ quarters { quarter } }`, {}, token)).toMatchObject({ problem: 'FORBIDDEN' });
  });

  test('that is wrong reads nothing', async () => {
    const { status, json } = await house.ask(
      'api',
      '{ release { version } }',
      {},
      { authorization: `Bearer ${token}x` },
    );
    expect([status, json.data ?? null]).toEqual([401, null]);
  });
});
