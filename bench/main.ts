import { loadavg } from 'node:os';
import { openDatabases } from './database.ts';
import { besideTheLimit, growth, standing } from './measures.ts';
import { readOptions } from './options.ts';
import { cores, machine, pin, pins, stopAll } from './processes.ts';
import { serve } from './serve.ts';
import { using } from './world/load.ts';

/*
 * `npm run bench`: the product and its physical limit, side by side, on a world of 200 000 cases. docs/performance.md says
 * what is measured. `npm run bench -- statistics [--quick]` measures the statistics instead, and
 * `npm run bench -- audit [--seeds 20] [--quick] [--draft 2025-Q1]` whether honest years and drafts pass. Everything listens on 127.0.0.1, every load ends by time and number, and all processes end with this.
 */

// A world of its own: facts instead of cases, and nothing that is served.
if (process.argv[2] === 'statistics') {
  const { benchStatistics } = await import('./statistics/main.ts');
  await benchStatistics(process.argv.includes('--quick') ? 200_000 : 10_000_000);
  process.exit(0);
}

if (process.argv[2] === 'audit') {
  const { benchAudit } = await import('./audit/main.ts');
  process.exit((await benchAudit(process.argv.slice(3))) ? 0 : 1);
}

const options = readOptions(process.argv.slice(2));
const ending = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(name, () => ending.abort(new Error('Stopped.')));
const say = (text: string) => console.error(`  ${text}`);
const busy = () =>
  loadavg()
    .map((it) => it.toFixed(1))
    .join(' ');

async function run(): Promise<void> {
  const { signal } = ending;
  say(`a world of ${options.cases} cases`);
  const databases = await openDatabases(options.cases, signal, say);
  const stop = async () => {
    await stopAll();
    await databases.stop();
  };
  try {
    const { rows } = await using(databases.large.administrator('operational'), (client) =>
      client.query<{ pid: number }>('select pid from pg_stat_activity'),
    );
    const postmaster = databases.postmaster;
    for (const { pid } of [{ pid: postmaster }, ...rows, { pid: process.pid }]) pin(pid, cores.others);
    const bench = { databases, options, signal, say };
    const before = busy();
    const needed = options.parts.some((part) => part !== 'start' && part !== 'app');
    const served = needed ? await serve(databases, databases.large, options.profile !== null) : null;
    const { cases, seconds, rounds } = options;
    console.log(
      `${cases} cases; 16 connections; medians of ${rounds} rounds of ${seconds} s; ${pins ? 'pinned' : 'not pinned'}\n` +
        `${machine()}; PostgreSQL ${databases.version}\n`,
    );
    // Each as soon as it is there: a part that fails takes no other with it.
    const print = (text: string) => text && console.log(`${text}\n`);
    if (served) print(await besideTheLimit(bench, served));
    if (served && options.parts.includes('growth')) print(await growth(bench, served));
    print(await standing(bench, served));
    console.log(`load of the machine before ${before}, after ${busy()}`);
  } finally {
    await stop();
  }
}

run().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(ending.signal.aborted ? 'Stopped.' : (error.stack ?? error.message));
    process.exit(ending.signal.aborted ? 130 : 1);
  },
);
