import pg from 'pg';
import { scopeOf, type Viewer } from '../platform/access/viewer.ts';
import type { TestApi } from './testApi.ts';

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
    for (const [key, value] of [...scope, ...Object.entries(more)]) {
      await client.query('select set_config($1, $2, true)', [key, value]);
    }
    const { rowCount } = await client.query(sql);
    return rowCount ?? 0;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await client.query('rollback');
    await client.end();
  }
}
