import { createRequire } from 'node:module';
import pg from 'pg';
import { scopeOf, type Viewer } from '../platform/access/viewer.ts';
import type { TestApi } from '../testing/testApi.ts';

/** What a statement of the application's own role does when only PostgreSQL's policies stand between it and the rows. */
export async function asTheApplication(
  { urls }: TestApi,
  viewer: Viewer | null,
  sql: string,
  more: Record<string, string> = {},
) {
  const client = new pg.Client({ connectionString: urls.OPERATIONAL_DATABASE_URL });
  await client.connect();
  try {
    await client.query('begin');
    const scope = viewer
      ? Object.entries(scopeOf(viewer)).map(([key, value]) => [`mikro.visible.${key}`, String(value)])
      : [];
    for (const [key, value] of [...scope, ...Object.entries(more)])
      await client.query('select set_config($1, $2, true)', [key, value]);
    const { rowCount } = await client.query(sql);
    return rowCount ?? 0;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await client.query('rollback');
    await client.end();
  }
}

// The ORM brings a driver of its own version.
const { Client } = createRequire(import.meta.resolve('@mikro-orm/postgresql'))('pg') as typeof pg;

/** The statements that reach PostgreSQL while something is done, without those that open, set up and close a transaction. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  const driver = Client.prototype as { query: Function };
  const query = driver.query;
  driver.query = function (this: pg.Client, ...args: [string | { text: string }]) {
    const [statement] = args;
    seen.push(typeof statement === 'string' ? statement : statement.text);
    return query.apply(this, args);
  };
  try {
    await work();
    return seen.filter((it) => !/^(begin|commit|rollback|start transaction|set transaction)|set_config/i.test(it));
  } finally {
    driver.query = query;
  }
}
