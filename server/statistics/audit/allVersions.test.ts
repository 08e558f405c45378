import { describe, expect, jest, test } from '@jest/globals';
import { geoParents } from '../../taxonomy/geography.ts';
import { cellId } from '../cellId.ts';
import { countRegistrations } from '../count.fixture.ts';
import { latticeOf } from '../lattice.ts';
import { profiles } from '../noiseTable.ts';
import { protect } from '../protect.ts';
import type { ReleaseCell } from '../release.ts';
import { withhold } from '../withhold.ts';
import { aYear } from './aYear.fixture.ts';
import type { Publication } from './publication.ts';
import { reconstruct } from './reconstruct.ts';
import { scopesOf, scopesReached } from './scopes.ts';
import { without } from './task.ts';

jest.setTimeout(120_000);

const erratum = '2025-Q1.2';
const period = '2025-Q1';
const profile = profiles.standard;
const scope = scopesOf('2025').find(({ top }) => top === '084')!;
const nothing = { incidents: [], persons: [] };

const cell = (geo: string, value: number | null): ReleaseCell => {
  const at = { basis: 'REG', period, geo, dims: {} } as const;
  return { id: cellId(at), tableId: 'Q1', ...at, status: value === null ? 'C' : 'A', value };
};
const city = 'L01';
const [left = '', ...others] = scope.geos.filter((geo) => geoParents(geo)[0] === city);
const changed = new Set([city, ...others].map((geo) => cell(geo, null).id));

/** All that is told: the city, all municipalities in it but one that is left as it was, each so far from its count. */
const told = (inTheCity: number, inEach: number) => [cell(city, inTheCity), ...others.map((geo) => cell(geo, inEach))];
const both = (then: ReleaseCell[], now: ReleaseCell[], same: number | null): Publication => ({
  cells: [cell(left, same), ...now],
  profile,
  replaced: [{ by: erratum, cells: [cell(left, same), ...then], changed }],
});
const attack = async (publication: Publication) => {
  const { findings } = await reconstruct({ publication, truth: new Map(), facts: nothing }, scope);
  return findings.map(({ cell: id, says }) => `${id} ${says}`);
};

describe('what no erratum changed, among figures that one did', () => {
  // Twenty beside a hundred in each, then a hundred and thirty, as honest noise may tell it: of the twenty each version leaves seven counts.
  const n = others.length;
  const [then, now] = [told(16 + 100 * n, 105), told(24 + 130 * n, 125)];
  const publication = both(then, now, 20);

  test('is left too narrow by both versions together, and by neither alone', async () => {
    expect(await attack({ ...publication, replaced: [] })).toEqual([]);
    expect(await attack({ cells: publication.replaced![0]!.cells, profile })).toEqual([]);
    expect(await attack(publication)).toContain(`${cell(left, null).id} Its count is certainly from 19 to 21.`);
  });

  test('is kept open by a number that is withheld in the new version, while the one before stands', async () => {
    const building = (replaced: Publication['replaced'] = []) =>
      withhold(
        {
          cells: now,
          earlier: { cells: [cell(left, 20)], profile, replaced },
          facts: nothing,
          scopes: [scope],
          key: new Uint8Array(32).fill(7),
        },
        async () => undefined,
      );
    expect(await building()).toEqual(new Set());
    const withheld = await building(publication.replaced);
    expect(withheld.size).toBe(1);
    expect(changed).toContain([...withheld][0]);
    expect(await attack(without(publication, withheld))).toEqual([]);
  });

  test('stays hidden where both leave none, one, two and three', async () => {
    expect(await attack(both(told(2 + 100 * n, 100), told(2 + 130 * n, 130), null))).toEqual([]);
  });

  test('is no fault of the erratum where the version before left as little by itself', async () => {
    const { replaced, ...now } = both(told(12 + 100 * n, 105), told(20 + 130 * n, 130), 20);
    const earlier = { profile, cells: replaced?.[0]?.cells ?? [] };
    const { findings, toldBefore } = await reconstruct(
      { publication: { ...now, replaced: replaced ?? [] }, earlier, truth: new Map(), facts: nothing },
      scope,
    );
    expect(findings).toEqual([]);
    expect(toldBefore).toBe(2 + n);
  });
});

test('of what an erratum changed, neither the count before nor the change may be certain', async () => {
  // As if noise of its own had been drawn for what was corrected, and narrowly.
  const n = others.length;
  const said = await attack({
    ...both(told(20 + 100 * n, 100), told(20 + 102 * n, 102), 20),
    profile: { ...profile, D: 1 },
  });
  const one = cell(others[0] ?? '', null).id;
  expect(said).toContain(`${one} Before ${erratum} its count was certainly from 99 to 101.`);
  expect(said).toContain(`${one} ${erratum} changed its count certainly by 0 to 4.`);
});

test('an honest erratum of a made-up quarter leaves as much open with the version before as without it', async () => {
  const { cells: then, facts } = aYear(3, 600, profile, 1);
  const wrong = facts.incidents.filter(({ municipality }) => municipality === '101').slice(0, 20);
  const incidents = facts.incidents.map((it) => (wrong.includes(it) ? { ...it, municipality: '147' } : it));
  const was = countRegistrations(period, facts.incidents, facts.persons);
  const truth = countRegistrations(period, incidents, facts.persons);
  const more = new Map([...truth].flatMap(([id, n]) => (n === was.get(id) ? [] : [[id, n - (was.get(id) ?? 0)]])));
  const again = latticeOf(period).filter(({ id }) => more.has(id));
  const shown = new Map(then.map(({ id, status }) => [id, status === 'A']));
  const drawn = new Map(protect(again, truth, new Uint8Array(32).fill(7), profile, shown).map((it) => [it.id, it]));
  const now = then.map((it): ReleaseCell => ({ ...it, ...drawn.get(it.id) }));
  const publication = { cells: now, profile, replaced: [{ by: erratum, cells: then, changed: new Set(more.keys()) }] };
  const since = new Map([[erratum, more]]);
  const { looked, settled, findings } = await reconstruct(
    { publication, truth, facts: { ...facts, incidents, since } },
    scope,
  );
  const alone = await reconstruct(
    { publication: { ...publication, replaced: [] }, truth, facts: { ...facts, incidents } },
    scope,
  );
  expect(looked).toBeGreaterThan(alone.looked + 20);
  expect(settled).toBeGreaterThan(alone.settled * 0.9);
  expect(findings).toEqual(alone.findings);
});

test('an erratum reaches the regions where it changed something, in each year that it changed, and a year of incidents', () => {
  const quarters = ['2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1'] as const;
  const reached = scopesReached(
    [
      'el1|REG|2024-Q4|geo=101',
      'el1|REG|2024|geo=101;ground=AGE',
      'el1|INC|2024|geo=L01',
      'el1|REG|2026-Q1|area=SCHOOL',
    ],
    quarters,
  );
  expect(reached.map((it) => `${it.basis} ${it.year} ${it.basis === 'REG' ? it.top : it.until}`)).toEqual([
    'REG 2024 084',
    'REG 2026 ',
    'INC 2024 2026-Q1',
  ]);
});
