import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, endProcess, identify, type ProcessIdentity } from '../process.ts';

/** Fast shutdown ends all sessions; an immediate one, after ten seconds, loses nothing that was committed either. */
export const stopServer = (postmaster: ProcessIdentity) => endProcess(postmaster, 'SIGINT', 10_000, 'SIGQUIT');

/** Ends a server that a killed launcher left running on this data. Resolves to whether there was one. */
export async function stopLeftOver(directory: string): Promise<boolean> {
  const file = join(directory, 'postmaster.pid');
  if (!existsSync(file)) return false;
  const [pid = 0] = readFileSync(file, 'utf8').split('\n').map(Number);
  const postmaster = commandOf(pid).includes(directory) ? identify(pid) : null;
  if (postmaster) {
    await stopServer(postmaster);
  } else {
    // Its number may meanwhile belong to another of our processes, which PostgreSQL would take for a running server.
    rmSync(file, { force: true });
  }
  return postmaster !== null;
}
