import { describe, expect, test } from '@jest/globals';
import { profiles, scale } from '../noiseTable.ts';
import type { ReleaseCell } from '../release.ts';
import { aYear } from './aYear.fixture.ts';
import { Draws } from './draws.ts';
import { noiseOf } from './noiseOf.ts';

const { standard } = profiles;
const honest = aYear(1, 5_000, standard);
const truth = (id: string) => honest.counts.get(id) ?? 0;
const says = (cells: typeof honest.cells) => noiseOf(cells, honest.counts, standard).map((it) => it.says);

test.each(Array.from({ length: 20 }, (_, seed) => seed + 1))('honest noise passes, seed %i', (seed) => {
  const { cells, counts } = aYear(seed, 1_500, standard);
  expect(noiseOf(cells, counts, standard)).toEqual([]);
});

test.each(['standard', 'strict'] as const)('in a small table a rare change is nothing odd, %s', (name) => {
  const { T, D } = profiles[name];
  const draws = new Draws();
  const change = () => {
    const at = draws.next() * scale;
    return T.findIndex((upper) => at < upper) - D;
  };
  const cells = Array.from({ length: 1_000 }, (_, table) =>
    Array.from({ length: 60 }, (__, place) => ({
      ...(honest.cells[0] as ReleaseCell),
      id: `${table}|${place}`,
      tableId: `T${table}`,
      value: 40 + place + change(),
    })),
  ).flat();
  const counts = new Map(cells.map(({ id }) => [id, 40 + Number(id.split('|')[1])]));
  expect(noiseOf(cells, counts, profiles[name])).toEqual([]);
});

describe('finds', () => {
  test('exact values', () => {
    const cells = honest.cells.map((it) => (it.value === null ? it : { ...it, value: truth(it.id) }));
    expect(says(cells)[0]).toMatch(/not spread as the method says/);
  });

  test('a year that is the exact sum of its quarters', () => {
    const cells = honest.cells.map((it) =>
      it.value === null || it.period.includes('Q') ? it : { ...it, value: truth(it.id) },
    );
    const found = says(cells);
    expect(found).toContain('The changes in table Y2 are not spread as the method says.');
    expect(found).not.toContain('The changes in table Q2 are not spread as the method says.');
  });

  test('noise that follows from the count alone', () => {
    const table = honest.cells.flatMap((it) => (it.value === null ? [] : [it.value - truth(it.id)]));
    const cells = honest.cells.map((it) =>
      it.value === null ? it : { ...it, value: truth(it.id) + (table[truth(it.id) % table.length] ?? 0) },
    );
    expect(says(cells)).toContain('Cells with equal counts are changed alike.');
  });

  test('a change larger than is said', () => {
    const at = honest.cells.findIndex(({ value }) => value !== null);
    const cells = honest.cells.with(at, { ...(honest.cells[at] as (typeof honest.cells)[number]), value: 4_000 });
    expect(says(cells)).toEqual(['It was changed by more than is said.']);
  });
});
