import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Task } from './killed.fixture.ts';
import type { Line } from './line.fixture.ts';

export interface Killer {
  /** Has one side work in a process of its own: true when it was killed, false when it came to its end first. */
  run(line: Line, task: Pick<Task, 'side' | 'dieAt' | 'sent' | 'lasting' | 'erratum'>): Promise<boolean>;
  end(): Promise<void>;
}

/** Kills (SIGKILL) before, or right after sending, a statement to any database. */
export async function aKiller(): Promise<Killer> {
  // Hundreds of processes die here: one file with its compiled code kept starts in a fraction of the time.
  const folder = await mkdtemp(join(tmpdir(), 'equality-lab-killed-'));
  await build({
    entryPoints: [fileURLToPath(new URL('killed.fixture.ts', import.meta.url))],
    outfile: join(folder, 'killed.cjs'),
    bundle: true,
    platform: 'node',
    // Nothing here solves, so nothing looks for what lies beside it.
    define: { 'import.meta.url': '"file:///killed.js"' },
    external: ['pg-native', 'highs'],
  });
  return {
    end: () => rm(folder, { recursive: true }),
    run(line, task) {
      const { transferUrl, keysUrl, inboxUrl, keyEncryptionKey, now } = line.transfer;
      const { statisticsUrl, releaseWriterUrl } = line.statistics;
      const urls = { transferUrl, keysUrl, inboxUrl, statisticsUrl, releaseWriterUrl };
      const key = keyEncryptionKey.toString('base64');
      const child = spawn(process.execPath, [join(folder, 'killed.cjs')], {
        env: { NODE_COMPILE_CACHE: folder },
        stdio: ['pipe', 'ignore', 'pipe'],
      });
      child.stdin.end(JSON.stringify({ ...task, now: now(), keyEncryptionKey: key, urls }));
      let words = '';
      child.stderr.on('data', (piece: Buffer) => (words += piece.toString()));
      return new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('exit', (code, signal) => {
          if (signal === 'SIGKILL') resolve(true);
          else if (code === 0) resolve(false);
          else reject(new Error(words));
        });
      });
    },
  };
}

/** The server may still be busy with the last words of the process that was killed. */
export async function again<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Error && error.name === 'Busy')) throw error;
      await wait(20);
    }
  }
}
