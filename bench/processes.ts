import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { availableParallelism, cpus } from 'node:os';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { endProcess, identify } from '../server/platform/process.ts';

export interface Running {
  pid: number;
  send: (message: object) => Promise<void>;
  stop: () => Promise<void>;
}

/** Server on one core, PostgreSQL and the load on the other: neither steals from what is measured. */
export const cores = { server: 0, others: 1 } as const;
export const pins = availableParallelism() >= 2 && spawnSync('taskset', ['--version']).status === 0;

export function pin(pid: number, core: number): void {
  if (pins) spawnSync('taskset', ['--all-tasks', '--cpu-list', '--pid', String(core), String(pid)]);
}

const all = new Set<Running>();
export const stopAll = () => Promise.all([...all].map((it) => it.stop()));

/** A module bundled as `npm run build:server` bundles the server, for that is how it runs. Returns where it lies. */
export function bundled(module: string): string {
  const outdir = join('dist/bench', basename(module, '.ts'));
  execFileSync(process.execPath, ['--import', 'tsx', 'server/bundle.ts', module, outdir], { stdio: 'inherit' });
  return join(outdir, basename(module).replace('.ts', '.js'));
}

/** A module in a process of its own, pinned to the server's core; resolves when it says 'ready'. */
export async function start(module: string, env: NodeJS.ProcessEnv): Promise<Running> {
  const command = [process.execPath, ...(module.endsWith('.ts') ? ['--import', 'tsx'] : []), module];
  const [file = '', ...args] = pins ? ['taskset', '--cpu-list', String(cores.server), ...command] : command;
  const child = spawn(file, args, { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  await said(child, 'ready', module);
  const identity = child.pid === undefined ? null : identify(child.pid);
  if (!identity) throw new Error(`${module} ended as soon as it had started.`);
  const running: Running = {
    pid: identity.pid,
    async send(message) {
      child.send(message);
      await said(child, 'done', module);
    },
    async stop() {
      all.delete(running);
      await endProcess(identity, 'SIGTERM', 10_000, 'SIGKILL');
    },
  };
  all.add(running);
  return running;
}

function said(child: ChildProcess, word: string, module: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const hear = (message: unknown) => message === word && resolve();
  const leave = (code: number | null) => reject(new Error(`${module} ended (${code}).`));
  child.on('message', hear);
  child.once('exit', leave);
  child.once('error', reject);
  return promise.finally(() => {
    child.off('message', hear);
    child.off('exit', leave);
    child.off('error', reject);
  });
}

/** Resident memory in MB. */
export function memoryOf(pid: number): number {
  const kilobytes = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  return Number(kilobytes) / 1024;
}

/** Milliseconds of processor time so far; NaN where the system does not say. */
export function processorTime(pid: number): number {
  // After the name in brackets: user and system time are the twelfth and thirteenth field, in hundredths of a second.
  const fields = readIf(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

export function machine(): string {
  const model = /model name\s*:\s*(.*)/.exec(readIf('/proc/cpuinfo'))?.[1] ?? process.arch;
  return `${cpus().length} cores (${model}), Node ${process.versions.node}`;
}

function readIf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
