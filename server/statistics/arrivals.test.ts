import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { encodeGrounds } from '../taxonomy/groundMask.ts';
import { aChange, aLine, type Line } from '../transfer/line.fixture.ts';
import { transferAll } from '../transfer/relay.ts';
import type { IncidentFact } from '../transfer/contract.ts';
import { drainAll } from './run.ts';

jest.setTimeout(60_000);
const quarter = '2025-Q1';
let line: Line;

async function register(number: number, incident: Partial<IncidentFact> = {}) {
  await line.write(Array.from({ length: number }, () => aChange(quarter, { incident })).flat());
}
async function arrive(at: string) {
  line.at(at);
  await transferAll(line.transfer);
  await drainAll(line.statistics);
}
async function told(topic: string) {
  const { rows } = await line
    .inspect('RELEASE_DATABASE_URL')
    .query<{ code: string; count: number | null }>(
      'select code, count from arrived_count where quarter = $1 and topic = $2',
      [quarter, topic],
    );
  return Object.fromEntries(rows.map(({ code, count }) => [code, count]));
}
const state = async () =>
  (
    await line
      .inspect('RELEASE_DATABASE_URL')
      .query(
        `select quarter, frozen, batches_set_aside as "setAside", missing_batch as missing from quarter_arrivals order by quarter`,
      )
  ).rows;

beforeAll(async () => {
  line = await aLine();
});
afterAll(() => line.end());

test('what has arrived is told to the nearest ten, and none, one and few look alike', async () => {
  await register(14);
  await register(12, { source: 'NGO', delayBand: 'ONE_QUARTER', area: 'UNKNOWN' });
  await register(3, { source: 'MUNICIPALITY', groundMask: encodeGrounds(['UNDISCLOSED']), municipality: '999' });
  await register(11, { duplicate: 'CONFIRMED' });
  await arrive('2025-02-15T12:00:00Z');
  expect(await told('ALL')).toEqual({ ALL: 30 });
  expect(await told('SOURCE')).toEqual({ CITIZEN: 10, NGO: 10, MUNICIPALITY: null });
  expect(await told('DELAY')).toEqual({
    SAME_QUARTER: 20,
    ONE_QUARTER: 10,
    TWO_TO_FOUR: null,
    MORE_THAN_FOUR: null,
    UNKNOWN: null,
  });
  expect(await told('DUPLICATE')).toEqual({ POSSIBLE: null, CONFIRMED: 10 });
  expect(await told('UNKNOWN')).toEqual({ GROUND: null, AREA: 10, PLACE: null });
  expect(await told('TOKEN')).toEqual({ OPEN: 40 });
  expect(await state()).toEqual([{ quarter, frozen: false, setAside: 0, missing: 0 }]);
});

test('nothing moves within the hour, whatever arrives', async () => {
  await register(20);
  await arrive('2025-02-15T12:59:59Z');
  expect(await told('ALL')).toEqual({ ALL: 30 });
  await arrive('2025-02-15T13:00:00Z');
  expect(await told('ALL')).toEqual({ ALL: 50 });
});

test('a batch that was refused, and one that has not come, are told', async () => {
  const inbox = line.as('INBOX_DATABASE_URL');
  const give = (ordinal: number) =>
    inbox.query(
      `insert into inbox (id, ordinal, kind, fragment, quarter, sha256, body)
       values (gen_random_uuid(), $1, 'FACTS', 'incident', $2, sha256('{}'), '[]')`,
      [ordinal, quarter],
    );
  const { rows } = await line
    .inspect('STATISTICS_DATABASE_URL')
    .query<{ last: number }>('select max(ordinal) as last from batch_ledger');
  const last = rows[0]?.last ?? 0;
  await give(last + 1);
  await give(last + 3);
  await arrive('2025-02-15T15:00:00Z');
  expect(await state()).toEqual([{ quarter, frozen: false, setAside: 1, missing: last + 2 }]);
  const statistics = line.inspect('STATISTICS_DATABASE_URL');
  await statistics.query('delete from inbox where ordinal > $1', [last + 1]);
  await statistics.query('delete from batch_ledger where ordinal > $1', [last]);
  await statistics.query('delete from inbox');
});

test('at the freeze it is told at once, and never again', async () => {
  await arrive('2025-04-10T21:40:00Z');
  await register(12);
  await arrive('2025-04-10T21:55:00Z');
  expect(await told('ALL')).toEqual({ ALL: 50 });
  await arrive('2025-04-10T22:02:00Z');
  expect(await told('ALL')).toEqual({ ALL: 60 });
  expect(await told('TOKEN')).toEqual({ OPEN: null });
  expect(await state()).toEqual([{ quarter, frozen: true, setAside: 0, missing: 0 }]);
  const { rows: before } = await line.inspect('RELEASE_DATABASE_URL').query('select as_of from quarter_arrivals');
  await arrive('2025-05-10T22:00:00Z');
  const { rows: after } = await line.inspect('RELEASE_DATABASE_URL').query('select as_of from quarter_arrivals');
  expect(after).toEqual(before);
});

test('the database takes no number that is not rounded, and shows none to whoever is no statistician', async () => {
  const exact = `update arrived_count set count = 61 where topic = 'ALL'`;
  await expect(line.as('RELEASE_WRITER_DATABASE_URL').query(exact)).rejects.toMatchObject({ code: '23514' });
  const reader = line.as('RELEASE_DATABASE_URL');
  for (const table of ['quarter_arrivals', 'arrived_count']) {
    expect((await reader.query(`select from ${table}`)).rows).toEqual([]);
    await expect(reader.query(`delete from ${table}`)).rejects.toMatchObject({ code: '42501' });
  }
  expect(JSON.stringify(line.said)).not.toMatch(/count|registrations/i);
});
