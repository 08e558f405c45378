import { execFile } from 'node:child_process';
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Installation } from './installation.ts';

const run = promisify(execFile);

export const superuser = 'equality_administrator';

/** Danish order of names; the other for a machine whose ICU cannot be loaded. */
const locales = [
  ['--locale-provider=icu', '--icu-locale=da'],
  ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
];

/** Makes a data directory, whole or not at all. */
export async function initialise(
  installation: Installation,
  directory: string,
  password: string,
  durable: boolean,
  signal?: AbortSignal,
) {
  const making = `${directory}.new`;
  const passwordFile = `${directory}.password`;
  const { uid, gid } = installation.owner;
  try {
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    if (uid !== undefined && gid !== undefined) await chown(passwordFile, uid, gid);
    for (const [attempt, locale] of locales.entries()) {
      await rm(making, { recursive: true, force: true });
      await mkdir(making, { mode: 0o700 });
      await installation.give(making);
      const flags = [
        `--pgdata=${making}`,
        `--username=${superuser}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        ...locale,
        '--no-instructions',
        ...(durable ? [] : ['--no-sync']),
      ];
      try {
        await run(installation.initdb, flags, {
          ...installation.owner,
          cwd: '/',
          env: { LC_ALL: 'C', TZ: 'UTC' },
          signal,
        });
        break;
      } catch (error) {
        signal?.throwIfAborted();
        if (attempt < locales.length - 1) continue;
        const { stderr = '' } = error as { stderr?: string };
        throw new Error(`PostgreSQL's data directory ${directory} could not be made:\n${stderr.trim()}`, {
          cause: error,
        });
      }
    }
    await rename(making, directory);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(making, { recursive: true, force: true });
  }
}
