import { describe, expect, jest, test } from '@jest/globals';
import { aYear, type TrueYear } from './audit/aYear.fixture.ts';
import { inThreads } from './audit/inThreads.ts';
import { scopesOf } from './audit/scopes.ts';
import { without } from './audit/task.ts';
import { parentsOf } from './lattice.ts';
import { profiles } from './noiseTable.ts';
import type { ReleaseCell } from './release.ts';
import { withhold, type Draft } from './withhold.ts';

jest.setTimeout(180_000);

const profile = profiles.standard;
const place = '101';
const draftOf = ({ cells, facts }: TrueYear, more: Partial<Draft> = {}): Draft => ({
  cells,
  facts,
  earlier: { cells: [], profile },
  scopes: scopesOf('2025'),
  key: new Uint8Array(32).fill(7),
  ...more,
});
const withheldOf = (draft: Draft) => withhold(draft, async () => undefined);
// The attack on the region around the place and on the country: elsewhere nothing was registered.
const tasks = scopesOf('2025')
  .filter(({ top }) => ['', '084'].includes(top))
  .map((scope) => ({ is: 'RECONSTRUCT' as const, scope }));
const foundIn = async ({ cells, facts, counts: truth }: TrueYear, withheld: ReadonlySet<string>) => {
  const publication = without({ cells, profile }, withheld);
  const found = await inThreads({ publication, facts, truth }, (threads) => threads(tasks, async () => undefined));
  return found.flatMap(({ findings }) => findings);
};

/** Forty a quarter in one place, the country drawn low and the landsdel high, as honest noise may: both are certainly from 39 to 42. */
function drawnApart(until = 1, isApart = ({ dims }: ReleaseCell) => Object.keys(dims).length === 0): TrueYear {
  const year = aYear(2, 40, profile, until, place);
  const drawnBy: Readonly<Record<string, number>> = { '': -3, L01: 4 };
  const apart = ({ id, geo }: ReleaseCell) => (year.counts.get(id) ?? 0) + (drawnBy[geo] ?? NaN);
  return {
    ...year,
    cells: year.cells.map((it) =>
      it.value !== null && it.geo in drawnBy && isApart(it) ? { ...it, value: Math.max(profile.tau, apart(it)) } : it,
    ),
  };
}

describe('of a quarter that was drawn far apart', () => {
  const year = drawnApart();

  test('an honest draft withstands once numbers are withheld, and the attack rejects it where that was left out', async () => {
    const said = (await foundIn(year, new Set())).map(({ says }) => says);
    expect(said).toContain('Its count is certainly from 39 to 42.');
    const withheld = await withheldOf(draftOf(year));
    expect(withheld.size).toBeGreaterThan(0);
    expect(await foundIn(year, withheld)).toEqual([]);
    // Nothing is shown under what is hidden.
    const { cells } = without({ cells: year.cells, profile }, withheld);
    const hidden = new Set(cells.flatMap(({ id, value }) => (value === null ? id : [])));
    expect(cells.filter((it) => it.value !== null && parentsOf(it).some((id) => hidden.has(id)))).toEqual([]);
  });

  test('what is withheld hangs on what would be published alone: without a single registration to look from it is the same', async () => {
    const nothing = { incidents: [], persons: [] };
    expect(await withheldOf(draftOf(year, { facts: nothing }))).toEqual(await withheldOf(draftOf(year)));
  });
});

test('what came out earlier is not taken back, and is no fault of a later draft that tells no more of it', async () => {
  const year = drawnApart();
  const earlier = { cells: year.cells, profile };
  expect(await withheldOf({ ...draftOf(year), cells: [], earlier })).toEqual(new Set());
  const material = { publication: earlier, earlier, facts: year.facts, truth: year.counts };
  const [country] = await inThreads(material, (threads) => threads(tasks.slice(0, 1), async () => undefined));
  expect(country?.findings).toEqual([]);
  expect(country?.toldBefore).toBeGreaterThan(0);
});

test('what nothing of a draft can mend keeps none of its own cells from being mended', async () => {
  // Of the first quarter everything is too certain, and its cells come first.
  const year = drawnApart(2, ({ period, dims }) => period === '2025-Q1' || Object.keys(dims).length === 0);
  const [out, built] = ['2025-Q1', '2025-Q2'].map((quarter) => year.cells.filter(({ period }) => period === quarter));
  const earlier = { cells: out ?? [], profile };
  const withheld = await withheldOf({ ...draftOf(year), cells: built ?? [], earlier });
  const publication = without({ cells: year.cells, profile }, withheld);
  const material = { publication, earlier, facts: year.facts, truth: year.counts };
  const [country] = await inThreads(material, (threads) => threads(tasks.slice(0, 1), async () => undefined));
  expect(country?.findings).toEqual([]);
  expect(country?.toldBefore).toBeGreaterThan(0);
});

test('by lot a few of many numbers are withheld without need, so that none that is missing says why', async () => {
  const { cells, facts } = aYear(1, 1_500, profile, 1);
  // Nothing is solved for: only lots are drawn.
  const withheld = await withheldOf(draftOf({ cells, facts, counts: new Map() }, { scopes: [] }));
  const shown = cells.filter(({ value }) => value !== null).length;
  expect(withheld.size).toBeGreaterThan(shown / 500);
  expect(withheld.size).toBeLessThan(shown / 20);
});
