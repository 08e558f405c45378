import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Area } from '../../taxonomy/areas.ts';
import { encodeGrounds } from '../../taxonomy/groundMask.ts';
import type { Ground } from '../../taxonomy/grounds.ts';
import { scale } from '../noiseTable.ts';
import type { ReleaseCell } from '../release.ts';
import { wholeAuditor } from './audit.ts';
import { aWholeDraft, saidBy, type WholeDraft } from './aWholeDraft.fixture.ts';
import { differencingOf } from './differencing.ts';
import { knowledgeOf } from './knowledge.ts';
import { rangesOf } from './rangesOf.ts';
import { scopesOf } from './scopes.ts';

jest.setTimeout(180_000);

/*
 * Published examples of tables that look safe and are not (statistics.md §10, TV-8, TV-9 and TV-13), as registrations of one quarter: counted,
 * changed and hidden by the product, and then written into its draft as others would have published them.
 */

const quarter = '2025-Q1';
const registered = (municipality: string, ground: Ground, area: Area, n: number) =>
  n === 0
    ? []
    : [
        {
          quarter,
          municipality,
          groundMask: encodeGrounds([ground]),
          area,
          source: 'CITIZEN',
          incidentYear: 2025,
          delayBand: 'SAME_QUARTER',
          duplicate: 'NONE',
          n,
        } as const,
      ];

// TV-8: four landsdele and what they make up together, by four areas of service.
const rows = ['101', '157', '217', '400'];
const landsdele = ['L01', 'L02', 'L03', '400'];
const columns: Area[] = ['SCHOOL', 'HEALTH', 'HOUSING', 'BENEFITS'];
const suppressed = [
  [30, 47, 64, 89],
  [90, 124, 5, 31],
  [92, 100, 59, 85],
  [800, 991, 651, 685],
];
const hiddenThere = new Set(['0.0', '0.1', '0.2', '1.0', '1.2', '2.1', '2.3', '3.1', '3.3']);

// TV-9: young in Spain, Iceland and Portugal, as one ground for 2015 and one for 2016. TV-13 a: six figures of an area and of most of it.
// TV-13 b: two bandings, of which one has one age more.
const young = { LANGUAGE: [5, 0, 0], NATIONALITY: [7, 1, 1] } as const;
const six: Ground[] = ['GENDER', 'RACE', 'RELIGION_BELIEF', 'AGE', 'DISABILITY', 'HEALTH'];
const [most, sliver] = [
  [50, 128, 39, 54, 140, 49],
  [2, 2, 0, 1, 0, 0],
];
const bands = { APPEARANCE: [6, 1], OTHER: [8, 0] } as const;

const incidents = [
  ...rows.flatMap((place, row) =>
    columns.flatMap((area, column) => registered(place, 'ETHNIC_ORIGIN', area, suppressed[row]?.[column] ?? 0)),
  ),
  ...Object.entries(young).flatMap(([ground, numbers]) =>
    ['265', '253', '259'].flatMap((place, at) => registered(place, ground as Ground, 'EMPLOYMENT', numbers[at] ?? 0)),
  ),
  ...six.flatMap((ground, at) => [
    ...registered('461', ground, 'EMPLOYMENT', most[at] ?? 0),
    ...registered('450', ground, 'EMPLOYMENT', sliver[at] ?? 0),
  ]),
  ...Object.entries(bands).flatMap(([ground, numbers]) =>
    ['751', '657'].flatMap((place, at) => registered(place, ground as Ground, 'EMPLOYMENT', numbers[at] ?? 0)),
  ),
];

let draft: WholeDraft;
let cells: ReleaseCell[];
let counts: ReadonlyMap<string, number>;
beforeAll(async () => {
  draft = await aWholeDraft({ incidents, persons: [] }, [quarter]);
  cells = await draft.cells();
  counts = await draft.counts(quarter);
});
afterAll(() => draft.line.end());

const truth = (id: string) => counts.get(id) ?? NaN;
const at = (geo: string, name: 'ground' | 'area', code: string) =>
  [...counts.keys()].find(
    (id) => id === `el1|REG|${quarter}|${name === 'area' ? `area=${code};geo=${geo}` : `geo=${geo};ground=${code}`}`,
  ) ?? '';
/** Exact, but for what is hidden; and what somebody knows who knows that. */
const exactly = (hidden: (it: ReleaseCell) => boolean) =>
  cells.map((it): ReleaseCell =>
    hidden(it) ? { ...it, status: 'C', value: null } : { ...it, status: 'A', value: truth(it.id) },
  );
const leftBy = (published: ReleaseCell[], tau: number) => {
  const { findings } = differencingOf({ cells: published, profile: { D: 0, V: 0, tau, T: [scale] } }, counts);
  return (id: string) => findings.flatMap(({ cell, says }) => (cell === id ? [says] : []));
};
const only = (count: number) => `Subtracting leaves ${count} and nothing else.`;

test('protected, they tell nothing', async () => {
  expect(saidBy(await draft.attack())).toEqual({});
});

describe('TV-8, a pattern that hides two in each row and column', () => {
  const wb = () => at('L01', 'area', 'HEALTH');
  const inPattern = () =>
    new Set(
      landsdele.flatMap((geo, row) =>
        columns.flatMap((area, column) => (hiddenThere.has(`${row}.${column}`) ? [at(geo, 'area', area)] : [])),
      ),
    );

  test('lays one count bare, in the equations of the whole draft', async () => {
    const hidden = inPattern();
    const tau = 4_001;
    const published = exactly(({ id }) => hidden.has(id));
    const scope = scopesOf('2025').find(({ top }) => top === '084');
    if (!scope) throw new Error('There is no region 084.');
    const system = knowledgeOf({ cells: published, profile: { D: 0, V: 0, tau } }, scope);
    const asked = [wb(), at('L03', 'area', 'HEALTH'), at('L01', 'area', 'SCHOOL')].map((id) =>
      system.names.indexOf(id),
    );
    const ranges = await rangesOf(system, asked);
    expect(asked.map((it) => ranges.get(it))).toEqual([
      { low: 47, high: 47 },
      { low: 0, high: 185 },
      { low: 25, high: 94 },
    ]);
  });

  test('is no draft that could come out', async () => {
    const hidden = inPattern();
    const found = saidBy(
      await draft.attack({
        auditor: wholeAuditor,
        release: (client) =>
          draft.write(
            client,
            exactly(({ id, value }) => hidden.has(id) || value === null),
          ),
      }),
    );
    expect(found.RECONSTRUCTION).toContain('Its count lies outside of what the method allows.');
    expect(found.DIFFERENCING?.join()).toMatch(/give the true count in about (9|10)\d? %/);
  });
});

test('TV-9: hidden zeros beside their whole are zeros, and hidden ones where zeros are shown are ones', async () => {
  const zeros = leftBy(
    exactly(({ id }) => truth(id) < 3),
    3,
  );
  for (const place of ['253', '259']) expect(zeros(at(place, 'ground', 'LANGUAGE'))).toContain(only(0));
  // Of seven and nine, where a zero would have been shown: each hidden one holds one at least.
  const scope = scopesOf('2025').find(({ top }) => top === '085');
  if (!scope) throw new Error('There is no region 085.');
  const ones = exactly(({ id }) => truth(id) === 1);
  const system = knowledgeOf({ cells: ones, profile: { D: 0, V: 0, tau: 3 } }, scope);
  const asked = ['253', '259'].map((place) => system.variable(at(place, 'ground', 'NATIONALITY'), 1));
  expect([...(await rangesOf(system, asked)).values()]).toEqual([
    { low: 1, high: 1 },
    { low: 1, high: 1 },
  ]);
});

describe('TV-13', () => {
  test('a: what lies between an area and most of it', () => {
    const left = leftBy(
      exactly(({ id }) => truth(id) < 3),
      3,
    );
    for (const [place, ground] of six.entries())
      expect(left(at('461', 'ground', ground))).toContain(
        `What is left of the area around it beside it is ${sliver?.[place]} and nothing else.`,
      );
  });

  test('b: what lies between two bandings', () => {
    const left = leftBy(
      exactly(({ id }) => truth(id) < 3),
      3,
    );
    expect(left(at('L10', 'ground', 'APPEARANCE'))).toContain(only(1));
    expect(left(at('L10', 'ground', 'OTHER'))).toContain(only(0));
  });

  test('c: exact means lay changed counts bare, so no quotient has an exact part', () => {
    const means = [11.25, 7.9167, 9.25];
    const around = (count: number) => [-2, -1, 0, 1, 2].map((by) => count + by);
    const fits = around(9).flatMap((a) =>
      around(14).flatMap((b) => {
        const c = a + b;
        const sums = [a * (means[0] ?? 0), b * (means[1] ?? 0), c * (means[2] ?? 0)] as const;
        const whole = sums.every((sum) => Math.abs(sum - Math.round(sum)) < 0.005);
        return Math.abs(c - 19) <= 2 && whole && Math.round(sums[0]) + Math.round(sums[1]) === Math.round(sums[2])
          ? [[a, b, c]]
          : [];
      }),
    );
    expect(fits).toEqual([[8, 12, 20]]);
  });
});
