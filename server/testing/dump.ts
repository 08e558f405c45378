import pg from 'pg';
import { testServer } from './server.ts';

/** As the administrator, in the database of that address: nothing is hidden from it. */
export async function asAdministrator<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const address = new URL(testServer().administrator);
  address.pathname = new URL(url).pathname;
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Every row of every table as text, as anyone with a dump reads it, by table; bytes are in hexadecimal. */
export function dumpOf(url: string): Promise<Map<string, string>> {
  return asAdministrator(url, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I', relname) as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'm') order by 1`,
    );
    const dump = new Map<string, string>();
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`select it::text as row from ${name} as it`);
      dump.set(name, rows.map(({ row }) => row).join('\n'));
    }
    return dump;
  });
}
