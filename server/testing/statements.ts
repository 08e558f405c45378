import { createRequire } from 'node:module';
import pg from 'pg';

interface Driver {
  Client: { prototype: { query: (...given: unknown[]) => unknown } };
}

// MikroORM brings a driver of its own version: what goes to the operational database passes through that one.
const ofTheOrm = createRequire(import.meta.resolve('@mikro-orm/postgresql'))('pg') as Driver;
const drivers = [...new Set([ofTheOrm, pg as unknown as Driver])];

/** What reaches PostgreSQL while something is done; `begin`, the session's variables and `commit` included. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  const kept = drivers.map(({ Client }) => Client.prototype.query);
  drivers.forEach(({ Client }, index) => {
    Client.prototype.query = function counted(this: unknown, ...given: unknown[]) {
      const [statement] = given;
      seen.push(typeof statement === 'string' ? statement : (statement as { text: string }).text);
      return kept[index]?.apply(this, given);
    };
  });
  try {
    await work();
    return seen;
  } finally {
    drivers.forEach(({ Client }, index) => kept[index] && (Client.prototype.query = kept[index]));
  }
}

/** Whether it asks or changes something, rather than open, set up or close a transaction. */
export const isQuestion = (statement: string): boolean =>
  !/^(begin|commit|rollback|start transaction|set transaction|savepoint|release)|set_config/i.test(statement);

/** The same without those that open, set up and close a transaction. */
export const questionsOf = async (work: () => Promise<unknown>): Promise<string[]> =>
  (await statementsOf(work)).filter(isQuestion);
