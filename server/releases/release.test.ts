import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import type { OpenDoors } from '../testing/doors.ts';
import { testServer } from '../testing/server.ts';
import { statementsOf } from '../testing/statements.ts';
import type { TestApi } from '../testing/testApi.ts';
import { unzipped } from '../testing/unzipped.ts';
import { checkDelivery } from './checkDelivery.ts';
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

const CELLS = `query ($release: ID, $select: [CellQuery!]!) {
  cells(release: $release, select: $select) { id table period geo dims { name code } status value }
}`;
type Select = Record<string, string | string[]>;
const ask = (select: Select[], release: string | null = null) => api.as('thePublic')(CELLS, { release, select });
const cellsOf = async (...select: Select[]) => (await ask(select))['cells'] as Cell[];

interface Cell {
  id: string;
  geo: string;
  dims: { name: string; code: string }[];
  status: string;
  value: number | null;
}

const quarter = '2025-Q3';
const total = { table: 'Q1', period: quarter };

describe('cells', () => {
  test('of a table come in the order of their places, each with its id, codes and status', async () => {
    const cells = await cellsOf({ ...total, geo: ['', '101', '084'] });
    expect(cells.map(({ geo }) => geo)).toEqual(['', '084', '101']);
    expect(cells[0]).toMatchObject({ id: 'el1|REG|2025-Q3|', dims: [], status: 'SHOWN' });
    expect(cells[0]?.value).toBeGreaterThanOrEqual(8);
    const [byGround] = await cellsOf({ table: 'Q2', period: quarter, geo: ['101'], ground: ['ETHNIC_ORIGIN'] });
    expect(byGround).toMatchObject({
      id: 'el1|REG|2025-Q3|geo=101;ground=ETHNIC_ORIGIN',
      dims: [{ name: 'ground', code: 'ETHNIC_ORIGIN' }],
    });
  });

  test('that are hidden have no number, and look alike whether nobody or few are behind them', async () => {
    const cells = await cellsOf({ table: 'Q2', period: quarter });
    const hidden = cells.filter(({ status }) => status === 'HIDDEN');
    expect(hidden.length).toBeGreaterThan(2_000);
    expect(new Set(hidden.map(({ value }) => value))).toEqual(new Set([null]));
    for (const { status, value } of cells) if (status === 'SHOWN') expect(value).toBeGreaterThanOrEqual(8);
    expect(new Set(cells.map(({ status }) => status))).toEqual(new Set(['SHOWN', 'HIDDEN']));
  });

  test.each<[string, Select, string]>([
    ['a table', { table: 'Q9', period: quarter }, 'select.0.table'],
    ['a table in another case', { table: 'q1', period: quarter }, 'select.0.table'],
    ['a period', { table: 'Q1', period: '2024-Q1' }, 'select.0.period'],
    ['a month', { table: 'Q1', period: '2025-08' }, 'select.0.period'],
    ['a year in a table of quarters', { table: 'Q1', period: '2025' }, 'select.0.period'],
    ['a municipality', { ...total, geo: ['999999'] }, 'select.0.geo'],
    ['an island that is counted with a neighbour', { ...total, geo: ['825'] }, 'select.0.geo'],
    ['one municipality among real ones', { ...total, geo: ['101', 'x'] }, 'select.0.geo'],
    ['a ground', { table: 'Q2', period: quarter, ground: ['NOBODY'] }, 'select.0.ground'],
    ['a dimension that the table has not', { ...total, ground: ['AGE'] }, 'select.0.ground'],
    [
      'a crossing that is not published',
      { table: 'Q3', period: quarter, area: ['SCHOOL'], ground: ['AGE'] },
      'select.0.ground',
    ],
    ['an area by municipality', { table: 'Q3', period: quarter, geo: ['101'] }, 'select.0.geo'],
    ['a table with the separator in its name', { table: 'Q1|2025-Q3', period: '' }, 'select.0.table'],
    ['a name of every object', { table: 'constructor', period: '__proto__' }, 'select.0.table'],
  ])('outside the lattice are refused, never answered: %s', async (_name, select, field) => {
    expect(await ask([select])).toMatchObject({ problem: 'INVALID', fields: [{ field, rule: 'not_in_lattice' }] });
  });

  test('that are named wrong in the second selection are named there', async () => {
    const select = [
      { ...total, geo: [''] },
      { ...total, geo: ['nowhere'] },
    ];
    expect(await ask(select)).toMatchObject({ fields: [{ field: 'select.1.geo', rule: 'not_in_lattice' }] });
  });

  test('are none for nothing that is asked', async () => {
    expect(await ask([])).toEqual({ cells: [] });
    expect(await ask([{ ...total, geo: [] }])).toEqual({ cells: [] });
  });

  const tooMany = (limit: number) => ({
    problem: 'INVALID',
    fields: [{ field: 'select', rule: 'too_many', params: { limit } }],
  });

  test('come from at most fifty selections', async () => {
    const one = { ...total, geo: [''] };
    expect((await ask(Array.from({ length: 50 }, () => one)))['cells']).toHaveLength(50);
    expect(await ask(Array.from({ length: 51 }, () => one))).toMatchObject(tooMany(50));
  });

  test('are at most five thousand', async () => {
    const all = { table: 'Q2', period: quarter };
    expect((await ask([all]))['cells'].length).toBeGreaterThan(2_500);
    expect(await ask([all, all])).toMatchObject(tooMany(5_000));
  });

  test('are no cheaper under thirty names: the limits hold for the request', async () => {
    const named = (count: number, select: string) =>
      api.as('thePublic')(
        `{ ${Array.from({ length: count }, (_, index) => `a${index}: cells(select: [${select}]) { id }`).join(' ')} }`,
      );
    expect(await named(2, '{ table: "Q2", period: "2025-Q3" }')).toMatchObject(tooMany(5_000));
    const ten = Array.from({ length: 26 }, () => '{ table: "Q1", period: "2025-Q3", geo: [""] }').join(' ');
    expect(await named(2, ten)).toMatchObject(tooMany(50));
    expect(await named(25, '{ table: "Q1", period: "2025-Q3", geo: [""] }')).not.toHaveProperty('problem');
  });

  test('of a release that is not there are not there', async () => {
    for (const release of ['2030-Q1.1', '', 'latest', "' or true --"]) {
      expect(await ask([{ ...total, geo: [''] }], release)).toMatchObject({ problem: 'NOT_FOUND' });
    }
  });

  test('have one value, however, whenever and by whomever they are asked for', async () => {
    const everything = await cellsOf({ table: 'Q2', period: quarter });
    const known = new Map(everything.map(({ id, status, value }) => [id, { status, value }]));
    const geos = [...new Set(everything.map(({ geo }) => geo))];
    const grounds = [...new Set(everything.flatMap(({ dims }) => dims.map(({ code }) => code)))];
    const selection = fc.record({
      geo: fc.option(fc.uniqueArray(fc.constantFrom(...geos), { minLength: 1, maxLength: 4 })),
      ground: fc.option(fc.array(fc.constantFrom(...grounds), { minLength: 1, maxLength: 3 })),
      table: fc.constant('Q2'),
      period: fc.constant(quarter),
    });
    const asker = fc.constantFrom('thePublic', 'aStatistician', 'anAnalyst', 'theHandler', 'anOperator');
    const document = (count: number) =>
      `query (${Array.from({ length: count }, (_, index) => `$s${index}: [CellQuery!]!`).join(', ')}, $release: ID) { ${Array.from(
        { length: count },
        (_, index) =>
          `a${index}: cells(release: $release, select: $s${index}) { ${index % 2 ? 'value status id' : 'id dims { code } status value'} }`,
      ).join(' ')} }`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(selection, { minLength: 1, maxLength: 4 }),
        asker,
        fc.boolean(),
        async (selections, person, newest) => {
          const small = selections.map((it) => (it.geo === null && it.ground === null ? { ...it, geo: [''] } : it));
          const variables = Object.fromEntries(small.map((it, index) => [`s${index}`, [it]]));
          const answer = await api.as(person)(document(small.length), {
            ...variables,
            release: newest ? null : published,
          });
          for (const cells of Object.values(answer)) {
            for (const { id, status, value } of cells as Cell[])
              expect({ id, status, value }).toEqual({ id, ...known.get(id) });
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  test('are read once; the second look is into memory', async () => {
    await api.services.published.cells((await api.services.published.release(false, published))!, [
      { table: 'Q3', period: quarter } as never,
    ]);
    const seen = await statementsOf(() => cellsOf({ table: 'Q3', period: quarter }));
    expect(seen.filter((it) => /from cell/.test(it))).toEqual([]);
  });

  test('a hundred readers at once cost the database no more than one', async () => {
    const fresh = new (api.services.published.constructor as any)(
      (api.services.published as any).database,
      api.services.now,
    );
    const release = await fresh.release(false, published);
    const seen = await statementsOf(() =>
      Promise.all(
        Array.from({ length: 100 }, () =>
          fresh.cells(release, [
            { table: 'Q1', period: quarter },
            { table: 'Q2', period: quarter },
          ]),
        ),
      ),
    );
    expect(seen.filter((it) => /from cell/.test(it))).toHaveLength(2); // what there is, and the two parts at once
  });
});

describe('a release', () => {
  const ALL = `{ release { version quarter state profile { name maximumNoise variance threshold } sha256 progress problem
    quarters years shownCells hiddenCells final viewerCanSign
    tables { id title(locale: EN) basis dimensions geoLevels periods cells shown files { format path } } } }`;

  test('says what is in it, table by table', async () => {
    const { release } = await api.as('thePublic')(ALL);
    expect(release).toMatchObject({
      version: '2025-Q3.1',
      quarter,
      state: 'PUBLISHED',
      profile: { name: 'standard', maximumNoise: 5, variance: 3, threshold: 8 },
      quarters: [quarter],
      years: [],
      problem: null,
      final: true,
      viewerCanSign: false,
    });
    expect(release.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(release.tables.map(({ id }: { id: string }) => id)).toEqual(['Q1', 'Q2', 'Q3']);
    expect(release.tables[1]).toMatchObject({
      title: 'Registrations by ground',
      basis: 'REGISTRATION',
      dimensions: ['ground'],
      geoLevels: ['country', 'region', 'landsdel', 'municipality'],
      periods: [quarter],
      files: [
        { format: 'csv', path: '/releases/2025-Q3.1/Q2.csv' },
        { format: 'csvw', path: '/releases/2025-Q3.1/Q2.csv-metadata.json' },
        { format: 'json-stat', path: '/releases/2025-Q3.1/Q2.json' },
        { format: 'px', path: '/releases/2025-Q3.1/Q2.px' },
        { format: 'sdmx-csv', path: '/releases/2025-Q3.1/Q2.sdmx.csv' },
        { format: 'sdmx-json', path: '/releases/2025-Q3.1/Q2.sdmx.json' },
      ],
    });
    const sums = (key: 'cells' | 'shown') => release.tables.reduce((sum: number, it: any) => sum + it[key], 0);
    expect(release.shownCells).toBe(sums('shown'));
    expect(release.hiddenCells).toBe(sums('cells') - sums('shown'));
    const shown = (await cellsOf({ table: 'Q2', period: quarter })).filter(({ status }) => status === 'SHOWN');
    expect(release.tables[1].shown).toBe(shown.length);
  });

  test('that is the last of a year has the year in it', async () => {
    const { release } = await api.as('aStatistician')(
      `{ release(version: "${draft}") { quarters years tables { id } } }`,
    );
    expect(release).toMatchObject({ quarters: [quarter, '2025-Q4'], years: [2025] });
    expect(release.tables.map(({ id }: { id: string }) => id)).toEqual([
      'Q1',
      'Q2',
      'Q3',
      'Y1',
      'Y2',
      'Y3',
      'Y4',
      'Y5',
      'Y6',
      'Y7',
    ]);
  });

  test('of thirty names is read as one', async () => {
    const names = Array.from(
      { length: 30 },
      (_, index) => `a${index}: releases { shownCells hiddenCells quarters years tables { cells } }`,
    );
    const seen = await statementsOf(() => api.as('thePublic')(`{ ${names.join(' ')} }`));
    expect(seen.filter((it) => /from cell/.test(it))).toEqual([]);
  });
});

describe('preparing', () => {
  const PREPARE = `mutation ($quarter: Quarter!) { prepareRelease(input: { quarter: $quarter }) { quarter { quarter frozen release { version state } order { action state progress problem } } } }`;
  const office = () => api.as('aStatistician');

  test('before the freeze is refused, and says so', async () => {
    expect(await office()(PREPARE, { quarter: '2026-Q1' })).toMatchObject({
      problem: 'CONFLICT',
      reason: 'quarter_open',
    });
    expect(await office()(PREPARE, { quarter: '2030-Q1' })).toMatchObject({
      problem: 'CONFLICT',
      reason: 'quarter_open',
    });
  });

  test('of a published quarter is refused', async () => {
    expect(await office()(PREPARE, { quarter })).toMatchObject({ problem: 'CONFLICT', reason: 'already_published' });
  });

  test('comes quarter by quarter: a later one waits, and one that was passed is over', async () => {
    const today = api.clock.now;
    api.clock.now = new Date('2026-05-01T10:00:00Z');
    const later = await office()(PREPARE, { quarter: '2026-Q1' });
    api.clock.now = today;
    expect(later).toMatchObject({ problem: 'CONFLICT', reason: 'earlier_unpublished' });
    expect(await office()(PREPARE, { quarter: '2025-Q2' })).toMatchObject({
      problem: 'CONFLICT',
      reason: 'later_published',
    });
  });

  test('of what cannot be a quarter is refused at the door', async () => {
    expect(await office()(PREPARE, { quarter: '2025-Q5' })).toMatchObject({ problem: expect.any(String) });
    expect(await office()(PREPARE, { quarter: '1999-Q1' })).not.toMatchObject({ problem: 'INTERNAL' });
  });

  test('is an order that the statistics side answers in its own time', async () => {
    const prepared = await office()(PREPARE, { quarter: '2025-Q4' });
    expect(prepared['prepareRelease'].quarter).toMatchObject({
      quarter: '2025-Q4',
      frozen: true,
      release: { version: draft, state: 'DRAFT' },
      order: { action: 'PREPARE', state: 'WAITING', progress: 0, problem: null },
    });
    api.clock.now = new Date(api.clock.now.getTime() + 1_000);
    const { quarters } = await office()(
      '{ quarters { quarter endsOn freezesOn frozen release { state viewerCanSign } order { action } } }',
    );
    expect(quarters).toHaveLength(13);
    expect(quarters[0]).toEqual({
      quarter: '2026-Q1',
      endsOn: '2026-03-31',
      freezesOn: '2026-04-11',
      frozen: false,
      release: null,
      order: null,
    });
    expect(quarters[1]).toEqual({
      quarter: '2025-Q4',
      endsOn: '2025-12-31',
      freezesOn: '2026-01-11',
      frozen: true,
      release: { state: 'DRAFT', viewerCanSign: true },
      order: { action: 'PREPARE' },
    });
    expect(quarters[2]).toMatchObject({
      quarter,
      release: { state: 'PUBLISHED', viewerCanSign: false },
      order: null,
    });
  });
});

describe('an order that was refused', () => {
  test('says what stands in the way, to statisticians alone', async () => {
    const { services, urls } = api;
    const [order] = await services.published.orders();
    const writer = new pg.Client({ connectionString: urls.RELEASE_WRITER_DATABASE_URL });
    await writer.connect();
    await writer.query(
      `update release_order set state = 'REFUSED', problem = 'NOT_FROZEN',
       details = '{"quarter":"2025-Q4","freezesOn":"2026-01-11"}' where id = $1`,
      [order?.id],
    );
    await writer.end();
    const ASK = '{ quarters { quarter order { state problem quarterInTheWay possibleFrom } } }';
    const { quarters } = await api.as('aStatistician')(ASK);
    expect(quarters[1].order).toEqual({
      state: 'REFUSED',
      problem: 'NOT_FROZEN',
      quarterInTheWay: '2025-Q4',
      possibleFrom: '2026-01-11',
    });
    expect(await api.as('anAnalyst')(ASK)).toMatchObject({ problem: 'FORBIDDEN' });
  });
});

describe('files', () => {
  const get = (path: string, door: 'public' | 'api' | 'municipality' = 'public') => house.send(door, path);
  const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  const FOR_EVER = 'public, max-age=31536000, immutable';

  test.each([
    ['Q1.csv', 'text/csv; charset=utf-8; header=present'],
    ['Q2.csv', 'text/csv; charset=utf-8; header=present'],
    ['Q3.json', 'application/json; charset=utf-8'],
    ['ALL.csv', 'text/csv; charset=utf-8; header=present'],
    ['ALL.json', 'application/json; charset=utf-8'],
    ['Q2.csv-metadata.json', 'application/csvm+json; charset=utf-8'],
    ['Q2.px', 'text/x-pcaxis; charset=iso-8859-1'],
    ['Q2.sdmx.csv', 'application/vnd.sdmx.data+csv; version=2.1.0; charset=utf-8'],
    ['Q2.sdmx.json', 'application/vnd.sdmx.data+json; version=2.1.0; charset=utf-8'],
    ['metadata.json', 'application/json; charset=utf-8'],
    ['metadata.md', 'text/markdown; charset=utf-8'],
    ['method.en.md', 'text/markdown; charset=utf-8'],
    ['manifest.json', 'application/json; charset=utf-8'],
    ['delivery.zip', 'application/zip'],
  ])('%s is for anyone to keep', async (file, type) => {
    for (const door of ['public', 'api', 'municipality'] as const) {
      const { status, headers, text } = await get(`/releases/${published}/${file}`, door);
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'content-type': type,
        'cache-control': FOR_EVER,
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'content-disposition': `attachment; filename="${published}-${file}"`,
        'x-content-type-options': 'nosniff',
      });
      expect(text.length).toBeGreaterThan(300);
    }
  });

  test.each(['Q2.csv', 'Q2.px', 'delivery.zip'])(
    '%s is taken once: whoever kept it is told that it is as it was',
    async (file) => {
      const path = `/releases/${published}/${file}`;
      const { headers, bytes } = await get(path);
      const etag = String(headers.etag);
      const again = await house.send('public', path, { headers: { 'if-none-match': etag } });
      expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, etag]);
      const other = await house.send('public', path, { headers: { 'if-none-match': '"another"' } });
      expect([other.status, other.headers.etag]).toEqual([200, etag]);
      const head = await house.send('public', path, { method: 'HEAD' });
      expect([head.status, head.headers.etag, head.headers['content-length'], head.bytes.length]).toEqual([
        200,
        etag,
        `${bytes.length}`,
        0,
      ]);
    },
  );

  test('come packed to whoever takes that, and are the same', async () => {
    const path = `/releases/${published}/Q2.sdmx.csv`;
    const plain = await get(path);
    const packed = await house.send('public', path, { headers: { 'accept-encoding': 'br, gzip;q=0.8' } });
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(gunzipSync(packed.bytes).equals(plain.bytes)).toBe(true);
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    expect(plain.headers.etag).toBe(`"${hash(plain.bytes)}"`);
    const unwanted = await house.send('public', path, { headers: { 'accept-encoding': 'gzip;q=0' } });
    expect(unwanted.headers['content-encoding']).toBeUndefined();
  });

  test('are delivered as one archive with the list of what is in it, the same each time', async () => {
    const path = `/releases/${published}/delivery.zip`;
    const first = await get(path);
    const second = await get(path, 'api');
    expect(first.bytes.equals(second.bytes)).toBe(true);
    const parts = unzipped(first.bytes);
    const [list = '', ...names] = [...parts.keys()];
    expect(list).toBe('manifest.json');
    const { files } = JSON.parse(parts.get(list)!.toString());
    expect(files.map(({ name }: { name: string }) => name)).toEqual(names);
    for (const { name, bytes, sha256: known } of files) {
      const part = parts.get(name)!;
      expect([name, part.length, hash(part)]).toEqual([name, bytes, known]);
      expect((await get(`/releases/${published}/${name}`)).bytes.equals(part)).toBe(true);
    }
  });

  test('of a delivery are told with its size and the hash of its list; a draft has no delivery', async () => {
    const told = async (version: string, person: 'thePublic' | 'aStatistician') =>
      (await api.as(person)(`{ release(version: "${version}") { delivery { path bytes files listSha256 } } }`)).release
        .delivery;
    const path = `/releases/${published}/delivery.zip`;
    const { bytes } = await get(path);
    const parts = unzipped(bytes);
    expect(await told(published, 'thePublic')).toEqual({
      path,
      bytes: bytes.length,
      files: parts.size,
      listSha256: hash(parts.get('manifest.json')!),
    });
    expect(await told(draft, 'aStatistician')).toBeNull();
  });

  test('whoever was handed a delivery sees whether it is what was published', async () => {
    const { bytes } = await get(`/releases/${published}/delivery.zip`);
    const folder = await mkdtemp(join(tmpdir(), 'equality-lab-delivery-'));
    const checked = (name: string) => checkDelivery(join(folder, name)).catch((error: Error) => error.message);
    try {
      await writeFile(join(folder, 'delivery.zip'), bytes);
      expect(await checked('delivery.zip')).toMatch(`${published}, published 20`);
      const parts = unzipped(bytes);
      const unpacked = join(folder, 'unpacked');
      await mkdir(unpacked);
      for (const [name, part] of parts) await writeFile(join(unpacked, name), part);
      expect(await checked('unpacked')).toMatch(`all ${parts.size - 1} files are as its list names them`);

      await writeFile(join(unpacked, 'Q2.da.csv'), parts.get('Q2.da.csv')!.toString().replace(/,A$/m, ',C'));
      await writeFile(join(unpacked, 'Q9.csv'), 'more');
      await rm(join(unpacked, 'Q1.px'));
      expect(await checked('unpacked')).toBe(
        `This is not ${published} as it was published: Q1.px is missing; Q2.da.csv is another than was published; ` +
          'Q9.csv is not in the list. Fetch the delivery again.',
      );
      await writeFile(join(folder, 'broken.zip'), bytes.subarray(0, 1_000));
      expect(await checked('broken.zip')).toMatch('is no archive that can be unpacked');
      await writeFile(join(unpacked, 'manifest.json'), '{}');
      expect(await checked('unpacked')).toBe("Its manifest.json is no list of a release's files.");
      expect(await checked('nothing.zip')).toMatch('cannot be read');
      expect(await checked('.')).toMatch('holds no manifest.json');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('of a whole release are listed with it, and none of a draft', async () => {
    const ASK = (version: string) =>
      `{ release(version: "${version}") { files { format path mediaType } tables { files { path } } } }`;
    const { release } = await api.as('thePublic')(ASK(published));
    expect(release.files.map(({ path }: { path: string }) => path.split('/').at(-1))).toEqual([
      'ALL.csv',
      'ALL.json',
      'metadata.json',
      'metadata.md',
      'method.md',
      'manifest.json',
      'delivery.zip',
    ]);
    for (const { path, mediaType } of release.files) {
      const { status, headers } = await get(path);
      expect([status, headers['content-type']]).toEqual([200, mediaType]);
    }
    const { release: unpublished } = await api.as('aStatistician')(ASK(draft));
    expect(unpublished.files).toEqual([]);
    expect(unpublished.tables.flatMap(({ files }: { files: object[] }) => files)).toEqual([]);
  });

  test('say the same as the cells', async () => {
    const { text } = await get(`/releases/${published}/ALL.csv`);
    const lines = new Map(
      text
        .trim()
        .split('\n')
        .map((line) => [line.slice(0, line.lastIndexOf(',', line.lastIndexOf(',') - 1)), line]),
    );
    for (const { id, value } of await cellsOf({ table: 'Q2', period: quarter }))
      expect(lines.get(id)?.split(',').at(-2)).toBe(String(value ?? ''));
    const { json } = await get(`/releases/${published}/Q1.json`);
    expect(json).toMatchObject({ version: '2.0', class: 'dataset' });
  });

  test('speak Danish, and English when asked', async () => {
    const danish = await get(`/releases/${published}/Q2.csv`);
    const english = await get(`/releases/${published}/Q2.csv?lang=en`);
    expect(danish.text).not.toBe(english.text);
    expect((await get(`/releases/${published}/Q2.csv?lang=xx`)).text).toBe(danish.text);
    expect((await get(`/releases/${published}/Q2.da.csv`)).text).toBe(danish.text);
    expect((await get(`/releases/${published}/Q2.en.csv`)).text).toBe(english.text);
  });

  test('of the newest release are found, and not kept, under `latest`', async () => {
    for (const [asked, found] of [
      ['Q2.csv', 'Q2.csv'],
      ['Q2.json?lang=en', 'Q2.json?lang=en'],
      ['ALL.csv?lang=xx', 'ALL.csv'],
      ['Q2.en.csv', 'Q2.en.csv'],
      ['Q2.px', 'Q2.px'],
      ['delivery.zip', 'delivery.zip'],
    ]) {
      const { status, headers } = await get(`/releases/latest/${asked}`);
      expect([status, headers.location, headers['cache-control']]).toEqual([
        302,
        `/releases/${published}/${found}`,
        'no-store',
      ]);
    }
  });

  test.each([
    `/releases/2030-Q1.1/Q1.csv`,
    `/releases/2025-Q3.1/Q9.csv`,
    `/releases/2025-Q3.1/Q1.xlsx`,
    `/releases/2025-Q3.1/Q1.da.px`,
    `/releases/2025-Q3.1/Q1.fr.csv`,
    `/releases/2025-Q3.1/manifest.zip`,
    `/releases/2025-Q4.1/delivery.zip`,
    `/releases/2025-Q4.1/manifest.json`,
    `/releases/2030-Q1.1/delivery.zip`,
    `/releases/2025-Q3.1/Q1.csv.gz`,
    `/releases/2025-Q3.1/q1.csv`,
    `/releases/2025-Q3.1/Y1.csv`,
    `/releases/2025-Q3/Q1.csv`,
    `/releases/2025-Q4.1/Q1.csv`,
    `/releases/2025-Q4.1/ALL.csv`,
    `/releases/latest/Q1.exe`,
    `/releases/latest/%2e%2e%2fx.csv`,
  ])('that are not there, or not published, are not there: %s', async (path) => {
    const { status, headers, json } = await get(path);
    expect([status, json?.errors[0].extensions.code, headers['cache-control']]).toEqual([404, 'NOT_FOUND', 'no-store']);
  });

  test('are not served at the door of the NGOs, whose pages do not read them', async () => {
    expect((await house.send('ngo', `/releases/${published}/Q1.csv`)).status).toBeLessThan(500);
  });
});

describe('a release that comes out', () => {
  /** Past the sign-off, as only the server's administrator can. */
  const asWriter = async (...statements: [sql: string, values: unknown[]][]) => {
    const address = new URL(testServer().administrator);
    address.pathname = new URL(api.urls.RELEASE_DATABASE_URL).pathname;
    const writer = new pg.Client({ connectionString: address.href });
    await writer.connect();
    await writer.query('set session_replication_role = replica');
    for (const [sql, values] of statements) await writer.query(sql, values);
    await writer.end();
  };
  const attacking = `insert into release_audit
    (release_version, sha256, audited_at, depth, passed, cells, attacked, attacks, report, report_sha256)
    select version, coalesce(sha256, repeat('0', 64)), now(), 'WHOLE', true, 1, 1, '[]', '',
      encode(sha256(''), 'hex') from release where version = $1`;
  const publishing = `update release set state = 'PUBLISHED', sha256 = coalesce(sha256, repeat('0', 64)),
    published_at = '2026-02-10T07:00:00Z' where version = $1`;
  const readsOf = async (version: string, period: string) => {
    let answer: object = {};
    const seen = await statementsOf(async () => {
      answer = await ask([{ table: 'Q1', period, geo: [''] }], version);
    });
    expect(answer).toMatchObject({ cells: [{ id: `el1|REG|${period}|` }] });
    return seen.filter((it) => /from cell/.test(it)).length;
  };

  test('is the newest from then on, and the one before stays as it was', async () => {
    const before = await cellsOf(total);
    await asWriter([publishing, [draft]]);
    expect(await api.as('thePublic')('{ release { version state } releases { version } }')).toEqual({
      release: { version: draft, state: 'PUBLISHED' },
      releases: [{ version: draft }, { version: published }],
    });
    expect(await readsOf(draft, '2025-Q4')).toBeGreaterThan(0);
    expect(await readsOf(draft, '2025-Q4')).toBe(0);
    expect((await ask([total], published))['cells']).toEqual(before);
    expect(await cellsOf(total)).toEqual(before);
  });

  test('is the newest by its quarter, whichever day it came out; the oldest are no longer kept in memory', async () => {
    for (const its of ['2026-Q4', '2026-Q2', '2026-Q1', '2026-Q3']) {
      const version = `${its}.1`;
      await asWriter(
        [
          `insert into release (version, quarter, state, profile, d, v, tau) values ($1, $2, 'PREPARING', 'standard', 5, 3, 8)`,
          [version, its],
        ],
        [
          `insert into cell (release_version, id, table_id, basis, period, geo, dims, status, value)
           values ($1, 'el1|REG|' || $2 || '|', 'Q1', 'REG', $2, '', '{}', 'A', 10)`,
          [version, its],
        ],
        [attacking, [version]],
        [publishing, [version]],
      );
    }
    expect(await api.as('thePublic')('{ release { version } }')).toEqual({ release: { version: '2026-Q4.1' } });
    for (const version of ['2026-Q4', '2026-Q1']) {
      expect(await readsOf(`${version}.1`, version)).toBe(2);
      expect(await readsOf(`${version}.1`, version)).toBe(0);
    }
    expect(await readsOf(published, quarter)).toBe(2);
    expect(await readsOf(published, quarter)).toBe(2);
  });
});
