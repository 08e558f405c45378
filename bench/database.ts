import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeLock } from '../server/launch/lock.ts';
import { migrateAll } from '../server/migrate.ts';
import { startEmbedded } from '../server/platform/database/embedded.ts';
import { stopLeftOver } from '../server/platform/database/postmaster.ts';
import { databaseName, provision, type ConnectionUrls, type Database } from '../server/platform/database/provision.ts';
import { freePort } from '../server/platform/ports.ts';
import { SecretsFile } from '../server/platform/secrets.ts';
import { loadWorld, using } from './world/load.ts';

/** One set of the four databases, filled. */
export interface World {
  cases: number;
  studies: number;
  urls: ConnectionUrls;
  /** The administrator's address of each database: past every policy. */
  administrator: (database: Database) => string;
}

export interface Databases {
  version: string;
  postmaster: number;
  /** With all the cases that were asked for, and with a twentieth of them. */
  large: World;
  small: World;
  keyEncryptionKey: string;
  receiptPepper: string;
  stop: () => Promise<void>;
}

const SMALLER = 20;
/** However many cases: each with a plan of ten actions and 400 measurements. */
const STUDIES = 500;
const home = join(tmpdir(), 'equality-lab-bench');
const repository = fileURLToPath(new URL('..', import.meta.url));

/** A PostgreSQL of our own, as durable as in production, with both worlds in it: loaded once, and kept between runs. */
export async function openDatabases(
  cases: number,
  signal: AbortSignal,
  say: (text: string) => void,
): Promise<Databases> {
  mkdirSync(home, { recursive: true });
  const lock = await takeLock(home);
  try {
    const directory = join(home, `${cases}-${dataVersion()}`);
    await removeOthers(directory, `${cases}-`);
    const loaded = join(directory, 'loaded');
    if (existsSync(directory) && !existsSync(loaded)) await remove(directory);
    const secrets = new SecretsFile(directory);
    const server = await startEmbedded(directory, await freePort(), secrets.get('administrator'), signal);
    try {
      const world = await worldsOn(server.url, secrets);
      const databases: Databases = {
        version: server.version,
        postmaster: Number(readFileSync(join(directory, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
        large: await world({ cases, studies: STUDIES }, ''),
        small: await world({ cases: cases / SMALLER, studies: STUDIES / SMALLER }, 'small_'),
        keyEncryptionKey: secrets.get('KEY_ENCRYPTION_KEY'),
        receiptPepper: secrets.get('RECEIPT_PEPPER'),
        async stop() {
          await server.stop();
          lock.release();
        },
      };
      if (!existsSync(loaded)) {
        await load(databases, server.url, signal, say);
        writeFileSync(loaded, `${new Date().toISOString()}\n`);
      }
      await forgetLastRun(databases);
      return databases;
    } catch (error) {
      await server.stop();
      throw error;
    }
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function worldsOn(administrator: string, secrets: SecretsFile) {
  const passwordOf = (role: string) => secrets.get(role);
  return async (size: Pick<World, 'cases' | 'studies'>, prefix: string): Promise<World> => {
    const urls = await provision({ administrator, passwordOf, prefix });
    await migrateAll(urls);
    const at = (database: Database) => {
      const url = new URL(administrator);
      url.pathname = databaseName(database, prefix);
      return url.href;
    };
    return { ...size, urls, administrator: at };
  };
}

async function load(
  { large, small, keyEncryptionKey }: Databases,
  server: string,
  signal: AbortSignal,
  say: (text: string) => void,
) {
  // Checkpoints during the load would write every page many times over.
  await using(server, (client) => client.query(`alter system set max_wal_size = '8GB'`));
  await using(server, (client) => client.query('select pg_reload_conf()'));
  for (const world of [small, large]) {
    const [operational, keys, release] = (['operational', 'keys', 'release'] as const).map(world.administrator);
    if (!operational || !keys || !release) throw new Error('A database is missing.');
    await loadWorld({ operational, keys, release, keyEncryptionKey }, world, signal, say);
  }
  await using(server, (client) => client.query('alter system reset max_wal_size'));
  await using(server, (client) => client.query('select pg_reload_conf()'));
}

/** What the last run wrote would grow from run to run. */
async function forgetLastRun({ large, small }: Databases): Promise<void> {
  for (const world of [large, small]) {
    await using(world.administrator('operational'), async (client) => {
      await client.query('set session_replication_role = replica');
      await client.query('truncate report, outbox, session, audit_entry, audit_head');
      await client.query('vacuum analyze');
    });
    await using(world.administrator('keys'), async (client) => {
      // The keys of reports; those of cases belong to their organisation.
      await client.query('delete from data_key where subject = owner');
      await client.query('vacuum analyze data_key');
      await client.query('checkpoint');
    });
  }
}

/** Follows from all that decides what the data look like. A new format of sealed fields shows when a name is opened. */
function dataVersion(): string {
  const files = ['server/**/migrations/**/*.sql', 'server/cases/searchWords.ts', 'bench/world/*.ts'];
  const hash = createHash('sha256');
  for (const file of globSync(files, { cwd: repository }).sort()) hash.update(readFileSync(join(repository, file)));
  return hash.digest('hex').slice(0, 12);
}

async function removeOthers(directory: string, prefix: string): Promise<void> {
  for (const name of await readdir(home)) {
    const other = join(home, name);
    if (name.startsWith(prefix) && other !== directory) await remove(other);
  }
}

/** Root's data may lie elsewhere, behind a link. */
async function remove(directory: string): Promise<void> {
  const data = join(directory, 'postgres');
  const real = existsSync(data) ? realpathSync(data) : data;
  await stopLeftOver(real);
  await rm(real, { recursive: true, force: true });
  await rm(directory, { recursive: true, force: true });
}
