import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { startThrowaway, type EmbeddedServer } from './platform/database/embedded.ts';
import { connectionUrls, provision, rolesOf } from './platform/database/provision.ts';

// On a server of its own, as at a statistics office: roles belong to a server, and the other side's are not there.
const side = ['statistics', 'release'] as const;
const patience = 60_000;
let server: EmbeddedServer;
let given: Record<string, string>;

beforeAll(async () => {
  server = await startThrowaway('administrator');
  const urls = connectionUrls({ administrator: server.url, passwordOf: (role) => `of ${role}`, databases: side });
  given = { DATABASE_URL: server.url, ...urls };
}, patience);
afterAll(() => server.stop());

async function command(file: string, env: Record<string, string>, databases = side.join(',')) {
  const args = ['--import', 'tsx', fileURLToPath(new URL(file, import.meta.url)), '--databases', databases];
  const ended = promisify(execFile)(process.execPath, args, { env: { PATH: process.env['PATH'], ...env } });
  return ended.then(
    ({ stdout }) => ({ said: stdout, failed: false }),
    ({ stderr }: { stderr: string }) => ({ said: stderr, failed: true }),
  );
}

async function ask(address: string, sql: string) {
  const client = new pg.Client({ connectionString: address });
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string }>(sql);
    return rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

test(
  'one side is provisioned and migrated alone, twice over, each step with its own addresses',
  async () => {
    const { STATISTICS_MIGRATION_DATABASE_URL = '', RELEASE_MIGRATION_DATABASE_URL = '' } = given;
    const owners = { STATISTICS_MIGRATION_DATABASE_URL, RELEASE_MIGRATION_DATABASE_URL };
    for (let time = 0; time < 2; time += 1) {
      expect(await command('provision.ts', given)).toEqual({
        said: 'Provisioned: statistics, release.\n',
        failed: false,
      });
      const migrated = { said: 'Up to date: statistics.\nUp to date: release.\n', failed: false };
      expect(await command('migrateDatabases.ts', owners)).toEqual(migrated);
    }
    const named = `select rolname as name from pg_roles where rolname like 'equality%' and rolname <> current_user`;
    expect((await ask(server.url, named)).toSorted()).toEqual([...rolesOf(side)].toSorted());
    expect(await ask(given['RELEASE_DATABASE_URL'] ?? '', 'select version as name from release')).toEqual([]);
  },
  patience,
);

test(
  'a server that writes statements into its log is silent about our roles, or is refused',
  async () => {
    const loud = {
      log_statement: 'all',
      log_min_duration_statement: 0,
      log_min_error_statement: 'error',
      log_error_verbosity: 'verbose',
      log_min_messages: 'info',
      log_parameter_max_length_on_error: -1,
    };
    const set = (text: string) =>
      Object.entries(loud).map(([name, value]) => text.replace('name', name).replace('value', String(value)));
    for (const sql of set("alter role all set name = 'value'")) await ask(server.url, sql);
    expect(await command('provision.ts', given)).toMatchObject({ failed: false });

    const log = async () => {
      const [directory = ''] = await ask(
        server.url,
        'select setting as name from pg_settings where name = $$data_directory$$',
      );
      return readFileSync(join(dirname(directory), 'log'), 'utf8');
    };
    const fails = (told: string) =>
      `insert into inbox (id, ordinal, kind, fragment, quarter, sha256, body) values (gen_random_uuid(), 1, '${told}', null, '', '', '${told}')`;
    const { INBOX_DATABASE_URL = '', STATISTICS_MIGRATION_DATABASE_URL = '' } = given;
    await expect(ask(INBOX_DATABASE_URL, fails('what Berit told'))).rejects.toMatchObject({ code: '23514' });
    expect(await log()).not.toContain('Berit');
    // The administrator's own session shows that the server would have.
    const inside = new URL(STATISTICS_MIGRATION_DATABASE_URL);
    Object.assign(inside, { username: new URL(server.url).username, password: new URL(server.url).password });
    await expect(ask(inside.href, fails('what Clara told'))).rejects.toMatchObject({ code: '23514' });
    expect(await log()).toContain('Clara');

    // An administrator without the right to set these: a hosted server, perhaps.
    await ask(server.url, "create role hosted login createrole createdb password 'hosted'");
    await ask(server.url, 'grant connect on database postgres to hosted');
    const address = new URL(server.url);
    Object.assign(address, { username: 'hosted', password: 'hosted' });
    const here = ['operational', 'keys'] as const;
    const it = { administrator: address.href, passwordOf: (role: string) => `of ${role}`, databases: here };
    await expect(provision(it)).rejects.toThrow(/what people wrote into its log.*log_min_error_statement = panic/);
    for (const sql of set('grant set on parameter name to hosted')) await ask(server.url, sql);
    await provision(it);
  },
  patience,
);

test(
  'what is missing or wrong is named, and no password is repeated',
  async () => {
    const { DATABASE_URL = '', INBOX_DATABASE_URL = '', ...rest } = given;
    const wrong = {
      ...rest,
      DATABASE_URL,
      INBOX_DATABASE_URL: INBOX_DATABASE_URL.replace('equality_inbox', 'equality_app'),
    };
    const { said, failed } = await command('provision.ts', wrong);
    expect(failed).toBe(true);
    expect(said).toContain('INBOX_DATABASE_URL names another role');
    expect(said).not.toContain('of%20');
    expect((await command('provision.ts', rest)).said).toContain('DATABASE_URL is not set');
    expect((await command('provision.ts', given, 'statistic')).said).toContain(`--databases is 'statistic'`);
  },
  patience,
);
