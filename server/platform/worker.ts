import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

export interface Connection {
  query<R>(text: string, values?: unknown[]): Promise<{ rows: R[]; rowCount: number | null }>;
  end: () => Promise<void>;
}

export type Connect = (url: string) => Promise<Connection>;

/** What a worker says of itself: codes and counts. pino's logger fits. */
export interface Log {
  info(it: object, message: string): void;
  error(it: object, message: string): void;
}

const patience = 5 * 60_000;

/** One connection for one worker: its lock and its statements live and die together. */
export const connect: Connect = async (url) => {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'equality-lab',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    statement_timeout: patience,
    query_timeout: patience,
  });
  // When the server goes away, the next statement fails and says so.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  return {
    query: <R>(text: string, values?: unknown[]) => client.query<R & pg.QueryResultRow>(text, values),
    // A server that has vanished never says goodbye.
    end: () => Promise.race([client.end(), wait(5_000, undefined, { ref: false })]),
  };
};

export async function transaction<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  await connection.query('begin');
  try {
    const result = await work();
    await connection.query('commit');
    return result;
  } catch (error) {
    await connection.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Takes what a worker needs, all of it or nothing; closing lets go of every connection that was opened. */
export async function opened<T extends object>(
  how: Connect | undefined,
  take: (open: (url: string) => Promise<Connection>) => Promise<T>,
): Promise<T & { close: () => Promise<void> }> {
  const connections: Connection[] = [];
  const close = async () => void (await Promise.allSettled(connections.map((connection) => connection.end())));
  const open = async (url: string) => {
    const connection = await (how ?? connect)(url);
    connections.push(connection);
    return connection;
  };
  try {
    return { ...(await take(open)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Does a piece of work at once, for tests, the demo and a command line. */
export async function whileOpen<T extends { close: () => Promise<void> }, R>(
  opening: Promise<T>,
  work: (it: T) => Promise<R>,
): Promise<R> {
  const it = await opening;
  try {
    return await work(it);
  } finally {
    await it.close();
  }
}

/** Another process does this work already. */
export class Busy extends Error {
  override name = 'Busy';
}

/** Held as long as the connection lives, so a killed worker's lock is free at once. */
export async function lock(connection: Connection, name: string): Promise<void> {
  const { rows } = await connection.query<{ locked: boolean }>('select pg_try_advisory_lock(hashtext($1)) as locked', [
    name,
  ]);
  if (!rows[0]?.locked) throw new Busy(`Another process holds ${name}.`);
}

/** An error's own words may quote the value it met, so logs get its code. */
export function codeOf(error: unknown): string {
  const { code, name } = error as { code?: string; name?: string };
  return code ?? name ?? 'UNKNOWN';
}

export interface Worker {
  /** Does what there is to do, and says whether there was anything. */
  round: () => Promise<boolean>;
  close: () => Promise<void>;
}

/** How a worker is, for whoever asks from outside. */
export interface WorkerHealth {
  state: 'STARTING' | 'WORKING' | 'WAITING' | 'INTERRUPTED';
  /** When nothing was left to do, by the clock that only runs forward. */
  caughtUp: number;
}

export const startingWorker = (): WorkerHealth => ({ state: 'STARTING', caughtUp: performance.now() });

const worst: readonly WorkerHealth['state'][] = ['INTERRUPTED', 'STARTING', 'WAITING', 'WORKING'];

/** Two workers told of as one: how the worse of them is. */
export const bothOf = (one: WorkerHealth, other: WorkerHealth): WorkerHealth => ({
  get state() {
    return worst.find((it) => one.state === it || other.state === it) ?? one.state;
  },
  get caughtUp() {
    return Math.min(one.caughtUp, other.caughtUp);
  },
});

export interface Keep {
  name: string;
  open: () => Promise<Worker>;
  log: Log;
  signal: AbortSignal;
  failed: () => void;
  health: WorkerHealth;
}

/** Works until the signal, looks again each second, and keeps trying, ever more slowly, while a database is away. */
export async function keepWorking({ name, open, log, signal, failed, health }: Keep): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    let worker: Worker | undefined;
    try {
      worker = await open();
      while (!signal.aborted) {
        const worked = await worker.round();
        failures = 0;
        health.state = 'WORKING';
        if (worked) continue;
        health.caughtUp = performance.now();
        await pause(1_000, signal);
      }
    } catch (error) {
      failures += 1;
      health.state = error instanceof Busy ? 'WAITING' : 'INTERRUPTED';
      if (!(error instanceof Busy)) {
        failed();
        log.error({ worker: name, code: codeOf(error), failures }, 'The work was interrupted and is tried again.');
      }
      await pause(Math.min(500 * 2 ** failures, 30_000), signal);
    } finally {
      await worker?.close();
    }
  }
}

const pause = (milliseconds: number, signal: AbortSignal) =>
  wait(milliseconds, undefined, { signal }).catch(() => undefined);
