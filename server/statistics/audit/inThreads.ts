import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Scope } from './knowledge.ts';
import type { Material, Reconstruction } from './reconstruct.ts';

/** As it lies beside this file, and as `npm run build:server` puts it. */
const developed = import.meta.url.endsWith('.ts');
const module = fileURLToPath(new URL(developed ? './thread.ts' : './statistics/audit/thread.js', import.meta.url));

/**
 * Attacks each scope, on as many cores as there are, and tells after each. Threads, since a program that is being solved lets nothing
 * else run: the statistics side goes on taking in what arrives.
 */
export async function reconstructInThreads(
  material: Material,
  scopes: readonly Scope[],
  tell: (share: number) => Promise<void>,
): Promise<Reconstruction[]> {
  const waiting = [...scopes];
  const found: Reconstruction[] = [];
  const threads = Array.from({ length: Math.min(availableParallelism(), scopes.length) }, () => threadOf(material));
  const attack = async (thread: Worker) => {
    for (let scope = waiting.shift(); scope; scope = waiting.shift()) {
      found.push(await answer(thread, scope));
      await tell(found.length / scopes.length);
    }
  };
  try {
    await Promise.all(threads.map(attack));
    return found;
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

const threadOf = (material: Material) =>
  new Worker(module, { workerData: material, env: {}, execArgv: developed ? ['--import', 'tsx'] : [] });

/** A thread that ends without an answer leaves the attack unfinished, and the draft without an audit. */
async function answer(thread: Worker, scope: Scope): Promise<Reconstruction> {
  const heard = new AbortController();
  const next = (event: string) => once(thread, event, { signal: heard.signal });
  try {
    const ended = next('exit').then(() => Promise.reject(new Error('A thread of the auditor ended.')));
    const answered = next('message').then(([found]: unknown[]) => found as Reconstruction);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    thread.postMessage(scope);
    return await Promise.race([answered, ended]);
  } finally {
    heard.abort();
  }
}
