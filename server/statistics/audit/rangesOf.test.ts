import { describe, expect, test } from '@jest/globals';
import { LinearSystem } from './linearSystem.ts';
import { Contradiction } from './program.ts';
import { rangesOf } from './rangesOf.ts';

/** A table with its margins: `null` is suppressed, and the attacker knows that it is from `low` to 4 000. */
function tableOf(rows: (number | null)[][], rowTotals: number[], columnTotals: number[], low = 0, high = 4_000) {
  const system = new LinearSystem();
  const at = rows.map((row, r) =>
    row.map((value, c) => system.variable(`${r}.${c}`, value ?? low, value ?? Math.max(low, high))),
  );
  rowTotals.forEach((total, r) =>
    system.between(
      (at[r] ?? []).map((it) => [it, 1]),
      total,
      total,
    ),
  );
  columnTotals.forEach((total, c) =>
    system.between(
      at.map((row) => [row[c] ?? 0, 1]),
      total,
      total,
    ),
  );
  return { system, at };
}

const intervals = async ({ system }: ReturnType<typeof tableOf>, names: readonly string[]) => {
  const asked = names.map((name) => system.names.indexOf(name));
  const found = await rangesOf(system, asked);
  return Object.fromEntries(names.map((name, index) => [name, found.get(asked[index] ?? -1)]));
};

// statistics.md, TV-8: every row and column hides two, and still one number is laid bare.
const leaking = [
  [null, null, null, 89],
  [null, 124, null, 31],
  [92, null, 59, null],
  [800, null, 651, null],
];
const rowTotals = [230, 250, 336, 3127];
const columnTotals = [1012, 1262, 779, 890];

test('finds the number that a suppression which looks safe lays bare', async () => {
  const found = await intervals(tableOf(leaking, rowTotals, columnTotals), [
    '0.0',
    '0.1',
    '0.2',
    '1.0',
    '1.2',
    '2.1',
    '2.3',
    '3.1',
    '3.3',
  ]);
  expect(found).toEqual({
    '0.0': { low: 25, high: 94 },
    '0.1': { low: 47, high: 47 },
    '0.2': { low: 0, high: 69 },
    '1.0': { low: 26, high: 95 },
    '1.2': { low: 0, high: 69 },
    '2.1': { low: 0, high: 185 },
    '2.3': { low: 0, high: 185 },
    '3.1': { low: 906, high: 1091 },
    '3.3': { low: 585, high: 770 },
  });
});

test('finds nothing once another number is hidden too', async () => {
  const safe = leaking.map((row, r) => row.map((value, c) => (r === 1 && c === 1 ? null : value)));
  expect(await intervals(tableOf(safe, rowTotals, columnTotals), ['1.1', '0.0', '0.1', '0.2'])).toEqual({
    '1.1': { low: 30, high: 171 },
    '0.0': { low: 0, high: 120 },
    '0.1': { low: 0, high: 141 },
    '0.2': { low: 0, high: 69 },
  });
});

// statistics.md, TV-9
test('finds hidden zeros, and ones where only zeros are shown', async () => {
  const zeros = tableOf([[5, null, null]], [5], []);
  expect(await intervals(zeros, ['0.1', '0.2'])).toEqual({ '0.1': { low: 0, high: 0 }, '0.2': { low: 0, high: 0 } });
  const ones = tableOf([[7, null, null]], [9], [], 1);
  expect(await intervals(ones, ['0.1', '0.2'])).toEqual({ '0.1': { low: 1, high: 1 }, '0.2': { low: 1, high: 1 } });
});

describe('counting in whole numbers', () => {
  test('closes what fractions leave open', async () => {
    const system = new LinearSystem();
    const [a, b] = [system.variable('a', 0, 2), system.variable('b', 0, 2)];
    // 2a + 3b = 5: in fractions a is anything up to 2, in whole numbers it is 1.
    system.between(
      [
        [a, 2],
        [b, 3],
      ],
      5,
      5,
    );
    expect(Object.fromEntries(await rangesOf(system, [a, b]))).toEqual({
      [a]: { low: 1, high: 1 },
      [b]: { low: 1, high: 1 },
    });
  });
});

test('answers with witnesses where they lie far enough apart, and never outside what is possible', async () => {
  const system = new LinearSystem();
  const parts = Array.from({ length: 30 }, (_, index) => system.variable(`part ${index}`, 0, 12));
  const whole = system.variable('whole', 90, 100);
  system.sum(whole, parts);
  const found = await rangesOf(system, [...parts, whole], { wanted: () => ({ width: 6 }) });
  for (const part of parts) {
    const { low, high } = found.get(part) ?? { low: NaN, high: NaN };
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeLessThanOrEqual(12);
    expect(high - low).toBeGreaterThanOrEqual(6);
  }
});

test('says when nothing can have given what is published', async () => {
  const { system } = tableOf([[1, 1]], [5], []);
  await expect(rangesOf(system, [0])).rejects.toThrow(Contradiction);
});
