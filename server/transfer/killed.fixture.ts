import { readFileSync } from 'node:fs';
import { nothingFound } from '../statistics/audit/nothingFound.fixture.ts';
import { atBoth } from '../statistics/desk.ts';
import type { ErratumFile } from '../statistics/errata/erratumFile.ts';
import { handIn } from '../statistics/errata/handIn.ts';
import { takeBack } from '../statistics/errata/takeBack.ts';
import { profiles } from '../statistics/noiseTable.ts';
import { drainAll, executeAll, publishAll } from '../statistics/run.ts';
import { transferAll } from './relay.ts';
import { connect, type Connect } from '../platform/worker.ts';

// Run by the fault tests as a process of its own: does one side's work and kills itself before, or right after sending,
// its n-th statement, whichever database that goes to. Ends with 0 when the work takes fewer statements.

export interface Task {
  side: 'transfer' | 'statistics' | 'orders' | 'publication' | 'erratum' | 'take-back';
  dieAt: number;
  sent: boolean;
  /** Counts only what lasts as soon as it was sent: an unfinished transaction is undone with all that it had. */
  lasting?: boolean;
  /** What is handed in, or taken back. */
  erratum?: ErratumFile & { version: string };
  now: string;
  keyEncryptionKey: string;
  urls: Record<'transferUrl' | 'keysUrl' | 'inboxUrl' | 'statisticsUrl' | 'releaseWriterUrl', string>;
}

const task = JSON.parse(readFileSync(0, 'utf8')) as Task;
let statements = 0;

const mortal: Connect = async (url) => {
  const connection = await connect(url);
  let unfinished = false;
  const query: typeof connection.query = async (text, values) => {
    if (text === 'begin') unfinished = true;
    if (text === 'commit' || text === 'rollback') unfinished = false;
    if (task.lasting && unfinished) return connection.query(text, values);
    statements += 1;
    if (statements !== task.dieAt) return connection.query(text, values);
    if (task.sent) {
      void connection.query(text, values).catch(() => undefined);
      await new Promise(setImmediate); // the socket has it
    }
    process.kill(process.pid, 'SIGKILL');
    return new Promise(() => undefined);
  };
  return { query, end: connection.end };
};

const common = {
  ...task.urls,
  now: () => new Date(task.now),
  log: { info: () => undefined, error: () => undefined },
  connect: mortal,
};

async function work() {
  if (task.side === 'transfer') {
    const keyEncryptionKey = Buffer.from(task.keyEncryptionKey, 'base64');
    await transferAll({ ...common, keyEncryptionKey, minBatch: 1, maxDelay: 0 });
  } else if (task.erratum && task.side !== 'orders') {
    await correct(task.erratum, task.side === 'take-back');
  } else {
    const settings = { ...common, profile: profiles.standard, noticeHours: 0, auditor: nothingFound };
    if (task.side === 'statistics') await drainAll(settings);
    if (task.side !== 'publication') await executeAll(settings);
    if (task.side !== 'orders') await publishAll(settings);
  }
}

async function correct({ version, ...erratum }: NonNullable<Task['erratum']>, back: boolean) {
  const settings = { ...common, profile: profiles.standard, noticeHours: 0, auditor: nothingFound };
  if (back) return atBoth(settings, (both) => takeBack({ ...settings, ...both }, version));
  await atBoth(settings, (both) => handIn({ ...settings, ...both }, { ...erratum, by: 'Nadia', tryOnly: false }));
}

void work();
