import type { Kysely } from 'kysely';
import type { Context } from '../api/context.ts';

/**
 * The one door for reading rows without entities: lists, search and pages. The statement runs in a transaction of the
 * viewer's entity manager, so it carries the viewer's session variables and PostgreSQL's row-level security decides
 * which rows exist. A bare connection sees nothing.
 */
export async function rows<DB, T>(context: Context, read: (db: Kysely<DB>) => Promise<T>): Promise<T> {
  return context.em.transactional((em) => read(em.getKysely() as unknown as Kysely<DB>), {
    readOnly: true,
    clear: true,
  });
}
