import { describe, expect, test } from '@jest/globals';
import { profiles } from '../noiseTable.ts';
import type { ReleaseCell } from '../release.ts';
import { aYear } from './aYear.fixture.ts';
import { differencingOf } from './differencing.ts';
import { atLeast, chanceOfNone, changeOf } from './naive.ts';

const { standard } = profiles;
const year = aYear(1, 1_500, standard);
const truth = (id: string) => year.counts.get(id) ?? 0;
const found = (cells: readonly ReleaseCell[]) =>
  differencingOf({ cells, profile: standard }, year.counts).findings.map(({ says }) => says);
const showing = (value: (it: ReleaseCell) => number) =>
  year.cells.map((it) => (it.value === null ? it : { ...it, value: value(it) }));

// statistics.md §3.3: two looks at one count agree in 0.162 of the cases.
test('the noise makes a difference of two numbers right as often as it was computed elsewhere', () => {
  expect(chanceOfNone(changeOf(40, standard), [changeOf(40, standard)])).toBeCloseTo(0.162, 3);
  // A count of three is shown only when it was raised by five.
  expect(changeOf(3, standard)).toEqual({ lowest: 5, chances: [1] });
  expect(atLeast(2, [0.5, 0.5, 0.5])).toBeCloseTo(0.5, 10);
});

test.each([
  ['standard', 3],
  ['strict', 5],
] as const)('subtracting is right as often as the noise has it, %s, seed %i', (name, seed) => {
  const { cells, counts } = aYear(seed, 500, profiles[name]);
  const { findings, figures } = differencingOf({ cells, profile: profiles[name] }, counts);
  expect(findings).toEqual([]);
  expect(figures.join('\n')).toMatch(
    /All quarters but one from the year: about \d+0, of which (5|10|15) % are right, and/,
  );
  expect(figures.join('\n')).not.toContain('sources');
});

describe('finds', () => {
  test('exact numbers: every difference is the true count', () => {
    const says = found(showing(({ id }) => truth(id)));
    expect(says).toContain(
      'All quarters from the year, subtracted, give the true count in about 100 % of the cases; the noise makes it about 10 %.',
    );
    expect(says).toContainEqual(
      expect.stringMatching(/^Single places .* where few are left, subtracted, .* about 100 %/),
    );
  });

  test('a year of exact numbers beside honest quarters', () => {
    const says = found(showing((it) => (it.period === '2025' ? truth(it.id) : (it.value ?? 0))));
    expect(says).toContainEqual(expect.stringMatching(/^Single places from the area around it/));
  });

  test('what can be one count only, by what is published alone', () => {
    const profile = { ...standard, D: 0, tau: 3 };
    const exact = year.cells.map((it): ReleaseCell =>
      truth(it.id) < 3 ? { ...it, status: 'C', value: null } : { ...it, status: 'A', value: truth(it.id) },
    );
    const { findings } = differencingOf({ cells: exact, profile: { ...profile, T: [2 ** 48] } }, year.counts);
    const hidden = new Set(exact.flatMap(({ id, value }) => (value === null ? id : [])));
    const pinned = findings.flatMap(({ cell = '', says }) =>
      hidden.has(cell) && says.startsWith('Subtracting') ? [{ cell, says }] : [],
    );
    expect(pinned.length).toBeGreaterThan(20);
    for (const { cell, says } of pinned) expect(says).toBe(`Subtracting leaves ${truth(cell)} and nothing else.`);
  });

  test('corrected numbers that tell by how much they were corrected', () => {
    const shown = year.cells.filter(({ value }) => value !== null).slice(0, 40);
    const erratum = (off: number) =>
      shown.map((cell) => {
        const n = truth(cell.id);
        return { cell, n, was: { value: (cell.value ?? 0) - 2 - off, n: n - 2 } };
      });
    const says = (off: number) =>
      differencingOf({ cells: year.cells, profile: standard }, year.counts, erratum(off)).findings;
    expect(says(1)).toEqual([]);
    expect(says(0)).toMatchObject([
      { says: expect.stringMatching(/^Numbers of before from the corrected ones.*100 %/) },
    ]);
  });
});
