import type { SqlEntityManager } from '@mikro-orm/postgresql';

/** Until the transaction ends nobody else takes a turn at the same thing; for those who may not lock its row. */
export async function inTurn(em: SqlEntityManager, name: string): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [name]);
}
