import { fork, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { endProcess, identify, type ProcessIdentity } from '../platform/process.ts';

interface Options {
  name: string;
  module: string;
  execArgv: string[];
  env: NodeJS.ProcessEnv;
  /** A file for what it prints; without, it prints to our terminal. */
  log?: string;
  say(text: string): void;
  /** Called whenever another process takes its place. */
  changed(): void;
}

const patience = 60_000;
const shortestPause = 500;
const longestPause = 30_000;

/** A part of the product in a process of its own, which says 'ready' over IPC, and comes back when it crashes. */
export class Child {
  readonly #it: Options;
  /** The process that is wanted now; an older one that ends is no news. */
  #current: ChildProcess | null = null;
  #closed = false;
  #pause = shortestPause;
  identity: ProcessIdentity | null = null;

  constructor(options: Options) {
    this.#it = options;
  }

  /** Resolves when it is ready. One that ends before it ever was is not mended by another try. */
  async start() {
    const child = this.#fork();
    await this.#ready(child);
    const from = performance.now();
    const ended = (code: number | null, signal: string | null) => {
      // One that ran for a minute had recovered: its next crash is a first one.
      if (performance.now() - from > 60_000) this.#pause = shortestPause;
      void this.#comeBack(child, `stopped (${signal ?? `exit code ${code}`})`);
    };
    if (child.exitCode === null && child.signalCode === null) child.once('exit', ended);
    else ended(child.exitCode, child.signalCode);
  }

  /** For good. */
  async stop() {
    this.#closed = true;
    await this.#end();
  }

  /** Resolves to whether it is ready again. */
  async restart(): Promise<boolean> {
    await this.#end();
    if (this.#closed) return false;
    return this.start().then(
      () => true,
      (error: Error) => {
        this.#it.say(error.message);
        return false;
      },
    );
  }

  async #end() {
    this.#current = null;
    if (this.identity) await endProcess(this.identity, 'SIGTERM', 10_000, 'SIGKILL');
  }

  async #comeBack(child: ChildProcess, reason: string): Promise<void> {
    if (this.#current !== child) return;
    const { name, say } = this.#it;
    const pause = this.#pause;
    this.#pause = Math.min(pause * 2, longestPause);
    say(`  ${name} ${reason}; it starts again in ${pause / 1000} s.`);
    await wait(pause);
    if (this.#current !== child) return;
    try {
      await this.start();
      say(`  ${name} is ready again.`);
    } catch {
      if (this.#current) await this.#comeBack(this.#current, 'did not start');
    }
  }

  #fork(): ChildProcess {
    const { module, execArgv, env, log, changed } = this.#it;
    const output = log === undefined ? 'inherit' : openSync(log, 'a', 0o600);
    // Detached, because Ctrl-C reaches a whole process group, and the order of stopping is the launcher's.
    const child = fork(module, {
      env,
      execArgv,
      detached: true,
      stdio: ['ignore', output, output, 'ipc'],
    });
    if (typeof output === 'number') closeSync(output);
    this.#current = child;
    this.identity = child.pid === undefined ? null : identify(child.pid);
    changed();
    return child;
  }

  async #ready(child: ChildProcess) {
    const { name, log } = this.#it;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const slow = setTimeout(() => reject(new Error(`${name} was not ready after ${patience / 1000} s.`)), patience);
    child.on('message', (message) => message === 'ready' && resolve());
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      const said = log === undefined ? '.' : `:\n${tail(log)}`;
      reject(new Error(`${name} stopped before it was ready (${signal ?? `exit code ${code}`})${said}`));
    });
    try {
      await promise;
    } catch (error) {
      if (this.identity) await endProcess(this.identity, 'SIGTERM', 2_000, 'SIGKILL');
      throw error;
    } finally {
      clearTimeout(slow);
    }
  }
}

const tail = (log: string) => readFileSync(log, 'utf8').trimEnd().split('\n').slice(-12).join('\n');
