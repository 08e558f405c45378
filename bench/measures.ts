import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { coldStart } from './coldStart.ts';
import type { Databases } from './database.ts';
import { firstLoad } from './firstLoad.ts';
import { press, type Pressed } from './load.ts';
import { median, takeTurns, type Contender } from './measure.ts';
import type { Options } from './options.ts';
import { compare } from './oracle.ts';
import { bundled, memoryOf } from './processes.ts';
import { assessing, others, readings, requestOf, type Scenario } from './scenarios.ts';
import { serve, settingsFor, type Served } from './serve.ts';
import { milliseconds, table, two, whole } from './table.ts';

export interface Bench {
  databases: Databases;
  options: Options;
  signal: AbortSignal;
  say: (text: string) => void;
}

/** The product beside the limit, one operation after the other. */
export async function besideTheLimit({ options, signal, say }: Bench, served: Served): Promise<string> {
  const rows: string[][] = [];
  let first: Pressed | undefined;
  for (const scenario of [...readings(served.sample), ...assessing(served.sample), ...others()]) {
    if (!options.parts.includes(scenario.part)) continue;
    say(scenario.title);
    await hash(served, scenario.hashing ?? true);
    if (scenario.path) await compare(scenario, { product: served.ports[scenario.door], limit: served.ports.limit });
    const { product, limit, audited } = await takeTurns(contendersFor(scenario, served), options, signal);
    if (!product) continue;
    if (scenario.part === 'q1') first = product;
    if (options.profile) await profile(scenario, served, options);
    const cost =
      scenario.part === 'search' && first ? `${two(first.perSecond / product.perSecond)} × Q1, goal ≤ 3.00` : '';
    const ratio = limit && product.perSecond / limit.perSecond;
    say(`  product ${whole(product.perSecond)} a second${limit ? `, limit ${whole(limit.perSecond)}` : ''}`);
    rows.push([
      scenario.title,
      limit ? whole(limit.perSecond) : '',
      audited ? whole(audited.perSecond) : '',
      whole(product.perSecond),
      ratio ? two(ratio) : cost,
      audited ? two(product.perSecond / audited.perSecond) : '',
      scenario.goal ? `≥ ${two(scenario.goal)}` : '',
      limit ? `${two(product.cpu)} / ${two(limit.cpu)}` : two(product.cpu),
      `${milliseconds(product.p50)} / ${milliseconds(product.p99)}`,
      limit ? `${milliseconds(limit.p50)} / ${milliseconds(limit.p99)}` : '',
    ]);
  }
  await hash(served, true);
  const head = [
    'operation',
    'limit/s',
    'limit that audits/s',
    'product/s',
    'of limit',
    'of that',
    'goal',
    'CPU ms a request, product / limit',
    'product p50/p99 ms',
    'limit p50/p99 ms',
  ];
  return rows.length > 0 ? table(head, rows) : '';
}

function contendersFor(scenario: Scenario, { ports, product, limit }: Served): Contender[] {
  const { door, path, audited } = scenario;
  return [
    ...(path ? [{ name: 'limit', pid: limit.pid, port: ports.limit, scenario, path }] : []),
    ...(path && audited
      ? [{ name: 'audited', pid: limit.pid, port: ports.limit, scenario, path: `${path}?audited` }]
      : []),
    { name: 'product', pid: product.pid, port: ports[door], scenario, path: '/graphql' },
  ];
}

/** A ride of its own, so that being watched slows no figure down. */
async function profile(
  scenario: Scenario,
  { product, ports }: Served,
  { profile: folder, seconds }: Options,
): Promise<void> {
  if (folder === null) return;
  mkdirSync(folder, { recursive: true });
  await product.send({ profile: 'start' });
  await press({ port: ports[scenario.door], next: requestOf(scenario, '/graphql'), seconds });
  await product.send({
    profile: 'stop',
    file: join(folder, `${scenario.title.replaceAll(/[^\w]+/g, '-')}.cpuprofile`),
  });
}

const hash = ({ product, limit }: Served, hashing: boolean) =>
  Promise.all([product.send({ hashing }), limit.send({ hashing })]);

/** What the same readings cost with twenty times the cases. */
export async function growth({ databases, options, signal, say }: Bench, large: Served): Promise<string> {
  const small = await serve(databases, databases.small, options.profile !== null);
  try {
    const few = [...readings(small.sample), ...assessing(small.sample)];
    const rows: string[][] = [];
    for (const [index, scenario] of [...readings(large.sample), ...assessing(large.sample)].entries()) {
      const same = few[index];
      if (!same) continue;
      say(`growth: ${scenario.title}`);
      const seen = await takeTurns(
        [
          { name: 'small', pid: small.product.pid, port: small.ports[same.door], scenario: same, path: '/graphql' },
          { name: 'large', pid: large.product.pid, port: large.ports[scenario.door], scenario, path: '/graphql' },
        ],
        options,
        signal,
      );
      const [from, to] = [seen['small']?.perSecond ?? NaN, seen['large']?.perSecond ?? NaN];
      rows.push([scenario.title, whole(from), whole(to), two(from / to), scenario.grows ? '' : '≤ 1.20']);
    }
    const { cases } = databases.large;
    return table(
      ['growth of the product', `${whole(databases.small.cases)} cases/s`, `${whole(cases)} cases/s`, 'cost ×', 'goal'],
      rows,
    );
  } finally {
    await small.stop();
  }
}

/** Start, memory and first load: figures of their own, without a limit beside them. */
export async function standing({ databases, options, say }: Bench, served: Served | null): Promise<string> {
  const rows: string[][] = [];
  if (options.parts.includes('start')) {
    say('cold start');
    const main = bundled('server/main.ts');
    const starts = [];
    for (let count = 0; count < Math.max(3, options.rounds); count += 1) {
      const { env, ports } = await settingsFor(databases, databases.large);
      starts.push(await coldStart(main, env, ports.public));
    }
    rows.push([
      'API alone: cold start to first answer',
      `${two(median(starts.map(({ seconds }) => seconds)))} s`,
      '≤ 1.5 s',
    ]);
    rows.push(['API alone: resident memory, idle', `${whole(median(starts.map(({ idle }) => idle)))} MB`, '≤ 200 MB']);
    if (served)
      rows.push(['resident memory after all of this load', `${whole(memoryOf(served.product.pid))} MB`, '≤ 400 MB']);
  }
  if (options.parts.includes('app')) {
    const first = firstLoad();
    const said = first
      ? `${first.kilobytes.toFixed(1)} KB in ${first.files} files`
      : 'not built: run `npm run build` first';
    rows.push(['public app: first load, gzipped', said, '≤ 110 KB']);
  }
  return rows.length > 0 ? table(['', 'measured', 'goal'], rows) : '';
}
