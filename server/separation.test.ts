import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { environmentOf } from './platform/configuration.ts';
import { connections, databases, type ConnectionUrls, type Database } from './platform/database/provision.ts';
import { runnableParts } from './platform/settings.ts';
import { drainAll, prepare } from './statistics/run.ts';
import { aChange, aLine, type Line } from './transfer/line.fixture.ts';
import { transferAll } from './transfer/relay.ts';

jest.setTimeout(60_000);

let line: Line;
beforeAll(async () => {
  line = await aLine();
});
afterAll(() => line.end());

const settings = Object.keys(connections) as (keyof ConnectionUrls)[];
const databaseOf = (setting: keyof ConnectionUrls) => new URL(line.urls[setting]).pathname;
const addressOf: Record<Database, keyof ConnectionUrls> = {
  operational: 'OPERATIONAL_DATABASE_URL',
  keys: 'KEYS_DATABASE_URL',
  statistics: 'STATISTICS_DATABASE_URL',
  release: 'RELEASE_DATABASE_URL',
};

async function connecting(setting: keyof ConnectionUrls, database: Database): Promise<string> {
  const address = new URL(line.urls[setting]);
  address.pathname = databaseOf(addressOf[database]);
  const client = new pg.Client({ connectionString: address.href });
  return client.connect().then(
    async () => {
      await client.end();
      return 'connects';
    },
    ({ code }: { code: string }) => code,
  );
}

describe('each role connects where it works, and is refused everywhere else', () => {
  test.each(settings)('%s', async (setting) => {
    const [role, own] = connections[setting];
    for (const database of Object.keys(databases) as Database[]) {
      const may = (databases[database] as readonly string[]).includes(role);
      expect([role, database, await connecting(setting, database)]).toEqual([
        role,
        database,
        may ? 'connects' : '42501',
      ]);
      if (database === own) expect(may).toBe(true);
    }
  });
});

test('of the statistics database only the statistician reads rows, and only its owner beside them', async () => {
  const { rows } = await line.inspect('STATISTICS_DATABASE_URL').query<{ role: string; name: string }>(
    `select role, relname as name from pg_class, unnest($1::text[]) as role
     where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
       and (has_table_privilege(role, oid, 'select') or has_any_column_privilege(role, oid, 'select'))`,
    [settings.map((it) => connections[it][0])],
  );
  expect(new Set(rows.map(({ role }) => role))).toEqual(
    new Set(['equality_statistician', 'equality_statistics_owner']),
  );
  expect(rows.filter(({ name }) => name === 'incident_fact').length).toBe(2);
});

test('which numbers were withheld is read by whoever writes releases, and by nobody who answers readers', async () => {
  const release = line.inspect('RELEASE_DATABASE_URL');
  const { rows } = await release.query<{ role: string }>(
    `select role from unnest($1::text[]) as role where has_table_privilege(role, 'withheld_cell', 'select')
       or has_any_column_privilege(role, 'withheld_cell', 'select')`,
    [[...new Set(settings.map((it) => connections[it][0]))]],
  );
  expect(rows.map(({ role }) => role).filter((it) => !it.endsWith('_owner'))).toEqual(['equality_release_writer']);
});

/** Which roles hold a way into facts, counts or keys of noise. */
const confidential = ['equality_statistician', 'equality_statistics_owner'];

test('the part that answers readers gets no address, and no password, that reads a fact', () => {
  const all = { ...line.urls, KEY_ENCRYPTION_KEY: randomBytes(32).toString('base64') };
  const secretsOf = (role: string) =>
    settings.filter((it) => connections[it][0] === role).map((it) => new URL(line.urls[it]).password);
  for (const part of runnableParts.filter((it) => it !== 'statistics')) {
    const its = JSON.stringify(environmentOf(part, all));
    for (const role of confidential) {
      expect([part, its.includes(role)]).toEqual([part, false]);
      for (const password of secretsOf(role)) expect(its).not.toContain(password);
    }
  }
  const statistics = Object.keys(environmentOf('statistics', all));
  expect(statistics.filter((it) => it.endsWith('_DATABASE_URL')).toSorted()).toEqual([
    'RELEASE_WRITER_DATABASE_URL',
    'STATISTICS_DATABASE_URL',
  ]);
});

test('what the builder says while it works names no count, no noise and no key', async () => {
  // A count that stands nowhere else, so that it would be seen.
  const count = 137;
  await line.write(Array.from({ length: count }, () => aChange('2025-Q1', {})).flat());
  line.at('2025-05-01T12:00:00Z');
  await transferAll(line.transfer);
  await drainAll(line.statistics);
  const canary = Buffer.from('5ca1ab1e'.repeat(8), 'hex');
  await line.inspect('STATISTICS_DATABASE_URL').query(`insert into release_key values ('2025-Q1.1', $1)`, [canary]);
  const before = line.said.length;
  const written: string[] = [];
  const heard = jest.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  try {
    await prepare(line.statistics, { quarter: '2025-Q1', by: '22222222-2222-4222-8222-222222222222' });
    // A row outside the lattice stops the builder; what it says of it must not tell the row.
    await line.inspect('STATISTICS_DATABASE_URL').query(
      `insert into incident_fact (id, quarter, municipality, ground_mask, area, source, incident_year, delay_band, duplicate)
       select gen_random_uuid(), '2025-Q1', '101', 8, 'PALACE', 'CITIZEN', 2025, 'SAME_QUARTER', 'NONE' from generate_series(1, 41)`,
    );
    await expect(
      prepare(line.statistics, { quarter: '2025-Q1', by: '22222222-2222-4222-8222-222222222222' }),
    ).rejects.toThrow('A row of table Q3 holds a code outside the lattice');
  } finally {
    heard.mockRestore();
  }
  const { rows } = await line.inspect('RELEASE_DATABASE_URL').query('select problem, state, progress from release');
  const said = JSON.stringify([line.said.slice(before), written, rows]);
  expect(said).toContain('2025-Q1');
  expect(said).not.toMatch(/\b(137|178|41)\b/);
  expect(said).not.toMatch(/PALACE|"?n"?=\d|\bv=|noise/i);
  for (const form of ['hex', 'base64', 'latin1'] as const) expect(said).not.toContain(canary.toString(form));
});
