import { alsoThisMachine, publicWeb } from './publicAddress.ts';
import { inspect } from './inspect.ts';
import { Unreadable, type Measured, type ReadingReason } from './reading.ts';
import { readPage } from './readPage.ts';

/*
 * A process for one page or file of a stranger's. It is started with no settings, no credentials and little memory, says
 * what it measured, and ends; whoever started it ends it when it takes too long.
 */

export interface Task {
  address: string | null;
  file: Uint8Array | null;
  loopback: boolean;
}

export type Said = { state: 'CHECKING' } | { measured: Measured } | { reason: ReadingReason };

const say = (said: Said) => new Promise<void>((sent) => process.send?.(said, undefined, undefined, () => sent()));

async function work({ address, file, loopback }: Task): Promise<Said> {
  try {
    const read = file
      ? { bytes: Buffer.from(file), contentType: '', address: null }
      : await readPage(address ?? '', loopback ? alsoThisMachine : publicWeb);
    await say({ state: 'CHECKING' });
    return { measured: await inspect(read) };
  } catch (error) {
    // Anything else is a mistake of ours or of a library's: the process ends with it, and it is tried again.
    if (error instanceof Unreadable) return { reason: error.reason };
    throw error;
  }
}

process.once('message', (task: Task) => {
  void work(task).then(
    async (said) => {
      await say(said);
      process.exit(0);
    },
    () => process.exit(1),
  );
});
process.once('disconnect', () => process.exit(1));
