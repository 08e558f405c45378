import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Task } from './reader/main.ts';
import { measured, readingReasons, type Measured, type ReadingReason } from './reader/reading.ts';

const LONGEST = 60_000;
const MOST_MEMORY = 768 * 1024 * 1024;
const MOST_HEAP = 384;

/** `CRASHED`: the process ended without a word, or was ended because it took too much time or memory. */
export type Outcome = { measured: Measured } | { reason: ReadingReason } | 'CRASHED';

const said = v.union([
  v.object({ state: v.literal('CHECKING') }),
  v.object({ measured }),
  v.object({ reason: v.picklist(readingReasons) }),
]);

/** As it lies beside this file, and as `npm run build:server` puts it. */
const developed = import.meta.url.endsWith('.ts');
const module = fileURLToPath(new URL(developed ? './reader/main.ts' : './checks/reader/main.js', import.meta.url));

/** The reader may read its own code and that of its libraries; it writes nothing and starts nothing. */
const confined = () => {
  const root = resolve(dirname(module), '../../../..');
  return [
    '--permission',
    `--allow-fs-read=${root}/dist/server/*`,
    `--allow-fs-read=${root}/node_modules/*`,
    `--allow-fs-read=${root}/package.json`,
  ];
};

interface Watch {
  signal: AbortSignal;
  /** It was read, and is being measured. */
  checking: () => void;
  longest?: number;
}

/** Reads and measures in a process of its own: without settings or credentials, bounded in time and memory. */
export async function readApart(task: Task, { signal, checking, longest = LONGEST }: Watch): Promise<Outcome> {
  const child = fork(module, [], {
    env: {},
    execArgv: [`--max-old-space-size=${MOST_HEAP}`, ...(developed ? ['--import', 'tsx'] : confined())],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const end = () => void child.kill('SIGKILL');
  const timer = setTimeout(end, longest);
  const scale = setInterval(() => void weighed(child.pid).then((bytes) => bytes > MOST_MEMORY && end()), 500);
  signal.addEventListener('abort', end, { once: true });
  try {
    return await new Promise<Outcome>((resolve) => {
      child.on('message', (message) => {
        const heard = v.safeParse(said, message);
        if (!heard.success) end();
        else if ('state' in heard.output) checking();
        else resolve(heard.output);
      });
      child.once('error', () => resolve('CRASHED'));
      child.once('exit', () => resolve('CRASHED'));
      child.send(task, () => undefined);
    });
  } finally {
    clearTimeout(timer);
    clearInterval(scale);
    signal.removeEventListener('abort', end);
    end();
  }
}

/** What lies outside the heap counts too; where the system does not tell, the heap's own limit has to do. */
const weighed = (pid: number | undefined): Promise<number> =>
  readFile(`/proc/${pid}/statm`, 'utf8').then(
    (text) => Number(text.split(' ')[1]) * 4096,
    () => 0,
  );
