import { spawn, type ChildProcess } from 'node:child_process';
import { lstatSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { freePort } from '../platform/ports.ts';
import { identify, isRunning, type ProcessIdentity } from '../platform/process.ts';

// The whole start, as a person types it. Building the apps may be part of the first one.
jest.setTimeout(240_000);

const launcher = fileURLToPath(new URL('../launch.ts', import.meta.url));
const portNames = [
  'PUBLIC_PORT',
  'NGO_PORT',
  'MUNICIPALITY_PORT',
  'API_PORT',
  'METRICS_PORT',
  'TRANSFER_METRICS_PORT',
  'STATISTICS_METRICS_PORT',
  'CHECKS_METRICS_PORT',
  'EMBEDDED_DATABASE_PORT',
] as const;

let data: string;
let ports: Record<string, string>;
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'equality-lab-start-'));
  ports = {};
  for (const name of portNames) {
    let port = await freePort();
    while (Object.values(ports).includes(String(port))) port = await freePort();
    ports[name] = String(port);
  }
});
const started: ChildProcess[] = [];
afterEach(async () => {
  for (const child of started.splice(0)) if (child.exitCode === null) await interrupted(child);
});
afterAll(() => {
  // As root, PostgreSQL's account cannot enter a folder like this one, and its data lies where a link leads.
  const postgres = join(data, 'postgres');
  if (lstatSync(postgres, { throwIfNoEntry: false })?.isSymbolicLink())
    rmSync(dirname(realpathSync(postgres)), { recursive: true, force: true });
  rmSync(data, { recursive: true, force: true });
});

interface Start {
  child: ChildProcess;
  said(): string;
  /** Resolves to the exit code. */
  ended: Promise<number | null>;
  ready: Promise<void>;
}

function start(settings: Record<string, string> = {}): Start {
  const child = spawn(process.execPath, ['--import', 'tsx', launcher], {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      DATA_DIRECTORY: data,
      DEMO_REGISTRATIONS: '10',
      ...ports,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let said = '';
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
  ready.catch(() => undefined);
  const hear = (chunk: Buffer) => {
    said += String(chunk);
    if (said.includes('Ctrl-C stops everything.')) resolve();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>((leave) => child.once('close', leave));
  void ended.then((code) => reject(new Error(`The start ended with ${code}:\n${said}`)));
  return { child, said: () => said, ended, ready };
}

function interrupted(child: ChildProcess): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  return ended;
}

const locked = () =>
  JSON.parse(readFileSync(join(data, 'launcher.lock'), 'utf8')) as { pid: number; children: ProcessIdentity[] };

/** What each part was started with, as the system itself tells: on Linux alone. */
function environments(): string[] {
  if (process.platform !== 'linux') return [];
  return locked().children.map(({ pid }) => readFileSync(`/proc/${pid}/environ`, 'utf8'));
}

/** Every process that the lock and PostgreSQL's own file name. */
function running(): ProcessIdentity[] {
  const { pid, children } = locked();
  const [postmaster] = readFileSync(join(data, 'postgres/postmaster.pid'), 'utf8').split('\n');
  return [pid, ...children.map((it) => it.pid), Number(postmaster)].flatMap((it) => identify(it) ?? []);
}

const door = (name: string, path: string) => fetch(`http://localhost:${ports[name]}${path}`);

describe('a start that cannot be is refused before anything runs', () => {
  test.each([
    [{ NGO_PORT: 'forty' }, "NGO_PORT is 'forty'; it must be a whole number from 1 to 65535."],
    [{ DEMO_REGISTRATIONS: '1' }, "DEMO_REGISTRATIONS is '1'; it must be a whole number"],
    [{ EQUALITY_NGO_PORT: '4001' }, 'EQUALITY_NGO_PORT is not a setting; did you mean NGO_PORT?'],
    [{ NODE_ENV: 'production' }, "EQUALITY_MODE is 'demo' while NODE_ENV is 'production'"],
    [{ EQUALITY_MODE: 'production' }, 'KEY_ENCRYPTION_KEY is not set'],
  ])('%j', async (settings, told) => {
    const { ended, said } = start(settings);
    expect(await ended).toBe(1);
    expect(said()).toContain('The settings cannot be used:');
    expect(said()).toContain(told);
    expect(statSync(join(data, 'postgres'), { throwIfNoEntry: false })).toBeUndefined();
  });
});

test('it starts, alone on its data, is stopped by Ctrl-C, and keeps what it had', async () => {
  const first = start();
  await first.ready;
  expect(first.said()).toMatch(/Demo world … told/);
  // Whoever may sign in is introduced in words.
  const cast = first.said().slice(first.said().indexOf('Who can sign in'));
  expect(cast).toContain('institution lead');
  expect(cast).not.toMatch(/\b[A-Z]{3,}(_[A-Z]+)*,/);
  for (const name of ['PUBLIC_PORT', 'NGO_PORT', 'MUNICIPALITY_PORT', 'API_PORT'])
    expect([name, (await door(name, '/readyz')).status]).toEqual([name, 200]);
  const page = await (await door('PUBLIC_PORT', '/')).text();
  expect(page).toContain('<div id="root"');

  // Of all parts one was given a way to facts: its own role's, under a password that no other has.
  const parts = environments();
  const [confidential = '', ...others] = parts.filter((it) => /equality_(statistician|statistics_owner)/.test(it));
  expect(others).toEqual([]);
  const [, password] = /STATISTICS_DATABASE_URL=[a-z]+:\/\/equality_statistician:([^@]+)@/.exec(confidential) ?? [];
  if (process.platform === 'linux') expect(parts.filter((it) => it.includes(`${password}`))).toEqual([confidential]);

  const beside = start();
  expect(await beside.ended).toBe(1);
  expect(beside.said()).toContain(`already running on this data directory: process ${first.child.pid}`);
  expect(beside.said()).toContain('give this one its own DATA_DIRECTORY and ports');
  expect((await door('PUBLIC_PORT', '/readyz')).status).toBe(200);

  const elsewhere = mkdtempSync(join(tmpdir(), 'equality-lab-start-'));
  const sameDoors = start({ DATA_DIRECTORY: elsewhere });
  expect(await sameDoors.ended).toBe(1);
  expect(sameDoors.said()).toContain(`${ports['PUBLIC_PORT']} (PUBLIC_PORT sets another)`);
  rmSync(elsewhere, { recursive: true });

  // A folder of root's own, as a home is: PostgreSQL runs as an account that cannot enter it.
  expect(lstatSync(join(data, 'postgres')).isSymbolicLink()).toBe(process.getuid?.() === 0);

  const processes = running();
  // The launcher, its four parts and PostgreSQL.
  expect(processes).toHaveLength(6);
  expect(await interrupted(first.child)).toBe(0);
  expect(processes.filter(isRunning)).toEqual([]);
  expect(statSync(join(data, 'launcher.lock'), { throwIfNoEntry: false })).toBeUndefined();

  const secrets = readFileSync(join(data, 'secrets.json'), 'utf8');
  const second = start();
  await second.ready;
  expect(second.said()).toMatch(/PostgreSQL … [\d.]+ ready/);
  expect(second.said()).toMatch(/Demo world … already there/);
  expect(readFileSync(join(data, 'secrets.json'), 'utf8')).toBe(secrets);
  const again = running();
  expect(await interrupted(second.child)).toBe(0);
  expect(again.filter(isRunning)).toEqual([]);
});
