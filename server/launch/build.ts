import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const packages = ['package.json', 'package-lock.json'];

const outputs = {
  apps: { script: 'build:apps', sources: ['clients', 'schema.graphql', ...packages] },
  server: { script: 'build:server', sources: ['server', ...packages] },
};

/** Builds the apps or the server's bundle, unless it was built from exactly these sources. */
export async function build(output: keyof typeof outputs, signal: AbortSignal): Promise<string> {
  const { script, sources } = outputs[output];
  const built = `dist/.built-${output}`;
  const hash = hashOf(sources);
  if (existsSync(built) && readFileSync(built, 'utf8') === hash) return 'as built before';
  try {
    await run('npm', ['run', script, '--if-present', '--silent'], { signal, maxBuffer: 1e8 });
  } catch (cause) {
    signal.throwIfAborted();
    const { stdout = '', stderr = '' } = cause as { stdout?: string; stderr?: string };
    throw new Error(`The ${output} could not be built (npm run ${script}):\n${`${stdout}${stderr}`.trim()}`, { cause });
  }
  await mkdir('dist', { recursive: true });
  await writeFile(built, hash);
  return 'built';
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.filter((it) => existsSync(it))) {
    const files = statSync(path).isDirectory() ? filesIn(path) : [path];
    for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name))
    .toSorted();
}
