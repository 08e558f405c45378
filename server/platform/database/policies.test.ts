import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { testApi, type TestApi } from '../../testing/testApi.ts';

let api: TestApi;
let owner: pg.Client;
beforeAll(async () => {
  api = await testApi();
  owner = new pg.Client({ connectionString: api.urls.MIGRATION_DATABASE_URL });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

/** As PostgreSQL writes them, so that two ways of writing one condition are one. */
async function policiesIn(schema: string) {
  await owner.query(`set local search_path to ${schema}`);
  const { rows } = await owner.query<Record<string, string>>(
    `select tablename, policyname, permissive, cmd, qual, with_check from pg_policies
     where schemaname = $1 and roles = '{public}' order by tablename, policyname`,
    [schema],
  );
  return rows;
}

test('the policies that the migrations made are those that the entities declare', async () => {
  await owner.query('begin');
  const migrated = await policiesIn('public');
  await owner.query('create schema declared');
  await owner.query('set local search_path to declared');
  await owner.query(await api.orm.schema.getCreateSchemaSQL({ wrap: false }));
  const declared = await policiesIn('declared');
  await owner.query('rollback');
  expect(declared.length).toBeGreaterThan(50);
  expect(migrated).toEqual(declared);
});
