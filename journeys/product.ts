import { spawn, type ChildProcess } from 'node:child_process';
import { lstatSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const STARTS_WITHIN = 240_000;
const names = [
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

const running = Symbol.for('equality-lab product');
const world = globalThis as { [running]?: { child: ChildProcess; data: string } };

/** Jest's globalSetup: the whole product, as `npm start` starts it, on free ports and in a folder of its own. */
export default async function startProduct(): Promise<void> {
  // Someone who writes a journey has the product running already and names its ports.
  if (process.env['JOURNEY_PUBLIC_PORT']) return;
  const data = mkdtempSync(join(tmpdir(), 'equality-lab-journeys-'));
  const ports = await freePorts(names.length);
  const settings = Object.fromEntries(names.map((name, index) => [name, String(ports[index])]));
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/launch.ts'], {
    env: {
      ...process.env,
      ...settings,
      NODE_OPTIONS: '',
      NODE_ENV: 'development',
      DATA_DIRECTORY: data,
      DEMO_REGISTRATIONS: '300',
      // Some seconds, so that a release can be watched coming out.
      RELEASE_NOTICE: '0.002',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  world[running] = { child, data };
  await ready(child);
  for (const [name, port] of Object.entries(settings)) process.env[`JOURNEY_${name}`] = port;
}

export async function stopProduct(): Promise<void> {
  const it = world[running];
  if (!it) return;
  delete world[running];
  if (it.child.exitCode === null) {
    const ended = new Promise((resolve) => it.child.once('exit', resolve));
    it.child.kill('SIGINT');
    await ended;
  }
  // Under root PostgreSQL's data lies where its account can go, and a link leads there.
  const postgres = join(it.data, 'postgres');
  if (lstatSync(postgres, { throwIfNoEntry: false })?.isSymbolicLink())
    rmSync(dirname(realpathSync(postgres)), { recursive: true, force: true });
  rmSync(it.data, { recursive: true, force: true });
}

async function ready(child: ChildProcess): Promise<void> {
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    const patience = setTimeout(
      () => reject(new Error(`The product was not ready in time:\n${printed}`)),
      STARTS_WITHIN,
    );
    const hear = (chunk: Buffer) => {
      printed += String(chunk);
      if (!printed.includes('is ready after')) return;
      clearTimeout(patience);
      resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => {
      clearTimeout(patience);
      reject(new Error(`The product ended (${code}) before it was ready:\n${printed}`));
    });
  });
}

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
