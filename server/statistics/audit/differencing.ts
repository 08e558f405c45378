import type { Profile } from '../noiseTable.ts';
import type { ReleaseCell } from '../release.ts';
import type { Finding, Measured } from './finding.ts';
import { improbable } from './improbable.ts';
import { atLeast, chanceOfNone, changeOf } from './naive.ts';
import { certainOf, type Publication } from './publication.ts';
import { partsIn, sumsIn, type Division, type Part, type Sum } from './sums.ts';

/** A share is told of so many at least, and to the nearest twentieth, so that it says nothing of any one of them. */
const fewestTold = 100;
const nearest = 5;
const roundly = 10;

/** What somebody gets by subtracting: right or not, and how likely it is to be right by chance. */
interface Subtraction {
  readonly of: readonly ReleaseCell[];
  readonly right: boolean;
  readonly chance: number;
}

const words: Readonly<Record<Division, readonly [parts: string, whole: string]>> = {
  PLACES: ['places', 'the area around it'],
  AREAS: ['areas of service', 'the total'],
  QUARTERS: ['quarters', 'the year'],
  SOURCES: ['sources', 'the total'],
  DELAYS: ['delays', 'the total'],
  GROUNDS: ['grounds', 'the total'],
};

/**
 * Plain subtraction, as anybody with a spreadsheet does it: all parts but one from a whole, one part from it where few are left,
 * and an erratum's number from the one before. Knowing the truth, how often is that right, and how often would the noise have it
 * so? Where a difference leaves a single count possible it is found too, by what was published alone.
 */
export function differencingOf(
  publication: Publication & { readonly profile: Pick<Profile, 'D' | 'T' | 'tau' | 'V'> },
  truth: ReadonlyMap<string, number>,
  erratum: readonly Corrected[] = [],
): Measured {
  const { profile } = publication;
  const cells = publication.cells.filter(({ id }) => truth.has(id));
  const parts = partsIn(cells);
  const sums = sumsIn(parts);
  const known = new Map(cells.map(({ id, value }) => [id, { n: truth.get(id) ?? 0, value }]));
  const drawn = (cell: ReleaseCell) => {
    const { n = 0, value = null } = known.get(cell.id) ?? {};
    return { off: (value ?? 0) - n, spread: changeOf(n, profile) };
  };
  const ask = (whole: ReleaseCell, taken: readonly ReleaseCell[]): Subtraction => {
    const [one, others] = [drawn(whole), taken.map(drawn)];
    return {
      of: [whole, ...taken],
      right: one.off === others.reduce((sum, { off }) => sum + off, 0),
      chance: chanceOfNone(
        one.spread,
        others.map(({ spread }) => spread),
      ),
    };
  };
  const few = profile.tau - 1 + profile.D;
  const left = ({ whole, part }: Part) => (known.get(whole.id)?.n ?? 0) - (known.get(part.id)?.n ?? 0);
  const asked = [
    ...[...Map.groupBy(sums, ({ by }) => by)].flatMap(([by, its]) => [
      {
        name: `All ${words[by][0]} but one from ${words[by][1]}`,
        its: its.flatMap(takenFrom).map(([whole, taken]) => ask(whole, taken)),
      },
      {
        name: `All ${words[by][0]} from ${words[by][1]}`,
        its: its.filter(isShown).map(({ whole, parts: all }) => ask(whole, all)),
      },
    ]),
    ...[...Map.groupBy(parts, ({ by }) => by)].map(([by, its]) => ({
      name: `Single ${words[by][0]} from ${words[by][1]}, where few are left`,
      its: its
        .filter((it) => it.whole.value !== null && it.part.value !== null && left(it) <= few)
        .map(({ whole, part }) => ask(whole, [part])),
    })),
    { name: 'Numbers of before from the corrected ones', its: erratum.flatMap((it) => correctedBy(it, profile)) },
  ];
  return {
    findings: [
      ...asked.flatMap(({ name, its }) => (oddOf(its) < improbable ? [tooRight(name, its)] : [])),
      ...sums.flatMap((it) => pinned(it, publication)),
      ...parts.flatMap((it) => pinnedAround(it, publication)),
    ],
    figures: [
      ...asked.flatMap(({ name, its }) => figureOf(name, its)),
      `Of other differences there are fewer than ${fewestTold} each, too few to tell a share.`,
    ],
  };
}

/** A cell that an erratum changed: as it was shown and is, and what was counted then and is now. */
export interface Corrected {
  readonly cell: ReleaseCell;
  readonly was: { readonly value: number | null; readonly n: number };
  readonly n: number;
}

function correctedBy({ cell, was, n }: Corrected, profile: Pick<Profile, 'D' | 'T' | 'tau'>): Subtraction[] {
  if (cell.value === null || was.value === null) return [];
  return [
    {
      of: [cell],
      right: cell.value - was.value === n - was.n,
      chance: chanceOfNone(changeOf(n, profile), [changeOf(was.n, profile)]),
    },
  ];
}

/** All parts but one: the one that is hidden, or of those that are shown the smallest. */
function takenFrom({ whole, parts }: Sum): [whole: ReleaseCell, taken: ReleaseCell[]][] {
  const hidden = parts.filter(({ value }) => value === null);
  if (whole.value === null || hidden.length > 1) return [];
  const least = Math.min(...parts.map(({ value }) => value ?? -1));
  const target = parts.find(({ value }) => (value ?? -1) === least);
  return [[whole, parts.filter((it) => it !== target)]];
}

const isShown = ({ whole, parts }: Sum) => whole.value !== null && parts.every(({ value }) => value !== null);

/** How unlikely it is that so many are right: of those that share no number, so that each is a trial of its own. */
function oddOf(all: readonly Subtraction[]): number {
  const seen = new Set<ReleaseCell>();
  const apart = all.filter(({ of }) => {
    if (of.some((it) => seen.has(it))) return false;
    for (const it of of) seen.add(it);
    return true;
  });
  return atLeast(
    apart.filter(({ right }) => right).length,
    apart.map(({ chance }) => chance),
  );
}

const sharesOf = (its: readonly Subtraction[]) => {
  const percent = (sum: number) => nearest * Math.round((100 * sum) / its.length / nearest);
  return {
    right: percent(its.filter(({ right }) => right).length),
    byChance: percent(its.reduce((sum, { chance }) => sum + chance, 0)),
  };
};

function tooRight(name: string, its: readonly Subtraction[]): Finding {
  const { right, byChance } = sharesOf(its);
  return {
    attack: 'DIFFERENCING',
    says: `${name}, subtracted, give the true count in about ${right} % of the cases; the noise makes it about ${byChance} %.`,
  };
}

function figureOf(name: string, its: readonly Subtraction[]): string[] {
  if (its.length < fewestTold) return [];
  const { right, byChance } = sharesOf(its);
  const about = roundly * Math.round(its.length / roundly);
  return [`${name}: about ${about}, of which ${right} % are right, and ${byChance} % by the noise`];
}

/** Where what is left of a whole, at least and at most, is one count: of a part, or of the whole itself. */
function pinned({ whole, parts }: Sum, publication: Publication): Finding[] {
  const certain = (cell: ReleaseCell) => {
    const { low, high } = certainOf(cell, publication);
    // What has no end must still add up.
    return { low, high: Math.min(high, 2 ** 31) };
  };
  const all = certain(whole);
  const its = parts.map((part) => ({ part, ...certain(part) }));
  const least = its.reduce((sum, { low }) => sum + low, 0);
  const most = its.reduce((sum, { high }) => sum + high, 0);
  const ends = [
    { cell: whole, low: Math.max(all.low, least), high: Math.min(all.high, most) },
    ...its.map(({ part, low, high }) => ({
      cell: part,
      low: Math.max(low, all.low - (most - high)),
      high: Math.min(high, all.high - (least - low)),
    })),
  ];
  return ends
    .filter(({ low, high }) => low === high)
    .map(({ cell, low }) => ({
      attack: 'DIFFERENCING',
      cell: cell.id,
      says: `Subtracting leaves ${low} and nothing else.`,
    }));
}

/** The same of what lies around a part: of a whole that is shown beside it. */
function pinnedAround({ by, whole, part }: Part, publication: Publication): Finding[] {
  const [all, its] = [certainOf(whole, publication), certainOf(part, publication)];
  const [low, high] = [Math.max(0, all.low - its.high), all.high - its.low];
  return low === high
    ? [
        {
          attack: 'DIFFERENCING',
          cell: part.id,
          says: `What is left of ${words[by][1]} beside it is ${low} and nothing else.`,
        },
      ]
    : [];
}
