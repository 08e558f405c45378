import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { caseworkerAt, operator, organisationAt, ORGANISATIONS } from './ids.ts';
import { fillAssessments } from './assessments.ts';
import { publishRelease } from './release.ts';
import type { Task } from './worker.ts';

export interface Place {
  /** The administrator's address of each database. */
  operational: string;
  keys: string;
  release: string;
  keyEncryptionKey: string;
}

const YEARS = 3 * 365 * 86_400_000;
const DAY = 86_400_000;

/** Fills migrated, empty databases: so many cases in 20 organisations, five notes each on average, so many studies with their plans, and a release. */
export async function loadWorld(
  place: Place,
  { cases, studies }: { cases: number; studies: number },
  signal: AbortSignal,
  say: (text: string) => void,
): Promise<void> {
  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1000).toFixed(0);
  await settle(place.operational);
  const cells = await publishRelease(place.release);
  say(`a release of ${cells} cells`);
  const measurements = await using(place.operational, (client) => fillAssessments(client, studies));
  say(`${studies} studies and ${measurements} measurements`);
  const until = Date.now() - DAY;
  const tasks = Array.from({ length: ORGANISATIONS }, (_, index): Task => ({
    operational: place.operational,
    keys: place.keys,
    keyEncryptionKey: place.keyEncryptionKey,
    index,
    cases: cases / ORGANISATIONS,
    from: until - YEARS,
    until,
  }));
  let added = 0;
  let told = 0;
  const progress = (number: number) => {
    added += number;
    if (number === 0 || (added - told < cases / 10 && added < cases)) return;
    told = added;
    say(`${added} of ${cases} cases after ${seconds()} s`);
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, () => work(tasks, progress, signal)));
  await tidy([place.operational, place.keys, place.release]);
  say(`analysed and on disk after ${seconds()} s`);
}

/** One worker process, until no organisation is left. */
async function work(tasks: Task[], progress: (added: number) => void, signal: AbortSignal): Promise<void> {
  const worker = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });
  const stop = () => void worker.kill();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await answered(worker, (message) => message === 'ready', progress);
    for (let task = tasks.shift(); task && !signal.aborted; task = tasks.shift()) {
      worker.send(task);
      await answered(worker, (message) => isObject(message) && 'finished' in message, progress);
    }
  } finally {
    signal.removeEventListener('abort', stop);
    worker.kill();
  }
  signal.throwIfAborted();
}

const isObject = (message: unknown): message is object => typeof message === 'object' && message !== null;

function answered(
  worker: ChildProcess,
  awaited: (message: unknown) => boolean,
  progress: (added: number) => void,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const hear = (message: unknown) => {
    if (isObject(message) && 'added' in message) progress(Number(message.added));
    else if (awaited(message)) resolve();
  };
  const leave = (code: number | null) => reject(new Error(`A worker that fills the world ended (${code}).`));
  worker.on('message', hear);
  worker.once('exit', leave);
  return promise.finally(() => {
    worker.off('message', hear);
    worker.off('exit', leave);
  });
}

async function settle(operational: string): Promise<void> {
  await using(operational, async (client) => {
    await client.query(
      `insert into organisation (id, kind, name, operated_by) values ($1, 'EQUALITY_BODY', 'Ligebehandlingsinstituttet', $1)`,
      [operator],
    );
    for (let index = 0; index < ORGANISATIONS; index += 1) {
      await client.query(
        `insert into organisation (id, kind, name, municipality, operated_by) values ($1, 'NGO', $2, '101', $3)`,
        [organisationAt(index), `Forening ${index + 1}`, operator],
      );
      await client.query(
        `insert into member (id, organisation, operated_by, name, email, role) values ($1, $2, $3, $4, $5, 'CASEWORKER')`,
        [
          caseworkerAt(index),
          organisationAt(index),
          operator,
          `Sagsbehandler ${index + 1}`,
          `nr${index}@forening.example`,
        ],
      );
      await client.query('insert into credential (member) values ($1)', [caseworkerAt(index)]);
    }
  });
}

/** As PostgreSQL would by itself in time: what it knows of the tables is right, and nothing waits to be written. */
async function tidy(urls: readonly string[]): Promise<void> {
  for (const url of urls) await using(url, (client) => client.query('vacuum analyze'));
  await using(urls[0] ?? '', (client) => client.query('checkpoint'));
}

export async function using<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
