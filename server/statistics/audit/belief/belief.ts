import { setImmediate as others } from 'node:timers/promises';
import type { Profile } from '../../noiseTable.ts';
import { Draws } from '../draws.ts';
import type { Finding, Measured } from '../finding.ts';
import type { Publication } from '../publication.ts';
import { Chain } from './chain.ts';
import {
  expectedIn,
  grounds as codes,
  groups,
  inAreas,
  isMunicipality,
  type Expected,
  type Group,
} from './expected.ts';
import { Fit } from './fit.ts';
import { Grounds } from './grounds.ts';
import { Likelihood } from './likelihood.ts';
import { Places } from './places.ts';
import { Published } from './published.ts';

/** How probable it is that a hidden cell holds any, before its figures are read and after, and that it holds one or two. */
export interface Belief {
  readonly cell: string;
  readonly before: number;
  readonly after: number;
  readonly oneOrTwo: number;
}

/** Found on honest drafts of both profiles and on weakened ones: docs/decisions/0029. */
const gate = { raised: 1.5, share: 0.05, sure: 0.95 } as const;

/** Chance moves what so many worlds say by about this much. */
const slack = 0.02;
const worlds = 1_000;
/** So many times as many steps as there are registrations go before the first world, and half as many between two. */
const before = 250;
const between = 0.5;
const [fewestSteps, mostSteps] = [200, 4_000];

/**
 * What somebody comes to believe who reads the figures with the method in hand, landsdel by landsdel. It knows nothing but what
 * is published, so that a release passes tells nothing of its counts.
 */
export async function beliefOf(
  { cells, profile }: Publication & { readonly profile: Pick<Profile, 'D' | 'T' | 'tau'> },
  year: string,
  among: readonly Group[] = groups,
): Promise<Measured> {
  const published = new Published(cells.filter(({ basis, period }) => basis === 'REG' && period.startsWith(year)));
  const beliefs: Belief[] = [];
  for (const group of among) beliefs.push(...(await beliefsIn(published, year, group, profile)));
  return judged(beliefs);
}

/** Year by year: what somebody believes of one says nothing of another. */
export async function beliefsOf(
  publication: Publication & { readonly profile: Pick<Profile, 'D' | 'T' | 'tau'> },
  years: readonly string[],
): Promise<Measured> {
  const all: Measured[] = [];
  for (const year of years) all.push(await beliefOf(publication, year));
  return { findings: all.flatMap(({ findings }) => findings), figures: all.flatMap(({ figures }) => figures) };
}

function judged(beliefs: readonly Belief[]): Measured {
  const raised = beliefs.filter((it) => it.after > gate.raised * it.before + slack);
  const share = raised.length / Math.max(1, beliefs.length);
  const surest = Math.max(0, ...beliefs.map(({ oneOrTwo }) => oneOrTwo));
  const percent = (it: number) => `${(100 * it).toFixed(1)} %`;
  const many = `In ${percent(share)} of ${beliefs.length} hidden cells of municipalities the figures make it more than ${gate.raised} times as probable that somebody registered`;
  const finding = (says: string, cell?: string): Finding => ({
    attack: 'BELIEF',
    says,
    ...(cell === undefined ? {} : { cell }),
  });
  return {
    findings: [
      ...(share > gate.share ? [finding(`${many}; at most ${percent(gate.share)} may be.`)] : []),
      ...beliefs
        .filter(({ oneOrTwo }) => oneOrTwo > gate.sure)
        .map(({ cell, oneOrTwo }) =>
          finding(`It holds one or two with a probability of ${oneOrTwo.toFixed(2)}.`, cell),
        ),
    ],
    figures: [`${many}.`, `Of none is it surer than ${surest.toFixed(2)} that it holds one or two.`],
  };
}

async function beliefsIn(
  published: Published,
  year: string,
  group: Group,
  profile: Pick<Profile, 'D' | 'T' | 'tau'>,
): Promise<Belief[]> {
  const places = new Places(published, year, group);
  const hidden = places.cells.flatMap(({ value, geo }, place) =>
    value === null && isMunicipality(geo) ? [place] : [],
  );
  if (hidden.length === 0) return [];
  const expected = expectedIn(published, year, group, profile.tau);
  const fit = new Fit(places.cells.length, new Likelihood(places.cells, published, profile));
  const draws = new Draws();
  const grounds = new Grounds(expected, draws);
  const chain = new Chain(expected, places, grounds, fit, draws);
  const any = new Float64Array(places.cells.length);
  const oneOrTwo = new Float64Array(places.cells.length);
  const steps = Math.min(mostSteps, Math.max(fewestSteps, chain.size));
  const walk = async (number: number) => {
    for (let each = 0; each < number; each += 1) chain.step();
    await others();
  };
  for (let each = 0; each < before; each += 1) await walk(steps);
  for (let each = 0; each < worlds; each += 1) {
    await walk(steps * between);
    for (const place of hidden) {
      const count = fit.counts[place] as number;
      if (count > 0) any[place] = (any[place] as number) + 1 / worlds;
      if (count === 1 || count === 2) oneOrTwo[place] = (oneOrTwo[place] as number) + 1 / worlds;
    }
  }
  const named = grounds.named();
  return hidden.flatMap((place) => {
    const cell = places.cells[place];
    if (!cell) return [];
    return [
      {
        cell: cell.id,
        before: 1 - Math.exp(-numberIn(expected, year, group, named, cell)),
        after: any[place] as number,
        oneOrTwo: oneOrTwo[place] as number,
      },
    ];
  });
}

/** How many the prior expects in a cell. */
function numberIn(
  { numbers, areas }: Expected,
  year: string,
  { places }: Group,
  named: readonly number[],
  { geo, period, dims }: Publication['cells'][number],
): number {
  const its = numbers[places.indexOf(geo)] ?? [];
  const number = period === year ? its.reduce((sum, each) => sum + each, 0) : (its[Number(period.at(-1)) - 1] ?? 0);
  const { ground, area } = dims;
  if (ground) return number * (named[codes.findIndex((it) => it === ground)] ?? 0);
  if (!area) return number;
  const all = areas.reduce((sum, each) => sum + each, 0);
  return (number * (areas[inAreas.findIndex((it) => it === area)] ?? 0)) / all;
}
