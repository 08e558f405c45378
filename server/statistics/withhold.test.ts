import { describe, expect, jest, test } from '@jest/globals';
import { aYear, type TrueYear } from './audit/aYear.fixture.ts';
import { reconstruct, type Material } from './audit/reconstruct.ts';
import { scopesOf } from './audit/scopes.ts';
import { without } from './audit/task.ts';
import { parentsOf } from './lattice.ts';
import { profiles } from './noiseTable.ts';
import type { ReleaseCell } from './release.ts';
import { withhold, type Draft } from './withhold.ts';

jest.setTimeout(180_000);

const profile = profiles.standard;
const place = '101';
// The region around the place, and the country: elsewhere nothing was registered.
const scopes = scopesOf('2025').filter(({ top }) => ['', '084'].includes(top));
const draftOf = ({ cells, facts }: TrueYear, more: Partial<Draft> = {}): Draft => ({
  cells,
  facts,
  earlier: { cells: [], profile },
  scopes,
  key: new Uint8Array(32).fill(7),
  ...more,
});
const withheldOf = (draft: Draft) => withhold(draft, async () => undefined);
// Here, and not in threads that would have to be started.
async function attackOn(material: Material) {
  const found = [];
  for (const scope of scopes) found.push(await reconstruct(material, scope));
  return {
    findings: found.flatMap(({ findings }) => findings),
    toldBefore: found.reduce((sum, { toldBefore }) => sum + toldBefore, 0),
  };
}
const foundIn = async ({ cells, facts, counts: truth }: TrueYear, withheld: ReadonlySet<string>) =>
  (await attackOn({ publication: without({ cells, profile }, withheld), facts, truth })).findings;

// Twenty seeds of several sizes, and every other attack: `npm run bench -- audit --draft 2025-Q1`.
test.each([1, 2, 3])('the clean draft of forty registrations in one place passes, seed %i', async (seed) => {
  const year = aYear(seed, 40, profile, 1, place);
  expect(await foundIn(year, await withheldOf(draftOf(year)))).toEqual([]);
});

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
  const { findings, toldBefore } = await attackOn(material);
  expect(findings).toEqual([]);
  expect(toldBefore).toBeGreaterThan(0);
});

test('what nothing of a draft can mend keeps none of its own cells from being mended', async () => {
  // Of the first quarter everything is too certain, and its cells come first.
  const year = drawnApart(2, ({ period, dims }) => period === '2025-Q1' || Object.keys(dims).length === 0);
  const [out, built] = ['2025-Q1', '2025-Q2'].map((quarter) => year.cells.filter(({ period }) => period === quarter));
  const earlier = { cells: out ?? [], profile };
  const withheld = await withheldOf({ ...draftOf(year), cells: built ?? [], earlier });
  const publication = without({ cells: year.cells, profile }, withheld);
  const material = { publication, earlier, facts: year.facts, truth: year.counts };
  const { findings, toldBefore } = await attackOn(material);
  expect(findings).toEqual([]);
  expect(toldBefore).toBeGreaterThan(0);
});

test('by lot a few of many numbers are withheld without need, so that none that is missing says why', async () => {
  const { cells, facts } = aYear(1, 1_500, profile, 1);
  // Nothing is solved for: only lots are drawn.
  const withheld = await withheldOf(draftOf({ cells, facts, counts: new Map() }, { scopes: [] }));
  const shown = cells.filter(({ value }) => value !== null).length;
  expect(withheld.size).toBeGreaterThan(shown / 500);
  expect(withheld.size).toBeLessThan(shown / 20);
});
