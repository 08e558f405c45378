import { createHash } from 'node:crypto';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { aYear } from '../../server/statistics/audit/aYear.fixture.ts';
import { inThreads } from '../../server/statistics/audit/inThreads.ts';
import { scopesOf } from '../../server/statistics/audit/scopes.ts';
import { without } from '../../server/statistics/audit/task.ts';
import { profiles, type Profile } from '../../server/statistics/noiseTable.ts';
import { withhold } from '../../server/statistics/withhold.ts';
import { machine } from '../processes.ts';
import { whole } from '../table.ts';

/*
 * `npm run bench -- audit [--seeds 20] [--from 1] [--quick] [--registrations 40,160,500,1500] [--profile standard]`: whole honest
 * years that are made up, built with their withholding and attacked as the product does it. Every one must pass.
 */

const year = '2025';
/** Of the smallest all in one place: what is around a cell says most of it there. */
const places: Readonly<Record<number, string>> = { 40: '101' };

export async function benchAudit(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seeds: { type: 'string' },
      from: { type: 'string', default: '1' },
      quick: { type: 'boolean', default: false },
      registrations: { type: 'string' },
      profile: { type: 'string' },
    },
  });
  const from = Number(values.from);
  const seeds = Number(values.seeds ?? (values.quick ? 3 : 20));
  const sizes = (values.registrations ?? (values.quick ? '40,160' : '40,160,500,1500')).split(',').map(Number);
  const chosen = Object.values(profiles).filter(({ name }) => (values.profile ?? name) === name);
  if (![from, seeds, ...sizes].every((it) => Number.isInteger(it) && it > 0) || chosen.length === 0)
    throw new Error('audit [--seeds 20] [--from 1] [--quick] [--registrations 40,160] [--profile standard]');
  console.log(`${machine()}; load ${loadavg()[0]?.toFixed(1)}\n`);
  let failed = 0;
  for (const size of sizes)
    for (const profile of chosen)
      for (let seed = from; seed < from + seeds; seed += 1) failed += (await passes(size, profile, seed)) ? 0 : 1;
  console.log(`\n${failed === 0 ? 'Every honest year passed.' : `${failed} honest years did not pass.`}`);
  return failed === 0;
}

async function passes(size: number, profile: Profile, seed: number): Promise<boolean> {
  const { cells, facts, counts } = aYear(seed, size, profile, 4, places[size]);
  const key = createHash('sha256').update(`${size}|${profile.name}|${seed}`).digest();
  const earlier = { cells: [], profile };
  const [building, withheld] = await taking(() =>
    withhold({ cells, earlier, facts, scopes: scopesOf(year), key }, async () => undefined),
  );
  const publication = without({ cells, profile }, withheld);
  const tasks = scopesOf(year).map((scope) => ({ is: 'RECONSTRUCT' as const, scope }));
  const [attacking, solved] = await taking(() =>
    inThreads({ publication, facts, truth: counts }, (threads) => threads(tasks, async () => undefined)),
  );
  const sum = (of: 'looked' | 'settled') => solved.reduce((total, each) => total + each[of], 0);
  const findings = solved.flatMap((each) => each.findings);
  const shown = cells.filter(({ value }) => value !== null).length;
  console.log(
    `${size} a quarter${places[size] ? ' in one place' : ''}, ${profile.name}, seed ${seed}: ${whole(cells.length)} cells, ${whole(shown)} reached the ` +
      `threshold, ${withheld.size} withheld; ${whole(sum('looked'))} looked at, ${whole(sum('looked') - sum('settled'))} solved for, 0 unanswered; ` +
      `withholding ${building}, attack ${attacking}; ${findings.length} findings`,
  );
  for (const { says, cell = '' } of findings.slice(0, 10)) console.log(`  ${says} ${cell}`);
  return findings.length === 0;
}

/** In seconds of the clock, and of all processors together. */
async function taking<T>(work: () => Promise<T>): Promise<[taken: string, T]> {
  const [began, used] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(used);
  return [`${((performance.now() - began) / 1e3).toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s)`, result];
}
