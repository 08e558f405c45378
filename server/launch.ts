import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Child } from './launch/child.ts';
import { credentialsFor, type Credentials } from './launch/credentials.ts';
import { takeLock } from './launch/lock.ts';
import { say, sinceStart, step, table } from './launch/progress.ts';
import { demoPeople, stepsFor, watchClients, type World } from './launch/steps.ts';
import { watchFolder } from './launch/watchFolder.ts';
import { environmentOf, readConfiguration, type Configuration } from './platform/configuration.ts';
import { startEmbedded } from './platform/database/embedded.ts';
import { connections, dropDatabases, provision, type ConnectionUrls } from './platform/database/provision.ts';
import { isFree } from './platform/ports.ts';
import type { Part } from './platform/settings.ts';

/*
 * `npm start`: everything on one machine, each part in a process of its own with its own credentials.
 * `--watch` (npm run dev) starts the parts again when a file of the server changes.
 */

const parts = ['api', 'transfer', 'statistics', 'checks'] as const;
const watching = process.argv.includes('--watch');
const stopping = new AbortController();
const { signal } = stopping;
const undo: (() => unknown)[] = [];

async function launch() {
  const configuration = readConfiguration(undefined, ['launcher']);
  const credentials = credentialsFor(configuration);
  const world = worldOf(configuration, credentials);
  // Whatever a part would refuse is refused here, before anything runs.
  world.configurationOf(...parts, 'migration');

  await mkdir(configuration.dataDirectory, { recursive: true });
  const lock = await takeLock(configuration.dataDirectory);
  undo.push(lock.release);
  await demandFreePorts(configuration);
  say(`Equality Lab starts in ${configuration.mode} mode; its data is in ${resolve(configuration.dataDirectory)}.`);

  await prepareDatabases(configuration, credentials);
  for (const { name, run } of stepsFor(world)) {
    signal.throwIfAborted();
    await step(name, (hear) => run(world, hear), String);
  }
  signal.throwIfAborted();
  await startParts(configuration, credentials, lock.remember);
  if (watching) undo.push(await watchClients());
  await introduce(configuration);
}

function worldOf(
  { dataDirectory, demoRegistrations }: Configuration,
  { settings, administrator, passwordOf }: Credentials,
): World {
  return {
    dataDirectory,
    demoRegistrations,
    bundled: !watching,
    renew: async () => {
      if (administrator === null) throw new Error('Only databases that were made here are emptied.');
      await dropDatabases(administrator, '');
      await provision({ administrator, passwordOf });
    },
    urls: Object.fromEntries(Object.keys(connections).map((name) => [name, settings[name]])) as ConnectionUrls,
    configurationOf: (...wanted: Part[]) =>
      readConfiguration(Object.assign({}, ...wanted.map((part) => environmentOf(part, settings))), wanted),
    signal,
  };
}

async function demandFreePorts(configuration: Configuration) {
  const doors = {
    PUBLIC_PORT: configuration.publicPort,
    NGO_PORT: configuration.ngoPort,
    MUNICIPALITY_PORT: configuration.municipalityPort,
    API_PORT: configuration.apiPort,
  };
  const metrics = {
    METRICS_PORT: configuration.metricsPort,
    TRANSFER_METRICS_PORT: configuration.transferMetricsPort,
    STATISTICS_METRICS_PORT: configuration.statisticsMetricsPort,
    CHECKS_METRICS_PORT: configuration.checksMetricsPort,
  };
  const taken: string[] = [];
  for (const [host, ports] of [
    [configuration.host, doors],
    [configuration.metricsHost, metrics],
  ] as const) {
    for (const [name, port] of Object.entries(ports))
      if (!(await isFree(port, host))) taken.push(`${host} ${port} (${name} sets another)`);
  }
  if (taken.length > 0) throw new Error(`Something else listens at: ${taken.join(', ')}.`);
}

async function prepareDatabases(
  configuration: Configuration,
  { administrator, embeddedPassword, passwordOf }: Credentials,
) {
  if (embeddedPassword !== null) {
    const starting = startEmbedded(
      configuration.dataDirectory,
      configuration.embeddedDatabasePort,
      embeddedPassword,
      signal,
    );
    // Registered before it runs: a stop in the midst of a start must wait for what it has to end.
    undo.push(() =>
      starting.then(
        (server) => server.stop(),
        () => {},
      ),
    );
    const { ended } = await step(
      'PostgreSQL',
      () => starting,
      ({ version, kept }) => `${version} ${kept ? 'ready' : 'made ready'}`,
    );
    void ended.then(() =>
      stop(signal.aborted ? undefined : new Error('PostgreSQL stopped; data/postgres.log may say why.')),
    );
  }
  if (administrator === null) return;
  signal.throwIfAborted();
  const ownServer = embeddedPassword !== null;
  const provisioning = () =>
    provision({ administrator, passwordOf, ownServer }).catch((cause: Error) => {
      throw ownServer ? cause : new Error(`The server of DATABASE_URL cannot be used: ${cause.message}`, { cause });
    });
  await step('Databases and roles', provisioning);
}

async function startParts(
  { dataDirectory }: Configuration,
  { settings }: Credentials,
  remember: (running: NonNullable<Child['identity']>[]) => void,
) {
  const logs = join(dataDirectory, 'logs');
  await mkdir(logs, { recursive: true });
  const program = watching
    ? { module: fileURLToPath(new URL('main.ts', import.meta.url)), execArgv: ['--import', 'tsx'] }
    : { module: resolve('dist/server/main.js'), execArgv: [] };
  const children: Child[] = parts.map(
    (part) =>
      new Child({
        name: part,
        ...program,
        env: { ...environmentOf(part, settings), EQUALITY_PARTS: part },
        log: watching ? undefined : join(logs, `${part}.log`),
        say,
        changed: () => remember(children.flatMap((child) => child.identity ?? [])),
      }),
  );
  undo.push(() => Promise.all(children.map((child) => child.stop())));
  await step(`Parts ${parts.join(', ')}`, () => Promise.all(children.map((child) => child.start())));
  if (watching) restartOnChange(children);
}

/** Rather than `tsx watch`, which keeps a child's messages to itself. */
function restartOnChange(children: readonly Child[]) {
  const sources = (file: string) => file.endsWith('.ts') && !file.endsWith('.test.ts');
  const end = watchFolder(fileURLToPath(new URL('.', import.meta.url)), sources, async (file) => {
    say(`  ${file} changed.`);
    const ready = await Promise.all(children.map((child) => child.restart()));
    say(ready.every(Boolean) ? '  Ready again.' : '  Not ready: waiting for the next change.');
  });
  undo.push(end);
}

async function introduce(configuration: Configuration) {
  const metricsOf = (port: number) => `http://${configuration.metricsHost}:${port}/metrics`;
  say(`\nEquality Lab is ready after ${sinceStart()}.\n`);
  say(
    table([
      ['Public', configuration.publicOrigin],
      ['NGOs', configuration.ngoOrigin],
      ['Municipalities', configuration.municipalityOrigin],
      ['Analysts (API)', configuration.apiOrigin],
      ['Metrics', metricsOf(configuration.metricsPort)],
      ['… of the transfer', metricsOf(configuration.transferMetricsPort)],
      ['… of statistics', metricsOf(configuration.statisticsMetricsPort)],
      ['… of document checks', metricsOf(configuration.checksMetricsPort)],
    ]),
  );
  const people = configuration.mode === 'demo' ? await demoPeople(configuration) : [];
  if (people.length > 0) {
    say('\n  Who can sign in:\n');
    say(table(people.map(({ name, role, address, signIn }) => [name, role, address, signIn])));
  }
  say('\nCtrl-C stops everything.');
}

let ending: Promise<void> | null = null;

/** Undoes what was started, the last first, and leaves. */
function stop(reason?: unknown) {
  stopping.abort();
  ending ??= (async () => {
    if (reason) process.stderr.write(`\n${reason instanceof Error ? reason.message : JSON.stringify(reason)}\n`);
    else say('\nStopping …');
    let failed = reason !== undefined;
    for (const work of undo.toReversed()) {
      try {
        await work();
      } catch (error) {
        failed = true;
        process.stderr.write(`${String(error)}\n`);
      }
    }
    if (!reason) say(`Stopped.`);
    process.exit(failed ? 1 : 0);
  })();
}

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stop());
launch().catch((error: unknown) => stop(signal.aborted ? undefined : error));
