import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { aChange, aLine, anIncident, type Line } from '../transfer/line.fixture.ts';
import { transferAll } from '../transfer/relay.ts';
import { drainAll, prepare, publishAll } from './run.ts';
import { signOff } from './signOff.fixture.ts';

jest.setTimeout(60_000);

let line: Line;
beforeAll(async () => {
  line = await aLine();
});
afterAll(() => line.end());

/** Every value of every table, as anyone with a dump of the database reads it. */
async function dumpOf(setting: Parameters<Line['inspect']>[0]): Promise<string> {
  const database = line.inspect(setting);
  const { rows: tables } = await database.query<{ name: string }>(
    `select format('%I', relname) as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
  );
  const dumps: string[] = [];
  for (const { name } of tables) {
    const { rows } = await database.query<{ row: string }>(`select it::text as row from ${name} as it`);
    dumps.push(...rows.map(({ row }) => row));
  }
  const { rows: files } = await database.query<{ bytes: Buffer }>(
    tables.some(({ name }) => name === 'release_file') ? 'select bytes from release_file' : 'select where false',
  );
  return [...dumps, ...files.map(({ bytes }) => gunzipSync(bytes).toString())].join('\n');
}

test('no operational id, and nothing a person wrote, is found beyond the outbox', async () => {
  const words = ['Kanariefugl Hansen', 'canary@example.dk', '010190-1234', 'she told me in the yard'];
  const records = Array.from({ length: 40 }, () => randomUUID());
  const by = randomUUID();
  await line.write(records.flatMap((record) => aChange('2025-Q1', { record })));
  await line.write(
    words.flatMap((note) => [
      {
        record: randomUUID(),
        version: 1,
        fragment: 'incident' as const,
        quarter: '2025-Q1' as const,
        fact: { ...anIncident('2025-Q1'), note },
      },
      {
        record: randomUUID(),
        version: 1,
        fragment: 'person' as const,
        quarter: '2025-Q1' as const,
        fact: { [note]: note },
      },
      {
        record: randomUUID(),
        version: 1,
        fragment: 'incident' as const,
        quarter: '2025-Q1' as const,
        fact: anIncident('2025-Q1', { area: note as never }),
      },
    ]),
  );
  const { rows: outbox } = await line.inspect('TRANSFER_DATABASE_URL').query<{ id: string }>('select id from outbox');
  await transferAll(line.transfer);
  const queued = await dumpOf('STATISTICS_DATABASE_URL');
  await drainAll(line.statistics);
  const open = await dumpOf('STATISTICS_DATABASE_URL');
  line.at('2025-05-01T12:00:00Z');
  await transferAll(line.transfer);
  await drainAll(line.statistics);
  const prepared = await prepare(line.statistics, { quarter: '2025-Q1', by });
  const { rows: keys } = await line
    .inspect('STATISTICS_DATABASE_URL')
    .query<{ key: Buffer }>('select key from release_key');
  const draft = await dumpOf('RELEASE_DATABASE_URL');
  await signOff(line.urls.RELEASE_DATABASE_URL, prepared, line.statistics.now());
  await publishAll(line.statistics);
  const after = await dumpOf('STATISTICS_DATABASE_URL');
  const published = await dumpOf('RELEASE_DATABASE_URL');
  const logs = JSON.stringify(line.said);

  const secrets = [...words, ...records, ...outbox.map(({ id }) => id)];
  for (const place of [queued, open, after, draft, published, logs]) {
    expect(place.length).toBeGreaterThan(100);
    expect(secrets.filter((secret) => place.includes(secret))).toEqual([]);
  }
  // The key of the noise is nowhere but in its one row, and then nowhere.
  const key = keys[0]?.key.toString('hex') ?? 'missing';
  for (const place of [after, draft, published, logs]) expect(place).not.toContain(key);
  // The sides share no long word but the ids of batches, which name no registration.
  const batches = await line.inspect('TRANSFER_DATABASE_URL').query<{ id: string }>('select id from transfer_batch');
  const known = new Set(batches.rows.map(({ id }) => id));
  const uuids = (text: string) => text.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [];
  const operational = new Set(uuids(await dumpOf('TRANSFER_DATABASE_URL')));
  expect(uuids(after).filter((id) => operational.has(id) && !known.has(id))).toEqual([]);
});
