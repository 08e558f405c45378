import 'reflect-metadata';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { profiles } from '../../server/statistics/noiseTable.ts';
import startCluster, { stopCluster } from '../../server/testing/cluster.ts';
import { machine } from '../processes.ts';
import { table, whole } from '../table.ts';
import { attackDraft, quarters } from './draft.ts';
import { placeOf, type Honest, type Outcome } from './honest.ts';
import { attackYear } from './year.ts';

/*
 * `npm run bench -- audit [--seeds 20] [--from 1] [--quick] [--registrations 40,160,500,1500] [--profile standard] [--draft 2025-Q1]`:
 * honest registrations that are made up, built with their withholding and attacked as the product does it. With a draft it is the one
 * of that quarter, in databases and with every attack; without, a whole year at once in memory, solved for. Every one must pass.
 */

const usage = `audit [--seeds 20] [--from 1] [--quick] [--registrations 40,160] [--profile standard] [--draft ${quarters.join('|')}]`;

interface Asked {
  from: number;
  seeds: number;
  sizes: number[];
  its: (typeof profiles)[keyof typeof profiles][];
  quarter: Honest['quarter'];
}

function readAsked(args: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seeds: { type: 'string' },
      from: { type: 'string', default: '1' },
      quick: { type: 'boolean', default: false },
      registrations: { type: 'string' },
      profile: { type: 'string' },
      draft: { type: 'string' },
    },
  });
  const from = Number(values.from);
  const seeds = Number(values.seeds ?? (values.quick ? 3 : 20));
  const sizes = (values.registrations ?? (values.quick ? '40,160' : '40,160,500,1500')).split(',').map(Number);
  const its = Object.values(profiles).filter(({ name }) => (values.profile ?? name) === name);
  const quarter = quarters.find((each) => each === values.draft) ?? null;
  const known = values.draft === undefined || quarter !== null;
  if (![from, seeds, ...sizes].every((it) => Number.isInteger(it) && it > 0) || its.length === 0 || !known)
    throw new Error(usage);
  return { from, seeds, sizes, its, quarter };
}

export async function benchAudit(args: readonly string[]): Promise<boolean> {
  const asked = readAsked(args);
  console.log(`${machine()}; load ${loadavg()[0]?.toFixed(1)}\n`);
  if (asked.quarter) await startCluster();
  try {
    return await attackAll(asked);
  } finally {
    await stopCluster();
  }
}

async function attackAll({ from, seeds, sizes, its, quarter }: Asked): Promise<boolean> {
  const rows: string[][] = [];
  let failed = 0;
  for (const perQuarter of sizes)
    for (const profile of its) {
      const outcomes: Outcome[] = [];
      for (let seed = from; seed < from + seeds; seed += 1) {
        const it = { perQuarter, profile, seed, quarter };
        const outcome = await (quarter ? attackDraft(it, quarter) : attackYear(it));
        console.log(lineOf(it, outcome));
        for (const { attack, says, cell = '' } of outcome.found.slice(0, 10))
          console.log(`  ${attack} ${says} ${cell}`);
        outcomes.push(outcome);
      }
      failed += outcomes.filter(({ found }) => found.length > 0).length;
      rows.push([nameOf(perQuarter), profile.name, ...inAll(outcomes)]);
    }
  const head = ['registrations a quarter', 'profile', 'seeds', 'passed', 'found', 'reached the threshold', 'withheld'];
  console.log(`\n${table([...head, 'building, CPU s', 'attack, CPU s'], rows)}`);
  const what = quarter ? 'drafts' : 'years';
  console.log(`\n${failed === 0 ? `All honest ${what} passed.` : `${failed} honest ${what} did not pass.`}`);
  return failed === 0;
}

const nameOf = (perQuarter: number) => (placeOf(perQuarter) ? `${perQuarter}, in one place` : `${perQuarter}`);

const lineOf = ({ perQuarter, profile, seed, quarter }: Honest, it: Outcome) =>
  `${nameOf(perQuarter)}, ${profile.name}, seed ${seed}, ${quarter ?? 'a year'}: ${whole(it.cells)} cells, ${whole(it.reached)} reached the threshold, ` +
  `${it.withheld} withheld, looked ${whole(it.looked)} times; building ${it.building.toFixed(1)} s, attack ${it.attacking.toFixed(1)} s; ${it.found.length} findings`;

/** Counts of all, and what one costs on average. */
function inAll(outcomes: readonly Outcome[]): string[] {
  const sum = (of: (it: Outcome) => number) => outcomes.reduce((total, it) => total + of(it), 0);
  const attacks = new Set(outcomes.flatMap(({ found }) => found.map(({ attack }) => attack.toLowerCase())));
  const share =
    (100 * sum(({ withheld }) => withheld)) /
    Math.max(
      1,
      sum(({ reached }) => reached),
    );
  return [
    `${outcomes.length}`,
    `${outcomes.filter(({ found }) => found.length === 0).length}`,
    attacks.size > 0 ? [...attacks].join(', ') : 'nothing',
    whole(sum(({ reached }) => reached) / outcomes.length),
    `${share.toFixed(1)} %`,
    (sum(({ building }) => building) / outcomes.length).toFixed(0),
    (sum(({ attacking }) => attacking) / outcomes.length).toFixed(0),
  ];
}
