import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

const quiet = 150;

/**
 * Tells of changed files once they have been quiet, one telling after the other. One watcher for each folder: Node's
 * recursive one loses files that an editor replaces. Returns how to end it.
 */
export function watchFolder(root: string, matches: (file: string) => boolean, tell: (file: string) => Promise<void>) {
  const watchers = new Map<string, FSWatcher>();
  let due: NodeJS.Timeout | undefined;
  let turn = Promise.resolve();

  const changed = (file: string) => {
    if (!matches(file)) return;
    clearTimeout(due);
    due = setTimeout(() => (turn = turn.then(() => tell(file))), quiet);
  };
  const look = () => {
    const folders = readdirSync(root, { recursive: true, withFileTypes: true }).filter((it) => it.isDirectory());
    for (const folder of [root, ...folders.map((it) => join(it.parentPath, it.name))]) {
      if (watchers.has(folder)) continue;
      const watcher = watch(folder, (event, file) => {
        if (event === 'rename') look();
        if (file) changed(file);
      });
      const forget = () => watchers.delete(folder) && watcher.close();
      watchers.set(folder, watcher.on('error', forget));
    }
  };
  look();
  return () => {
    clearTimeout(due);
    for (const watcher of watchers.values()) watcher.close();
  };
}
