import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import {
  connections,
  connectionUrls,
  databaseName,
  databaseNames,
  databases,
  dropDatabases,
  mayConnect,
  provision,
  roles,
} from './provision.ts';
import type { Database, Provision, Role } from './provision.ts';
import { testServer } from '../../testing/server.ts';

const prefix = `t${randomUUID().slice(0, 8)}_`;
const { administrator, passwordOf } = testServer();
const world: Provision = { administrator, passwordOf, prefix };

beforeAll(() => provision(world));
afterAll(() => dropDatabases(administrator, prefix));

async function as<T>(role: Role, database: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const url = new URL(administrator);
  url.username = role;
  url.password = encodeURIComponent(passwordOf(role));
  url.pathname = database;
  const client = new pg.Client({ connectionString: url.href });
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
  }
}

const hello = (client: pg.Client) => client.query('select 1');
const read = (client: pg.Client) => client.query('select * from notes');

describe.each(roles)('%s', (role) => {
  test.each(databaseNames.filter((it) => mayConnect(role, it)))('connects to %s', async (database) => {
    await expect(as(role, databaseName(database, prefix), hello)).resolves.toBeTruthy();
  });

  test.each(databaseNames.filter((it) => !mayConnect(role, it)))('is refused by %s', async (database) => {
    await expect(as(role, databaseName(database, prefix), hello)).rejects.toMatchObject({ code: '42501' });
  });

  test('makes nothing in a database that it does not own', async () => {
    const foreign = databaseNames.filter((it) => mayConnect(role, it) && databases[it][0] !== role);
    const attempts = ['create table public.mine ()', 'create temporary table mine ()', 'create schema mine'];
    for (const [database, attempt] of foreign.flatMap((it) => attempts.map((sql) => [it, sql] as const))) {
      const refused = as(role, databaseName(database, prefix), (client) => client.query(attempt));
      await expect(refused).rejects.toMatchObject({ code: '42501' });
    }
  });

  test('has no power over the server', async () => {
    const [first] = databaseNames.filter((it) => mayConnect(role, it));
    const { rows } = await as(role, databaseName(first!, prefix), (client) =>
      client.query(`select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as powerful,
        (select count(*)::int from pg_auth_members where member = pg_roles.oid) as groups
        from pg_roles where rolname = current_user`),
    );
    expect(rows).toEqual([{ powerful: false, groups: 0 }]);
  });
});

test('a role with a wrong password is refused', async () => {
  const urls = connectionUrls({ ...world, passwordOf: () => 'wrong' });
  const client = new pg.Client({ connectionString: urls.OPERATIONAL_DATABASE_URL });
  await expect(client.connect()).rejects.toMatchObject({ code: '28P01' });
});

test('no role stands on two sides', () => {
  const side = { operational: 'operational', keys: 'operational', statistics: 'statistics', release: 'release' };
  for (const role of roles) {
    const sides = databaseNames.filter((it) => mayConnect(role, it)).map((it) => side[it]);
    expect(new Set(sides).size).toBe(1);
  }
});

test('provisioning again changes nothing, and a copy is closed as its original is', async () => {
  const urls = await provision(world);
  const client = new pg.Client({ connectionString: urls.MIGRATION_DATABASE_URL });
  await client.connect();
  await client.query('create table notes (text text)');
  await client.end();

  const copy = `${prefix}copy_`;
  await provision({ ...world, prefix: copy, template: prefix });
  try {
    await expect(as('equality_owner', databaseName('operational', copy), read)).resolves.toMatchObject({ rows: [] });
    await expect(as('equality_app', databaseName('operational', copy), read)).rejects.toMatchObject({ code: '42501' });
    await expect(as('equality_inbox', databaseName('operational', copy), hello)).rejects.toMatchObject({
      code: '42501',
    });
  } finally {
    await dropDatabases(administrator, copy);
  }
});

test('some databases alone are made, and closed to the roles of the others', async () => {
  const side = `${prefix}side_`;
  const here: Database[] = ['statistics', 'release'];
  const urls = await provision({ ...world, prefix: side, databases: here });
  try {
    expect(Object.keys(urls).toSorted()).toEqual(
      Object.entries(connections)
        .flatMap(([name, [, database]]) => (here.includes(database) ? [name] : []))
        .toSorted(),
    );
    for (const database of databaseNames) {
      const code = here.includes(database) ? '42501' : '3D000';
      await expect(as('equality_app', databaseName(database, side), hello)).rejects.toMatchObject({ code });
    }
  } finally {
    await dropDatabases(administrator, side);
  }
});
