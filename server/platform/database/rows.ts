import {
  sql,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
} from 'kysely';
import type { Context } from '../api/context.ts';
import { oneTrip } from './oneTrip.ts';

type Asker = Pick<Context, 'em'>;

// The driver hands instants over as text: the ORM, which usually reads them, has its own ideas of time zones.
export const instant = (value: Date | string) => new Date(value);

/**
 * The one door for reading rows without entities: lists, search and pages. Each statement runs in a transaction of its
 * own with the session variables of the viewer's entity manager, so PostgreSQL's row-level security decides which rows
 * exist. A bare connection sees nothing.
 */
export const rows = <DB, T>(asker: Asker, read: (db: Kysely<DB>) => Promise<T>): Promise<T> =>
  read(statements<DB>(asker, 'read only'));

/** The same for rows that are added at once while entities are being read elsewhere. */
export const addRows = <DB, T>(asker: Asker, add: (db: Kysely<DB>) => Promise<T>): Promise<T> =>
  add(statements<DB>(asker, 'read write'));

function statements<DB>({ em }: Asker, access: 'read only' | 'read write'): Kysely<DB> {
  const connection: DatabaseConnection = {
    executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => ({
      rows: await oneTrip<R>(em, access, { text: sql, values: parameters }),
    }),
    streamQuery: () => refuse(),
  };
  const driver: Driver = { ...nothing, acquireConnection: async () => connection };
  return new Kysely<DB>({ dialect: { ...postgres, createDriver: () => driver } });
}

/** `column = any(…)`: a list of any length is one statement, which PostgreSQL has planned already. */
export const anyOf = <T>(list: readonly T[]) => sql<T>`any(${[...list]})`;

const adapter = new PostgresAdapter();
const compiler = new PostgresQueryCompiler();
const postgres = {
  createAdapter: () => adapter,
  createQueryCompiler: () => compiler,
  createIntrospector: (db: Kysely<never>) => new PostgresIntrospector(db),
};

const refuse = () => {
  throw new Error('Rows are read one statement at a time: changes go through the entity manager.');
};
const nothing = {
  init: async () => undefined,
  releaseConnection: async () => undefined,
  destroy: async () => undefined,
  beginTransaction: async () => refuse(),
  commitTransaction: async () => refuse(),
  rollbackTransaction: async () => refuse(),
};
