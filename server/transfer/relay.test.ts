import { createHash, randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { drainAll } from '../statistics/run.ts';
import { areas } from '../taxonomy/areas.ts';
import { codesOf } from '../taxonomy/codeList.ts';
import { municipalities } from '../taxonomy/municipalities.ts';
import { statisticsGeo } from '../taxonomy/geography.ts';
import type { Quarter } from '../taxonomy/quarter.ts';
import { aChange, aLine, anIncident, type Line } from './line.fixture.ts';
import { freeze, relay, transferAll } from './relay.ts';
import { openTransfer } from './transfer.ts';

jest.setTimeout(60_000);

let line: Line;
beforeAll(async () => {
  line = await aLine();
});
afterAll(() => line.end());
beforeEach(() => {
  line.at('2025-02-15T12:00:00Z');
  line.said.length = 0;
});

const quarter = '2025-Q1';
const facts = async (of: Quarter) =>
  (await line.inspect('STATISTICS_DATABASE_URL').query('select * from incident_fact where quarter = $1', [of])).rows;
const one = async (setting: Parameters<Line['inspect']>[0], sql: string, values: unknown[] = []) =>
  (await line.inspect(setting).query(sql, values)).rows[0];
const arrive = async () => {
  await transferAll(line.transfer);
  await drainAll(line.statistics);
};

describe('what leaves', () => {
  test('a registration arrives, is corrected and is withdrawn', async () => {
    const record = randomUUID();
    await line.write(aChange(quarter, { record }));
    await arrive();
    expect(await facts(quarter)).toMatchObject([{ municipality: '101', area: 'SCHOOL' }]);
    await line.write(aChange(quarter, { record, version: 2, incident: { municipality: '751' } }));
    await arrive();
    expect(await facts(quarter)).toMatchObject([{ municipality: '751' }]);
    await line.write(aChange(quarter, { record, version: 3, gone: true }));
    await arrive();
    expect(await facts(quarter)).toEqual([]);
    expect(await one('STATISTICS_DATABASE_URL', 'select count(*)::int as n from token')).toEqual({ n: 0 });
  });

  test('of several changes that wait, only the last', async () => {
    const record = randomUUID();
    await line.write([
      ...aChange(quarter, { record, version: 3, incident: { area: 'HOUSING' } }),
      ...aChange(quarter, { record, version: 1 }),
      ...aChange(quarter, { record, version: 2, gone: true }),
    ]);
    const { lines } = await transferAll(line.transfer);
    await drainAll(line.statistics);
    expect(lines).toBe(2);
    expect(await facts(quarter)).toMatchObject([{ area: 'HOUSING' }]);
    await line.write(aChange(quarter, { record, version: 4, gone: true }));
    await arrive();
  });

  test('nothing of a line that the contract does not know, and all the others', async () => {
    const good = randomUUID();
    const odd = randomUUID();
    const note = 'the caretaker of the school';
    await line.write([
      ...aChange(quarter, { record: good }),
      { record: odd, version: 1, fragment: 'incident', quarter, fact: { ...anIncident(quarter), note } },
      { record: odd, version: 1, fragment: 'person', quarter, fact: anIncident('2024-Q4') },
    ]);
    const { alarms } = await transferAll(line.transfer);
    await drainAll(line.statistics);
    expect(alarms).toBe(2);
    expect(await facts(quarter)).toHaveLength(1);
    expect(JSON.stringify(line.said)).not.toContain(note);
    expect(line.said).toContainEqual(expect.objectContaining({ alarm: 'CONTRACT', rows: 1 }));
    const refused = await line.inspect('TRANSFER_DATABASE_URL').query('select * from transfer_refused');
    expect(refused.rows).toHaveLength(2);
    expect(JSON.stringify(refused.rows)).not.toContain(note);
    // Set aside is set aside: the next look does not stumble over it, and a mended version takes its place.
    expect((await transferAll(line.transfer)).alarms).toBe(0);
    await line.write([
      ...aChange(quarter, { record: odd, version: 2 }),
      ...aChange(quarter, { record: good, version: 2, gone: true }),
    ]);
    await arrive();
    expect(await facts(quarter)).toHaveLength(1);
    await line.write(aChange(quarter, { record: odd, version: 3, gone: true }));
    await arrive();
  });

  test('of several changes of which the last is refused, the one before it', async () => {
    const record = randomUUID();
    const fact = { ...anIncident(quarter), note: 'the caretaker of the school' };
    const [, person] = aChange(quarter, { record, version: 3 });
    await line.write([
      ...aChange(quarter, { record, version: 1 }),
      ...aChange(quarter, { record, version: 2, incident: { area: 'HOUSING' } }),
      { record, version: 3, fragment: 'incident', quarter, fact },
      ...(person ? [person] : []),
    ]);
    const { alarms, lines } = await transferAll(line.transfer);
    await drainAll(line.statistics);
    expect({ alarms, lines }).toEqual({ alarms: 1, lines: 2 });
    const now = async () => (await facts(quarter)).map(({ area }) => area);
    const counted = await now();
    expect(counted.filter((area) => area === 'HOUSING')).toHaveLength(1);
    // A mended version takes its place.
    await line.write(aChange(quarter, { record, version: 4, incident: { area: 'EMPLOYER' } }));
    await arrive();
    const mended = await now();
    expect(mended).toHaveLength(counted.length);
    expect(mended.filter((area) => area === 'HOUSING' || area === 'EMPLOYER')).toEqual(['EMPLOYER']);
    await line.write(aChange(quarter, { record, version: 5, gone: true }));
    await arrive();
  });

  test('waits for company, or for the delay', async () => {
    const patient = { ...line.transfer, minBatch: 20, maxDelay: 3_600 };
    const look = async () => {
      const transfer = await openTransfer(patient);
      await relay(transfer).finally(transfer.close);
      return transfer.counters.lines;
    };
    const records = Array.from({ length: 19 }, () => randomUUID());
    await line.write(records.flatMap((record) => aChange(quarter, { record })));
    expect(await look()).toBe(0);
    await line.write(aChange(quarter, {}));
    expect(await look()).toBe(40);
    await line.write(aChange(quarter, {}));
    expect(await look()).toBe(0);
    line.at('2025-02-15T13:00:01Z');
    expect(await look()).toBe(2);
    await drainAll(line.statistics);
    expect(await facts(quarter)).toHaveLength(21);
  });
});

describe('the inbox', () => {
  const body = JSON.stringify([{ token: 'ab'.repeat(32), fact: anIncident('2023-Q1') }]);
  const send = async (it: { id: string; ordinal: number; body: string; hash?: string }) => {
    const sha256 = createHash('sha256')
      .update(it.hash ?? it.body)
      .digest();
    return line.as('INBOX_DATABASE_URL').query(
      `insert into inbox (id, ordinal, kind, fragment, quarter, sha256, body)
         values ($1, $2, 'FACTS', 'incident', '2023-Q1', $3, $4)`,
      [it.id, it.ordinal, sha256, it.body],
    );
  };
  const nextOrdinal = async () =>
    (await one('STATISTICS_DATABASE_URL', 'select coalesce(max(ordinal), 0) + 1 as n from batch_ledger')).n as number;
  let own: Line;
  beforeAll(async () => {
    own = line;
    line = await aLine();
  });
  afterAll(async () => {
    await line.end();
    line = own;
  });

  test('takes a batch once, however often it comes', async () => {
    const it = { id: randomUUID(), ordinal: await nextOrdinal(), body };
    expect((await send(it)).rowCount).toBe(1);
    expect((await send(it)).rowCount).toBe(0);
    await drainAll(line.statistics);
    expect((await send(it)).rowCount).toBe(0);
    const { alarms } = await drainAll(line.statistics);
    expect(alarms).toBe(0);
    expect(await facts('2023-Q1')).toHaveLength(1);
  });

  test('raises an alarm at the same id with another content, and at another batch in its place', async () => {
    const it = { id: randomUUID(), ordinal: await nextOrdinal(), body };
    await send(it);
    await send({ ...it, body: '[]' });
    await send({ id: randomUUID(), ordinal: it.ordinal, body: '[]' });
    const { alarms } = await drainAll(line.statistics);
    expect(alarms).toBe(2);
    expect(line.said).toContainEqual(expect.objectContaining({ alarm: 'CONFLICT', batch: it.id }));
    expect(await facts('2023-Q1')).toHaveLength(1);
  });

  test.each([
    ['SHA256', { body, hash: 'another' }],
    [
      'CONTRACT',
      { body: JSON.stringify([{ token: 'cd'.repeat(32), fact: { ...anIncident('2023-Q1'), name: 'Ana' } }]) },
    ],
    ['CONTRACT', { body: JSON.stringify([{ token: 'cd'.repeat(32), fact: anIncident('2023-Q2') }]) }],
    ['CONTRACT', { body: 'nothing like JSON' }],
  ])('sets aside what is not as agreed (%s %#)', async (problem, content) => {
    await send({ id: randomUUID(), ordinal: await nextOrdinal(), ...content });
    const { alarms } = await drainAll(line.statistics);
    expect(alarms).toBe(1);
    expect(line.said).toContainEqual(expect.objectContaining({ alarm: problem }));
    expect(await facts('2023-Q1')).toHaveLength(1);
  });

  test('waits for a batch that is missing', async () => {
    const ordinal = await nextOrdinal();
    const late = { id: randomUUID(), ordinal, body: body.replaceAll('ab', '01') };
    await send({ id: randomUUID(), ordinal: ordinal + 1, body: body.replaceAll('ab', '02') });
    await drainAll(line.statistics);
    expect(await facts('2023-Q1')).toHaveLength(1);
    expect(line.said).toContainEqual(expect.objectContaining({ alarm: 'MISSING', ordinal }));
    await send(late);
    await drainAll(line.statistics);
    expect(await facts('2023-Q1')).toHaveLength(3);
  });

  test('stops the transfer that is told its batch is another', async () => {
    await line.write(aChange('2025-Q1', {}));
    await one('STATISTICS_DATABASE_URL', 'update batch_ledger set ordinal = ordinal + 100');
    await one(
      'STATISTICS_DATABASE_URL',
      `insert into batch_ledger select gen_random_uuid(), 1, 'FACTS', 'person', '2025-Q1', '', 0, 'DRAINED'`,
    );
    await expect(transferAll(line.transfer)).rejects.toMatchObject({ name: 'DeliveryConflict' });
    const waiting = await one(
      'TRANSFER_DATABASE_URL',
      'select count(*)::int as n from transfer_batch where body is not null',
    );
    expect(waiting.n).toBeGreaterThan(0);
  });
});

describe('a side that was restored from an older copy', () => {
  let line: Line;
  beforeEach(async () => (line = await aLine()));
  afterEach(() => line.end());
  const undelivered = async () =>
    (await line.as('TRANSFER_DATABASE_URL').query('select body from transfer_batch where not delivered')).rows;

  test('is noticed before anything more is forgotten: statistics', async () => {
    await line.write(aChange('2025-Q1', {}));
    await transferAll(line.transfer);
    await drainAll(line.statistics);
    await line.inspect('STATISTICS_DATABASE_URL').query('delete from batch_ledger');
    await line.write(aChange('2025-Q1', {}));
    await expect(transferAll(line.transfer)).rejects.toMatchObject({ name: 'DeliveryConflict' });
    expect(line.said).toContainEqual(expect.objectContaining({ alarm: 'GAP' }));
    for (const { body } of await undelivered()) expect(body).not.toBeNull();
    const inbox = await line.inspect('STATISTICS_DATABASE_URL').query('select from inbox');
    expect(inbox.rowCount).toBe(0);

    // The remedy of docs/operating.md: the office enters what came before as lost.
    const { rows } = await line
      .as('TRANSFER_DATABASE_URL')
      .query(
        `select id, ordinal, kind, fragment, quarter, encode(sha256, 'hex') as sha256 from transfer_batch where delivered`,
      );
    await line.inspect('STATISTICS_DATABASE_URL').query(
      `insert into batch_ledger (id, ordinal, kind, fragment, quarter, sha256, lines, outcome)
       select id, ordinal, kind, fragment, quarter, decode(sha256, 'hex'), 0, 'SET_ASIDE' from json_to_recordset($1)
         as it (id uuid, ordinal integer, kind text, fragment text, quarter text, sha256 text)`,
      [JSON.stringify(rows)],
    );
    await transferAll(line.transfer);
    expect(await drainAll(line.statistics)).toMatchObject({ batches: 2 });
  });

  test('is noticed at the next batch, and goes on after the number that was used: the registering side', async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      await line.write(aChange('2025-Q1', {}));
      await transferAll(line.transfer);
    }
    await drainAll(line.statistics);
    await line.inspect('TRANSFER_DATABASE_URL').query('delete from transfer_batch where ordinal > 2');
    await line.write(aChange('2025-Q1', {}));
    await expect(transferAll(line.transfer)).rejects.toMatchObject({ name: 'DeliveryConflict' });

    // The remedy of docs/operating.md: numbers go on after the office's last, which stays here as delivered.
    const { rows } = await line
      .inspect('STATISTICS_DATABASE_URL')
      .query(
        `select id, ordinal, kind, fragment, quarter, encode(sha256, 'hex') as sha256 from batch_ledger order by ordinal desc limit 1`,
      );
    const here = line.inspect('TRANSFER_DATABASE_URL');
    await here.query('update transfer_batch set ordinal = -(ordinal + $1) where not delivered', [2]);
    await here.query('update transfer_batch set ordinal = -ordinal where ordinal < 0');
    await here.query(
      `insert into transfer_batch (id, ordinal, kind, fragment, quarter, sha256, lines, delivered)
       select id, ordinal, kind, fragment, quarter, decode(sha256, 'hex'), 0, true from json_to_recordset($1)
         as it (id uuid, ordinal integer, kind text, fragment text, quarter text, sha256 text)`,
      [JSON.stringify(rows)],
    );
    await transferAll(line.transfer);
    expect(await drainAll(line.statistics)).toMatchObject({ batches: 2 });
  });
});

describe('the freeze', () => {
  const tables = async () =>
    (
      await line
        .inspect('STATISTICS_DATABASE_URL')
        .query(`select relname from pg_class where relname like 'token%' and relkind = 'r' order by 1`)
    ).rows.map(({ relname }) => relname as string);

  test('ends every way back from a fact to a registration', async () => {
    const record = randomUUID();
    await line.write(aChange('2024-Q4', { record }));
    line.at('2025-01-10T12:00:00Z');
    await arrive();
    expect(await freeze(line.transfer, '2024-Q4')).toBe(false);
    expect(await tables()).toContain('token_2024-Q4');
    const before = await facts('2024-Q4');

    line.at('2025-01-11T12:00:00Z');
    await arrive();
    expect(await tables()).not.toContain('token_2024-Q4');
    expect(await one('KEYS_DATABASE_URL', `select * from quarter_key where quarter = '2024-Q4'`)).toMatchObject({
      wrapped: null,
      destroyed_on: expect.anything(),
    });
    const after = await facts('2024-Q4');
    expect(after.map(({ id: _id, ...it }) => it)).toEqual(before.map(({ id: _id, ...it }) => it));
    expect(after.map(({ id }) => id)).not.toEqual(before.map(({ id }) => id));
    const bodies = await one('TRANSFER_DATABASE_URL', 'select count(body)::int as n from transfer_batch');
    expect(bodies).toEqual({ n: 0 });

    // A correction finds nothing to correct, and adds nothing either.
    line.said.length = 0;
    await line.write(aChange('2024-Q4', { record, version: 2, incident: { municipality: '751' } }));
    await arrive();
    expect(await facts('2024-Q4')).toMatchObject([{ municipality: '101' }]);
    expect(line.said).toContainEqual(expect.objectContaining({ alarm: 'FROZEN' }));
    const left = await one('TRANSFER_DATABASE_URL', `select count(*)::int as n from outbox where quarter = '2024-Q4'`);
    expect(left).toEqual({ n: 0 });
  });

  test('keeps the persons of the quarters that are still open within reach', async () => {
    const record = randomUUID();
    await line.write([...aChange('2022-Q1', {}), ...aChange('2022-Q2', { record, person: { gender: 'MAN' } })]);
    line.at('2022-04-15T12:00:00Z');
    await arrive();
    await line.write(aChange('2022-Q2', { record, version: 2, gone: true }));
    await arrive();
    const persons = await line
      .inspect('STATISTICS_DATABASE_URL')
      .query('select gender from person_fact where year = 2022');
    expect(persons.rows).toEqual([{ gender: 'WOMAN' }]);
  });
});

/** Of the order in which rows were registered and the order in which they lie on the disk. */
function spearman(order: readonly number[]): number {
  const n = order.length;
  const squares = order.reduce((sum, place, index) => sum + (place - index) ** 2, 0);
  return 1 - (6 * squares) / (n * (n * n - 1));
}

const geos = [...new Set(codesOf(municipalities).map(statisticsGeo))];
const distinct = geos.flatMap((municipality) => codesOf(areas).map((area) => ({ municipality, area })));

async function places(of: Quarter): Promise<number> {
  const rows = await line
    .inspect('STATISTICS_DATABASE_URL')
    .query('select municipality, area from incident_fact where quarter = $1 order by ctid', [of]);
  const source = new Map(distinct.map(({ municipality, area }, index) => [`${municipality}${area}`, index]));
  expect(rows.rows).toHaveLength(distinct.length);
  return spearman(rows.rows.map(({ municipality, area }) => source.get(`${municipality}${area}`) ?? 0));
}

// Three in a thousand shuffles look ordered by chance, so the middle of three is held to the limit.
const middle = (values: readonly number[]) => values.map(Math.abs).toSorted((a, b) => a - b)[1] ?? 1;
const limit = 3 / Math.sqrt(distinct.length);

test('nothing at the target lies in the order of its registration: one batch', async () => {
  const rhos: number[] = [];
  for (const each of ['2021-Q1', '2021-Q2', '2021-Q3'] as const) {
    line.at('2021-02-01T12:00:00Z');
    await line.write(distinct.flatMap((incident) => aChange(each, { incident })));
    await arrive();
    rhos.push(await places(each));
  }
  expect(middle(rhos)).toBeLessThan(limit);
});

test('nothing at the target lies in the order of its registration: many batches, after the freeze', async () => {
  const rhos: number[] = [];
  for (const [each, frozenOn] of [
    ['2020-Q1', '2020-04-12'],
    ['2020-Q2', '2020-07-12'],
    ['2020-Q3', '2020-10-12'],
  ] as const) {
    line.at('2020-02-01T12:00:00Z');
    for (let from = 0; from < distinct.length; from += 200) {
      await line.write(distinct.slice(from, from + 200).flatMap((incident) => aChange(each, { incident })));
      await arrive();
    }
    line.at(`${frozenOn}T12:00:00Z`);
    await arrive();
    rhos.push(await places(each));
  }
  expect(middle(rhos)).toBeLessThan(limit);
});
