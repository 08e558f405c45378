import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';

interface Statement {
  text: string;
  values: readonly unknown[];
}

/**
 * One statement under the entity manager's session variables, in a transaction of its own that costs one round trip: all
 * four parts are on the wire before the first is answered. When one fails, PostgreSQL refuses those behind it and makes
 * the commit a rollback, and the connection is given up all the same.
 */
export async function oneTrip<Row>(
  em: SqlEntityManager,
  access: 'read only' | 'read write',
  { text, values }: Statement,
): Promise<Row[]> {
  const { variables } = em.getSessionContext() ?? {};
  if (!variables) throw new Error('Nobody asks: an entity manager without a scope reads nothing.');
  const pool = (await em.getConnection().getNativeClient()) as Pool;
  const client = await pool.connect();
  try {
    const [, , { rows }] = await Promise.all([
      client.query(`begin ${access}`),
      client.query(named(settingOf(variables))),
      client.query(named({ text, values })),
      client.query('commit'),
    ]);
    client.release();
    return rows as Row[];
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** Until the end of the transaction, and not a moment longer. */
function settingOf(variables: object): Statement {
  const given = Object.entries(variables);
  return {
    text: `select ${given.map((_, index) => `set_config($${index * 2 + 1}, $${index * 2 + 2}, true)`).join(', ')}`,
    values: given.flatMap(([name, value]) => [name, String(value)]),
  };
}

const MOST_NAMED = 200;
const names = new Map<string, string>();

/** A statement with a name is parsed once on each connection. Each costs memory there, so their number is bounded. */
function named({ text, values }: Statement) {
  if (!names.has(text) && names.size < MOST_NAMED) names.set(text, `equality-${names.size}`);
  const name = names.get(text);
  return { text, values: [...values], ...(name ? { name } : {}) };
}
