import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { loadavg } from 'node:os';
import { graphql } from 'graphql';
import pg from 'pg';
import { resolvers } from '../../server/modules.ts';
import { migrateAll } from '../../server/migrate.ts';
import { thePublic } from '../../server/platform/access/viewer.ts';
import { contextFor, type Services } from '../../server/platform/api/context.ts';
import { buildApiSchema } from '../../server/platform/api/schema.ts';
import { startThrowaway } from '../../server/platform/database/embedded.ts';
import { databaseName, provision, type Database } from '../../server/platform/database/provision.ts';
import { connect } from '../../server/platform/worker.ts';
import { PublishedStatistics } from '../../server/releases/published.ts';
import { trueCounts } from '../../server/statistics/cube.ts';
import { latticeOf } from '../../server/statistics/lattice.ts';
import { profiles } from '../../server/statistics/noiseTable.ts';
import { protect, type ProtectedCell } from '../../server/statistics/protect.ts';
import { geosAt } from '../../server/taxonomy/geography.ts';
import { machine } from '../processes.ts';
import { table, whole } from '../table.ts';
import { using } from '../world/load.ts';
import { loadFacts, quarters } from './facts.ts';
import { publish } from './publish.ts';

/*
 * `npm run bench -- statistics`: ten years of made-up facts, every release's cells counted and changed by the product's own code,
 * and what reading them costs. On a PostgreSQL of its own that is thrown away.
 */

const say = (text: string) => console.error(`  ${text}`);

async function taking<T>(work: () => Promise<T>): Promise<[seconds: number, T]> {
  const began = performance.now();
  const result = await work();
  return [(performance.now() - began) / 1_000, result];
}

async function latencies(rounds: number, ask: (round: number) => Promise<unknown>): Promise<[string, string]> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) taken.push((await taking(() => ask(round)))[0] * 1_000);
  const sorted = taken.toSorted((a, b) => a - b);
  return [(sorted[Math.floor(rounds / 2)] ?? 0).toFixed(3), (sorted[Math.floor(rounds * 0.99)] ?? 0).toFixed(3)];
}

export async function benchStatistics(number: number): Promise<void> {
  const before = loadavg()[0]?.toFixed(1);
  const server = await startThrowaway(randomBytes(12).toString('hex'));
  try {
    const password = randomBytes(12).toString('hex');
    const urls = await provision({ administrator: server.url, passwordOf: () => password, prefix: '' });
    await migrateAll(urls);
    const at = (database: Database) =>
      Object.assign(new URL(server.url), { pathname: databaseName(database, '') }).href;
    say(`loading ${whole(number)} facts`);
    const [loading] = await taking(() => using(at('statistics'), (client) => loadFacts(client, number)));
    const statistics = await connect(urls.STATISTICS_DATABASE_URL);
    const steps: [string, string][] = [['facts loaded', `${loading.toFixed(1)} s`]];
    const released: { cells: ReturnType<typeof latticeOf>; out: ProtectedCell[] }[] = [];
    const slowest = { plain: 0, year: 0, ripe: 0 };
    let [counting, changing, cells] = [0, 0, 0];
    for (const quarter of quarters) {
      const [counted, counts] = await taking(() => trueCounts(statistics, quarter));
      const lattice = latticeOf(quarter);
      const [changed, out] = await taking(async () => protect(lattice, counts, randomBytes(32), profiles.standard));
      const kind = quarter.endsWith('Q4') ? 'year' : lattice.some(({ basis }) => basis === 'INC') ? 'ripe' : 'plain';
      slowest[kind] = Math.max(slowest[kind], counted);
      counting += counted;
      changing += changed;
      cells += lattice.length;
      released.push({ cells: lattice, out });
    }
    await statistics.end();
    steps.push(
      ['a quarter counted, the slowest', `${slowest.plain.toFixed(2)} s`],
      ['a quarter with its year counted, the slowest', `${slowest.year.toFixed(2)} s`],
      ['a quarter with a year of incidents counted', `${slowest.ripe.toFixed(2)} s`],
      [`the whole lattice of 40 releases counted, ${whole(cells)} cells`, `${counting.toFixed(1)} s`],
      ['the same changed and hidden', `${changing.toFixed(1)} s`],
      ['memory of this process then', `${whole(process.memoryUsage().rss / 2 ** 20)} MB`],
    );
    const version = await using(at('release'), (client) => publish(client, released));
    for (const [name, database, relation] of [
      ['facts on disk', 'statistics', 'incident_fact'],
      ['the newest release on disk', 'release', 'cell'],
    ] as const) {
      const { rows } = await using(at(database), (client) =>
        client.query<{ bytes: string }>(`select pg_total_relation_size('${relation}') as bytes`),
      );
      steps.push([name, `${whole(Number(rows[0]?.bytes) / 2 ** 20)} MB`]);
    }
    console.log(table(['building', 'measured'], steps));
    console.log(`\n${await reading(urls.RELEASE_DATABASE_URL, version)}`);
    console.log(`\n${machine()}; load before ${before}, after ${loadavg()[0]?.toFixed(1)}`);
  } finally {
    await server.stop();
  }
}

async function reading(url: string, version: string): Promise<string> {
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  // The server goes before the last of them has closed.
  pool.on('error', () => undefined);
  try {
    const published = new PublishedStatistics(pool, () => new Date());
    const release = await published.release(false, version);
    if (!release) throw new Error('There is no release.');
    const towns = geosAt('municipality');
    const town = (round: number) => towns[round % towns.length] ?? '';
    const quarter = (round: number) => quarters[round % quarters.length] ?? '';
    const reads = {
      'one cell': (it: number) => ({ table: 'Q2', period: quarter(it), geo: [town(it)], ground: ['DISABILITY'] }),
      'a map': (it: number) => ({ table: 'Q2', period: quarter(it), geo: towns, ground: ['DISABILITY'] }),
    };
    const [first] = await taking(() =>
      Promise.all(quarters.map((period) => published.cells(release, [{ table: 'Q2', period } as never]))),
    );
    const rows: string[][] = [['every quarter by ground, read first', first.toFixed(2), '']];
    for (const [name, select] of Object.entries(reads))
      rows.push([name, ...(await latencies(4_000, (it) => published.cells(release, [select(it) as never])))]);
    const of = (it: number) => ({ table: 'Q2', geo: town(it), ground: 'DISABILITY' }) as never;
    rows.push(['a series of 40 quarters', ...(await latencies(4_000, (it) => published.through(release, of(it))))]);
    const schema = buildApiSchema(resolvers);
    // Figures are read without the operational database.
    const services = {
      published,
      now: () => new Date(),
      em: { fork: () => ({ setFilterParams: () => undefined }) },
    } as unknown as Services;
    const CELLS = 'query ($s: [CellQuery!]!) { cells(select: $s) { id status value } }';
    const SERIES = 'query ($of: SeriesQuery!) { series(of: $of) { period status value } }';
    const ask = async (source: string, variableValues: Record<string, unknown>) => {
      const contextValue = contextFor(services, thePublic, { door: 'api', requestId: 'bench' });
      const { errors } = await graphql({ schema, source, variableValues, contextValue });
      if (errors) throw new Error(errors[0]?.message);
    };
    for (const [name, select] of Object.entries(reads))
      rows.push([`${name}, through GraphQL`, ...(await latencies(1_000, (it) => ask(CELLS, { s: [select(it)] })))]);
    rows.push(['a series, through GraphQL', ...(await latencies(1_000, (it) => ask(SERIES, { of: of(it) })))]);
    return table(['reading', 'p50 ms (first: s)', 'p99 ms'], rows);
  } finally {
    await pool.end();
  }
}
