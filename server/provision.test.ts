import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { startThrowaway, type EmbeddedServer } from './platform/database/embedded.ts';
import { connectionUrls, rolesOf } from './platform/database/provision.ts';

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
