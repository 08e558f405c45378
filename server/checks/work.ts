import { lock, opened, transaction, type Connect, type Connection, type Log } from '../platform/worker.ts';
import { readApart, type Outcome } from './readApart.ts';
import type { ReadingReason } from './reader/reading.ts';

export interface CheckSettings {
  /** The operational database, as equality_checks. */
  url: string;
  /** Whether pages of this machine are read: in a test installation alone. */
  loopback: boolean;
  now: () => Date;
  log: Log;
  signal: AbortSignal;
  connect?: Connect;
  /** How many milliseconds one check may take, 60 000 unless said. */
  longest?: number;
}

/** What the metrics show: sums since the process began. */
export interface CheckCounters {
  done: number;
  unreadable: number;
  crashed: number;
  failures: number;
}

export const noChecks = (): CheckCounters => ({ done: 0, unreadable: 0, crashed: 0, failures: 0 });

/** What each of them is to an operator. */
export const checkMeanings: Readonly<Record<keyof CheckCounters, string>> = {
  done: 'Pages and files measured.',
  unreadable: 'Pages and files that could not be read, for reasons outside.',
  crashed: 'Readers that ended without a word or were ended for what they took.',
  failures: 'Times that the work was interrupted and tried again.',
};

const MOST_TRIES = 3;

interface Job {
  id: string;
  address: string | null;
  tries: number;
}

/** The one holder of the lock, so that what stands as begun was begun by a process that is gone. */
export const openChecks = (it: CheckSettings, counters = noChecks()) =>
  opened(it.connect, async (open) => {
    const connection = await open(it.url);
    await lock(connection, 'equality_checks');
    await connection.query(`update machine_check set state = 'QUEUED' where state in ('READING', 'CHECKING')`);
    return { connection, it, counters };
  });

type Checks = Awaited<ReturnType<typeof openChecks>>;

/** Does the check that has waited longest, those that failed before last, and says whether there was one. */
export async function checkNext({ connection, it, counters }: Checks): Promise<boolean> {
  const { rows } = await connection.query<Job>(
    `update machine_check set state = 'READING', tries = tries + 1
     where id = (select id from machine_check where state = 'QUEUED' order by tries, ordered_at, id limit 1)
     returning id, address, tries`,
  );
  const [job] = rows;
  if (!job) return false;
  if (job.tries > MOST_TRIES) {
    await finish(connection, job, { reason: 'INTERRUPTED' }, it.now());
    return true;
  }
  const outcome = await readApart(
    { address: job.address, file: await fileOf(connection, job), loopback: it.loopback },
    {
      signal: it.signal,
      ...(it.longest === undefined ? {} : { longest: it.longest }),
      checking: () =>
        void connection
          .query(`update machine_check set state = 'CHECKING' where id = $1 and state = 'READING'`, [job.id])
          .catch(() => undefined),
    },
  );
  await keep({ connection, it, counters }, job, outcome);
  return true;
}

async function fileOf(connection: Connection, { id, address }: Job): Promise<Buffer | null> {
  if (address !== null) return null;
  const { rows } = await connection.query<{ bytes: Buffer }>('select bytes from machine_check_file where id = $1', [
    id,
  ]);
  return rows[0]?.bytes ?? Buffer.alloc(0);
}

async function keep({ connection, it, counters }: Omit<Checks, 'close'>, job: Job, outcome: Outcome): Promise<void> {
  if (outcome !== 'CRASHED') {
    counters['reason' in outcome ? 'unreadable' : 'done'] += 1;
    await finish(connection, job, outcome, it.now());
    return;
  }
  if (it.signal.aborted) {
    // Nobody's fault: it is begun again by whoever works next, and this try does not count.
    await connection.query(`update machine_check set state = 'QUEUED', tries = tries - 1 where id = $1`, [job.id]);
    return;
  }
  counters.crashed += 1;
  it.log.error({ worker: 'checks', check: job.id, tries: job.tries }, 'A reader ended without a word.');
  if (job.tries < MOST_TRIES)
    await connection.query(`update machine_check set state = 'QUEUED' where id = $1`, [job.id]);
  else await finish(connection, job, { reason: 'TOO_HARD' }, it.now());
}

/** The result is kept and the file is gone, both or neither. */
async function finish(
  connection: Connection,
  { id }: Job,
  outcome: Exclude<Outcome, 'CRASHED'>,
  at: Date,
): Promise<void> {
  const reason: ReadingReason | null = 'reason' in outcome ? outcome.reason : null;
  const reading = 'measured' in outcome ? JSON.stringify(outcome.measured) : null;
  await transaction(connection, async () => {
    await connection.query(
      `update machine_check set state = $2, reason = $3, reading = $4, finished_at = $5 where id = $1`,
      [id, reason ? 'FAILED' : 'DONE', reason, reading, at],
    );
    await connection.query('delete from machine_check_file where id = $1', [id]);
  });
}
