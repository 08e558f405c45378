import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export interface FirstLoad {
  kilobytes: number;
  files: number;
}

const folder = fileURLToPath(new URL('../dist/clients/public', import.meta.url));
const named = /(?:src|href)="(\/assets\/[^"]+)"/g;
/** What a chunk imports at once; what it imports later is a call: `import("./…")`. */
const imported = /(?:from|import)\s*"(\.\/[^"]+\.js)"/g;

/** What a browser fetches before the public app's start page can be read: the page, and all it asks for at once. */
export function firstLoad(): FirstLoad | null {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return null;
  const files = new Set<string>([page]);
  const found = (path: string) => {
    if (files.has(path) || !existsSync(path)) return;
    files.add(path);
    if (!path.endsWith('.js')) return;
    for (const [, next = ''] of readFileSync(path, 'utf8').matchAll(imported)) found(join(dirname(path), next));
  };
  for (const [, path = ''] of readFileSync(page, 'utf8').matchAll(named)) found(join(folder, path));
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
  return { kilobytes: bytes / 1000, files: files.size };
}
