import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Material } from './reconstruct.ts';
import type { Answers, Task } from './task.ts';

/** As it lies beside this file, and as `npm run build:server` puts it. */
const developed = import.meta.url.endsWith('.ts');
const module = fileURLToPath(new URL(developed ? './thread.ts' : './statistics/audit/thread.js', import.meta.url));

type Tell = (share: number) => Promise<void>;
type Heard = { percent: number } | { answer: Answers[keyof Answers] };

/** Executes tasks about one material, on as many cores as there are, and tells how far they are together. */
export type Threads = <Is extends keyof Answers>(
  tasks: readonly Extract<Task, { is: Is }>[],
  tell: Tell,
) => Promise<Answers[Is][]>;

/**
 * Threads, since a program that is being solved lets nothing else run: the statistics side goes on taking in what arrives. They end
 * with the work.
 */
export async function inThreads<T>(material: Material, work: (threads: Threads) => Promise<T>): Promise<T> {
  const threads: Worker[] = [];
  const threadOf = (place: number) =>
    (threads[place] ??= new Worker(module, {
      workerData: material,
      env: {},
      execArgv: developed ? ['--import', 'tsx'] : [],
    }));
  const execute: Threads = async <Is extends keyof Answers>(
    tasks: readonly Extract<Task, { is: Is }>[],
    tell: Tell,
  ) => {
    const waiting = [...tasks.keys()];
    const percents = tasks.map(() => 0);
    const answers: Answers[Is][] = [];
    const told = (place: number, percent: number) => {
      percents[place] = percent;
      return tell(percents.reduce((sum, it) => sum + it, 0) / 100 / tasks.length);
    };
    const executeOn = async (thread: Worker) => {
      for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
        const at = place;
        answers[at] = (await ask(thread, tasks[at] as Task, (percent) => told(at, percent))) as Answers[Is];
        await told(at, 100);
      }
    };
    const each = Array.from({ length: Math.min(availableParallelism(), tasks.length) }, (_, place) => threadOf(place));
    await Promise.all(each.map(executeOn));
    return answers;
  };
  try {
    return await work(execute);
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** A thread that ends without an answer leaves the work unfinished, and the draft without an audit. */
function ask(thread: Worker, task: Task, tell: (percent: number) => Promise<void>): Promise<Answers[keyof Answers]> {
  return new Promise((resolve, reject) => {
    const end = () => {
      thread.off('message', hear).off('error', fail).off('exit', gone);
    };
    const fail = (error: Error) => {
      end();
      reject(error);
    };
    const gone = () => fail(new Error('A thread of the auditor ended.'));
    const hear = (heard: Heard) => {
      if ('percent' in heard) {
        tell(heard.percent).catch(fail);
        return;
      }
      end();
      resolve(heard.answer);
    };
    thread.on('message', hear).on('error', fail).on('exit', gone);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    thread.postMessage(task);
  });
}
