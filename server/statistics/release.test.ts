import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
// @ts-expect-error The package has no types.
import toolkit from 'jsonstat-toolkit';
import { aChange, aLine, type Line } from '../transfer/line.fixture.ts';
import { transferAll } from '../transfer/relay.ts';
import type { FileFormat } from '../taxonomy/fileFormats.ts';
import { latticeEdition } from '../taxonomy/latticeTables.ts';
import type { Quarter } from '../taxonomy/quarter.ts';
import { readBack } from './audit/readBack.ts';
import { latticeOf } from './lattice.ts';
import { protect } from './protect.ts';
import { profiles } from './noiseTable.ts';
import { sha256, type Release } from './release.ts';
import { drainAll, executeAll, prepare, publishAll } from './run.ts';
import { signOff } from './signOff.fixture.ts';
import { trueCounts } from './cube.ts';
import { connect } from '../platform/worker.ts';

jest.setTimeout(60_000);

interface Dataset {
  id: string[];
  Data(at: Record<string, string>): { value: number | null; status: string | null };
}
const readJsonStat = toolkit as (it: unknown) => Dataset;

// A small world in which the cells of TV-6 (statistics.md §10) occur: 120 registrations in 2025-Q1, 12 of them in
// Copenhagen.
let line: Line;
const by = '22222222-2222-4222-8222-222222222222';
const key = Buffer.from(Uint8Array.from({ length: 32 }, (_, byte) => byte));

async function register(quarter: Quarter, municipality: string, number: number) {
  line.at(`${quarter.slice(0, 4)}-0${Number(quarter.slice(-1)) * 3 - 1}-15T12:00:00Z`.replace('-011-', '-11-'));
  const changes = Array.from({ length: number }, () => aChange(quarter, { incident: { municipality } })).flat();
  await line.write(changes);
}
async function arrive() {
  await transferAll(line.transfer);
  await drainAll(line.statistics);
}
const released = async <T extends object>(sql: string, values: unknown[] = []) =>
  (await line.inspect('RELEASE_DATABASE_URL').query<T>(sql, values)).rows;
/** Signed by two for this moment, and out. */
async function publish(draft: Release): Promise<Release | undefined> {
  await signOff(line.urls.RELEASE_DATABASE_URL, draft, line.statistics.now());
  await publishAll(line.statistics);
  const [it] = await released<Release>(
    'select version, state, sha256, published_at as "publishedAt" from release where version = $1',
    [draft.version],
  );
  return it;
}
const valueOf = async (version: string, id: string) =>
  (
    await released<{ value: number | null; status: string }>(
      'select value, status from cell where release_version = $1 and id = $2',
      [version, id],
    )
  )[0];

beforeAll(async () => {
  line = await aLine();
  await register('2025-Q1', '101', 12);
  await register('2025-Q1', '147', 60);
  await register('2025-Q1', '751', 46);
  await register('2025-Q1', '813', 2);
  await arrive();
});
afterAll(() => line.end());

describe('before the freeze', () => {
  test('tables and noise that tell too much of one person are refused, and nothing is begun', async () => {
    const weak = { ...profiles.standard, D: 1, V: 0.5, tau: 4, T: [2 ** 46, 3 * 2 ** 46, 2 ** 48] };
    const profile = { ...line.statistics, profile: weak };
    await expect(prepare(profile, { quarter: '2025-Q1', by })).rejects.toMatchObject({
      name: 'Refusal',
      reason: 'LATTICE_UNSAFE',
      details: { finding: expect.stringMatching(/8 looks at one registration/) },
    });
    expect(await released('select * from release')).toEqual([]);
  });

  test('a release is refused, with the day from which it can be prepared', async () => {
    line.at('2025-04-05T12:00:00Z');
    await expect(prepare(line.statistics, { quarter: '2025-Q1', by })).rejects.toMatchObject({
      name: 'Refusal',
      reason: 'NOT_FROZEN',
      details: { quarter: '2025-Q1', freezesOn: '2025-04-11' },
    });
  });

  test('a quarter past its day waits for the word of the transfer', async () => {
    line.at('2025-04-12T12:00:00Z');
    await expect(prepare(line.statistics, { quarter: '2025-Q1', by })).rejects.toMatchObject({
      reason: 'FREEZE_NOT_RECEIVED',
      details: { quarter: '2025-Q1' },
    });
    expect(await released('select * from release')).toEqual([]);
  });
});

describe('the release of a quarter', () => {
  let first: Release;
  beforeAll(async () => {
    line.at('2025-05-01T12:00:00Z');
    await arrive();
    await line.inspect('STATISTICS_DATABASE_URL').query(`insert into release_key values ('2025-Q1.1', $1)`, [key]);
    first = await prepare(line.statistics, { quarter: '2025-Q1', by });
  });

  test('has the values of the test vectors', async () => {
    expect(first).toMatchObject({
      state: 'DRAFT',
      d: 5,
      v: 3,
      tau: 8,
      profile: 'standard',
      lattice: latticeEdition,
      progress: 100,
      preparedBy: by,
    });
    expect(await valueOf('2025-Q1.1', 'el1|REG|2025-Q1|')).toEqual({ value: 121, status: 'A' });
    expect(await valueOf('2025-Q1.1', 'el1|REG|2025-Q1|geo=101')).toEqual({ value: 10, status: 'A' });
    expect(await valueOf('2025-Q1.1', 'el1|REG|2025-Q1|geo=813')).toEqual({ value: null, status: 'C' });
  });

  test('is what the pure rules make of the facts', async () => {
    const connection = await connect(line.urls.STATISTICS_DATABASE_URL);
    const counts = await trueCounts(connection, '2025-Q1').finally(() => connection.end());
    const cells = latticeOf('2025-Q1');
    const expected = protect(cells, counts, key, profiles.standard).map((cell) => ({ ...cell }));
    const found = await released<{ id: string }>(
      `select id, status, value from cell where release_version = '2025-Q1.1'`,
    );
    const inOrder = <T extends { id: string }>(list: T[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(inOrder(found)).toEqual(inOrder(expected));
  });

  test('prepared again, has the same numbers', async () => {
    expect((await prepare(line.statistics, { quarter: '2025-Q1', by })).sha256).toBe(first.sha256);
  });

  test.each([
    ['a version that is not there', '2024-Q1.1', null],
    ['another draft than the one that stands', '2025-Q1.1', 'a'.repeat(64)],
  ])('is not signed as %s', async (_name, version, sha256) => {
    const another = { version, sha256: sha256 ?? first.sha256 };
    await expect(signOff(line.urls.RELEASE_DATABASE_URL, another, line.statistics.now())).rejects.toMatchObject({
      code: '23000',
    });
    await publishAll(line.statistics);
    expect(await released(`select from release where state <> 'DRAFT'`)).toEqual([]);
  });

  test('is published by nobody before two have signed it, and its moment has come', async () => {
    const publishing = `update release set state = 'PUBLISHED', published_at = $1 where version = '2025-Q1.1'`;
    const now = line.statistics.now();
    const writer = line.as('RELEASE_WRITER_DATABASE_URL');
    await expect(writer.query(publishing, [now])).rejects.toMatchObject({ code: '23000' });
    await signOff(line.urls.RELEASE_DATABASE_URL, first, new Date(now.getTime() + 60_000));
    expect(await released('select state from release')).toEqual([{ state: 'SIGNED' }]);
    await expect(writer.query(publishing, [now])).rejects.toMatchObject({ code: '23000' });
    await publishAll(line.statistics);
    expect(await released('select state from release')).toEqual([{ state: 'SIGNED' }]);
    await expect(
      writer.query(
        `insert into release_signature (version, sha256, member, event, at) values ('2025-Q1.1', $1, $2, 'SIGNED', now())`,
        [first.sha256, randomUUID()],
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });

  test('made anew has lost its signatures, though its numbers are the same', async () => {
    const anew = await prepare(line.statistics, { quarter: '2025-Q1', by });
    expect(anew).toMatchObject({ state: 'DRAFT', sha256: first.sha256 });
    expect(await released('select * from valid_signature')).toEqual([]);
    expect(await released('select event from release_signature order by ordinal')).toEqual(
      ['SIGNED', 'SIGNED', 'VOID', 'VOID'].map((event) => ({ event })),
    );
    await released('delete from release_date');
  });

  test('is published with its files, and its key is gone', async () => {
    const published = await publish(first);
    expect(published).toMatchObject({ state: 'PUBLISHED', publishedAt: line.statistics.now(), sha256: first.sha256 });
    const { rows: keys } = await line.inspect('STATISTICS_DATABASE_URL').query('select * from release_key');
    expect(keys).toEqual([]);
    const { rows: ledger } = await line
      .inspect('STATISTICS_DATABASE_URL')
      .query('select version, event from release_ledger order by event');
    expect(ledger).toContainEqual({ version: '2025-Q1.1', event: 'KEY_DESTROYED' });
    await expect(prepare(line.statistics, { quarter: '2025-Q1', by })).rejects.toMatchObject({
      reason: 'ALREADY_PUBLISHED',
    });
    // Looked for again, nothing is due any more.
    expect(await publishAll(line.statistics)).toMatchObject({ published: 0, refused: 0 });
  });

  test.each([
    `update release set tau = 1 where version = '2025-Q1.1'`,
    `update release set state = 'DRAFT' where version = '2025-Q1.1'`,
    `delete from release where version = '2025-Q1.1'`,
    `delete from cell where release_version = '2025-Q1.1'`,
    `update cell set value = 9, status = 'A' where release_version = '2025-Q1.1'`,
    `insert into cell select '2025-Q1.1', 'el1|', 'Q1', 'REG', '2025-Q1', '', '{}', 'A', 9`,
    `insert into cell select '1999-Q1.1', 'el1|', 'Q1', 'REG', '2025-Q1', '', '{}', 'A', 9`,
    `delete from release_file where release_version = '2025-Q1.1'`,
    `insert into release_file select '2025-Q1.1', 'X', 'csv', 'da', '', '', ''`,
    'truncate cell',
    'truncate release_file',
    `insert into release (version, quarter, state, profile, d, v, tau) values ('1999-Q1.1', '1999-Q1', 'DRAFT', '', 1, 1, 1)`,
  ])('does not change: %s', async (sql) => {
    await expect(released(sql)).rejects.toMatchObject({ code: '23000' });
    await expect(line.as('RELEASE_WRITER_DATABASE_URL').query(sql)).rejects.toMatchObject({ code: /^(23000|42501)$/ });
  });
});

describe('the next release', () => {
  const copied = (version: string) =>
    released<{ cell: string }>(
      `select (id, table_id, basis, period, geo, dims::text, status, value)::text as cell from cell
       where release_version = $1 and id like 'el1|REG|2025-Q1|%' order by id`,
      [version],
    );

  test('holds the one before, byte for byte', async () => {
    await register('2025-Q2', '101', 90);
    line.at('2025-08-01T12:00:00Z');
    await arrive();
    const draft = await prepare(line.statistics, { quarter: '2025-Q2', by });
    await publish(draft);
    const before = await copied('2025-Q1.1');
    expect(before.length).toBe(latticeOf('2025-Q1').length);
    expect(await copied('2025-Q2.1')).toEqual(before);
  });

  test('waits for the quarters before it, whose turn it is', async () => {
    for (const quarter of ['2025-Q3', '2025-Q4'] as const) await register(quarter, '101', 50);
    line.at('2026-02-01T12:00:00Z');
    await arrive();
    await expect(prepare(line.statistics, { quarter: '2025-Q4', by })).rejects.toMatchObject({
      name: 'Refusal',
      reason: 'EARLIER_UNPUBLISHED',
      details: { quarter: '2025-Q3' },
    });
    // A draft is no publication.
    await prepare(line.statistics, { quarter: '2025-Q3', by });
    await expect(prepare(line.statistics, { quarter: '2025-Q4', by })).rejects.toMatchObject({
      reason: 'EARLIER_UNPUBLISHED',
      details: { quarter: '2025-Q3' },
    });
    expect(await released(`select from release where quarter = '2025-Q4'`)).toEqual([]);
  });

  test('brings the year with the fourth quarter', async () => {
    const third = await prepare(line.statistics, { quarter: '2025-Q3', by });
    await publish(third);
    const fourth = await prepare(line.statistics, { quarter: '2025-Q4', by });
    await publish(fourth);
    const total = await valueOf('2025-Q4.1', 'el1|REG|2025|');
    expect(Math.abs((total?.value ?? 0) - 310)).toBeLessThanOrEqual(5);
    const women = await valueOf('2025-Q4.1', 'el1|REG|2025|gender=WOMAN');
    expect(Math.abs((women?.value ?? 0) - 310)).toBeLessThanOrEqual(5);
    expect(await copied('2025-Q4.1')).toEqual(await copied('2025-Q1.1'));
  });
});

describe('the files', () => {
  interface File {
    table_id: string;
    format: FileFormat;
    language: string;
    bytes: Buffer;
    sha256: string;
    size: string;
  }
  const files = async () =>
    (await released<File>(`select * from release_file where release_version = '2025-Q4.1'`)).map((it) => ({
      ...it,
      bytes: gunzipSync(it.bytes),
    }));
  const shown = (value: number | null) => (value === null ? '' : `${value}`);

  test('of all cells is the manifest', async () => {
    const all = (await files()).find(({ table_id: table, format }) => table === 'ALL' && format === 'csv');
    const [release] = await released<Release>(`select sha256 from release where version = '2025-Q4.1'`);
    expect(all && sha256(all.bytes)).toBe(release?.sha256);
    const rows = await released<{ id: string; value: number | null; status: string }>(
      `select id, value, status from cell where release_version = '2025-Q4.1' order by id collate "C"`,
    );
    const text = ['id,value,status', ...rows.map((it) => `${it.id},${shown(it.value)},${it.status}`), ''].join('\n');
    expect(all?.bytes.toString()).toBe(text);
  });

  test('have the hash that is kept of them', async () => {
    for (const file of await files())
      expect([sha256(file.bytes), `${file.bytes.length}`]).toEqual([file.sha256, file.size]);
  });

  test('are of every format, and say the same of every cell', async () => {
    const cells = await released<{ id: string; table_id: string; value: number | null; status: string }>(
      `select * from cell where release_version = '2025-Q4.1'`,
    );
    const published = new Map(cells.map(({ id, value }) => [id, value]));
    const found = await files();
    expect(found).toHaveLength(10 * 8 + 9);
    for (const { table_id: tableId, format, bytes } of found) {
      const content = bytes.toString(format === 'px' ? 'latin1' : 'utf8');
      const told = readBack({ tableId, format, language: 'mul', mediaType: '', content });
      if (told === null) continue;
      if (typeof told === 'string') throw new Error(told);
      const ids = new Set(told.map(({ id }) => id));
      expect(ids.size).toBe(told.length);
      expect(cells.filter((it) => it.table_id === tableId && !ids.has(it.id))).toEqual([]);
      const wrong = told.filter(({ id, raw, status }) => {
        const value = published.get(id);
        return value === null ? status !== 'C' : `${value} A` !== `${raw} ${status}`;
      });
      expect(wrong).toEqual([]);
    }
  });

  test('of JSON-stat are read by the reader of others', async () => {
    const cells = await released<{ period: string; geo: string; dims: object; value: number | null }>(
      `select * from cell where release_version = '2025-Q4.1' and table_id = 'Y4'`,
    );
    const file = (await files()).find((it) => it.table_id === 'Y4' && it.format === 'json-stat');
    const dataset = readJsonStat(JSON.parse(file!.bytes.toString()));
    expect(dataset.id).toEqual(['measure', 'area', 'ground', 'geo', 'time']);
    const told = cells.map((cell) => {
      const at = { ...cell.dims, measure: 'REGISTRATIONS', geo: cell.geo || '000', time: cell.period };
      return dataset.Data(at);
    });
    expect(told.map(({ value, status }) => ({ value, status }))).toEqual(
      cells.map(({ value }) => ({ value, status: value === null ? 'c' : null })),
    );
  });
});

describe('who may what', () => {
  const refusedFor = async (setting: Parameters<Line['as']>[0], sql: string) =>
    expect(line.as(setting).query(sql)).rejects.toMatchObject({ code: '42501' });

  test.each([
    'inbox',
    'batch_ledger',
    'alarm',
    'incident_fact',
    'person_fact',
    'token',
    'release_key',
    'release_ledger',
    'frozen_quarter',
  ])('the transfer reads nothing of %s', (table) => refusedFor('INBOX_DATABASE_URL', `select * from ${table}`));
  test.each([
    'delete from inbox',
    `update inbox set body = ''`,
    `insert into batch_ledger select gen_random_uuid(), 1, '', '', '', '', 1, 'DRAINED'`,
    `select open_quarter('2025-Q1')`,
    `select close_quarter('2025-Q1')`,
    `insert into inbox (id, set_aside) values (gen_random_uuid(), '')`,
  ])('the transfer may only add to the inbox: %s', (sql) => refusedFor('INBOX_DATABASE_URL', sql));
  test('the transfer reads the outbox and its own ledgers, nothing else', async () => {
    const { rows } = await line.inspect('TRANSFER_DATABASE_URL').query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
         and has_table_privilege('equality_transfer', oid, 'select') order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(['outbox', 'transfer_batch', 'transfer_refused']);
  });
  test.each(['outbox', 'transfer_batch', 'transfer_refused'])('the application does not read %s', (table) =>
    refusedFor('OPERATIONAL_DATABASE_URL', `select * from ${table}`),
  );
  test('the transfer reads no data key', () => refusedFor('TRANSFER_KEYS_DATABASE_URL', 'select * from data_key'));
  test.each([
    'drop table token',
    'truncate incident_fact',
    'update incident_fact set area = area',
    'delete from batch_ledger',
  ])('the statistician may not: %s', (sql) => refusedFor('STATISTICS_DATABASE_URL', sql));
  test.each([
    'delete from release',
    'delete from cell',
    `update release set state = 'PUBLISHED'`,
    `update release_order set state = 'DONE'`,
    'delete from release_order',
    `insert into release_order (id, state) values (gen_random_uuid(), 'DONE')`,
  ])('the API writes nothing: %s', (sql) => refusedFor('RELEASE_DATABASE_URL', sql));

  async function asReader<T extends object>(statistician: boolean, sql: string, values: unknown[] = []) {
    const client = await line.as('RELEASE_DATABASE_URL').connect();
    try {
      await client.query('begin');
      if (statistician) await client.query(`set local equality.statistician = 'yes'`);
      const { rows } = await client.query<T>(sql, values);
      await client.query('commit');
      return rows;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }

  test('a draft, its cells and the orders exist for a statistician only', async () => {
    await register('2026-Q1', '101', 30);
    line.at('2026-05-01T12:00:00Z');
    await arrive();
    await prepare(line.statistics, { quarter: '2026-Q1', by });
    const order = `insert into release_order (id, action, quarter, requested_by, requested_at) values ($1, 'PREPARE', '2026-Q2', $2, now())`;
    await expect(asReader(false, order, [randomUUID(), by])).rejects.toMatchObject({ code: '42501' });
    const id = randomUUID();
    await asReader(true, order, [id, by]);
    for (const sql of [
      `select 1 from release where version = '2026-Q1.1'`,
      `select 1 from cell where release_version = '2026-Q1.1'`,
      'select 1 from release_order',
    ]) {
      expect(await asReader(false, sql)).toEqual([]);
      expect((await asReader(true, sql)).length).toBeGreaterThan(0);
    }
    expect((await asReader(false, `select 1 from release_file`)).length).toBeGreaterThan(0);
    expect((await asReader(false, `select 1 from cell where release_version = '2025-Q4.1'`)).length).toBeGreaterThan(
      1000,
    );

    await executeAll(line.statistics);
    expect(await asReader(true, 'select state, problem, details from release_order where id = $1', [id])).toEqual([
      { state: 'REFUSED', problem: 'NOT_FROZEN', details: { quarter: '2026-Q2', freezesOn: '2026-07-11' } },
    ]);
  });

  test('an order is carried out, and one that was left half done as well', async () => {
    const preparation = randomUUID();
    await asReader(
      true,
      `insert into release_order (id, action, quarter, requested_by, requested_at)
       values ($1, 'PREPARE', '2026-Q1', $2, '2026-05-01')`,
      [preparation, by],
    );
    await released(`update release_order set state = 'WORKING', progress = 40 where id = $1`, [preparation]);
    await released(`update release set state = 'PREPARING', sha256 = null where version = '2026-Q1.1'`);
    await executeAll(line.statistics);
    const rows = await asReader(true, 'select state, progress from release_order where requested_at < $1', [
      '2026-05-03',
    ]);
    expect(rows).toEqual([{ state: 'DONE', progress: 100 }]);
    const [draft] = await released<Release>(`select version, sha256 from release where version = '2026-Q1.1'`);
    await publish(draft as Release);
    expect(await asReader(false, `select state from release where version = '2026-Q1.1'`)).toEqual([
      { state: 'PUBLISHED' },
    ]);
  });

  test('an order for a quarter that was passed is refused, and nobody orders a publication', async () => {
    await expect(
      asReader(
        true,
        `insert into release_order (id, action, version, sha256, requested_by, requested_at)
         values ($1, 'PUBLISH', '2026-Q1.1', $3, $2, '2026-05-03')`,
        [randomUUID(), by, 'b'.repeat(64)],
      ),
    ).rejects.toMatchObject({ code: '42501' });
    await asReader(
      true,
      `insert into release_order (id, action, quarter, requested_by, requested_at)
       values ($1, 'PREPARE', '2024-Q4', $2, '2026-05-04')`,
      [randomUUID(), by],
    );
    await line.inspect('STATISTICS_DATABASE_URL').query(`insert into frozen_quarter values ('2024-Q4')`);
    await executeAll(line.statistics);
    const rows = await asReader(
      true,
      `select state, problem from release_order where requested_at between '2026-05-03' and '2026-05-05'
       order by requested_at`,
    );
    expect(rows).toEqual([{ state: 'REFUSED', problem: 'LATER_PUBLISHED' }]);
  });
});
