import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endProcess, identify, isRunning, type ProcessIdentity } from '../platform/process.ts';

interface Holder extends ProcessIdentity {
  since: string;
  children: ProcessIdentity[];
}

/** One launcher at a time on one data directory. What a killed one left is taken over, and its children are ended. */
export async function takeLock(directory: string) {
  const path = join(directory, 'launcher.lock');
  const mine = `${path}.${process.pid}`;
  const self = { ...(identify(process.pid) as ProcessIdentity), since: new Date().toISOString(), children: [] };
  try {
    write(mine, self);
    const left = claim(path, mine);
    for (const child of left?.children ?? []) await endProcess(child, 'SIGTERM', 10_000, 'SIGKILL');
  } finally {
    rmSync(mine, { force: true });
  }
  return {
    remember: (children: readonly ProcessIdentity[]) => {
      write(mine, { ...self, children: [...children] });
      renameSync(mine, path);
    },
    release: () => rmSync(path, { force: true }),
  };
}

/** A hard link appears whole and only where there was none, so of two starts at once one finds the other. */
function claim(path: string, mine: string): Holder | null {
  try {
    linkSync(mine, path);
    return null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const holder = read(path);
  if (holder && isRunning(holder)) throw new AlreadyRunning(holder, path);

  const stale = `${mine}.stale`;
  renameSync(path, stale);
  const removed = read(stale);
  if (removed && removed.pid !== holder?.pid) {
    // Another start was between our look and our move, and holds the lock rightly.
    renameSync(stale, path);
    throw new AlreadyRunning(removed, path);
  }
  rmSync(stale);
  claim(path, mine);
  return removed;
}

class AlreadyRunning extends Error {
  constructor({ pid, since }: Holder, path: string) {
    const when = new Date(since).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });
    super(
      `Equality Lab is already running on this data directory: process ${pid}, since ${when} (${path}). ` +
        'Stop it first, or give this one its own DATA_DIRECTORY and ports.',
    );
  }
}

function write(path: string, holder: Holder) {
  writeFileSync(path, `${JSON.stringify(holder)}\n`);
}

function read(path: string): Holder | null {
  try {
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Holder) : null;
  } catch {
    return null;
  }
}
