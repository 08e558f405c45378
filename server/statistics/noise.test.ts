import { createSecretKey } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { noise } from './noise.ts';
import { profiles, scale, type Profile } from './noiseTable.ts';

const both = [profiles.standard, profiles.strict].map((it) => [it.name, it] as [string, Profile]);

function probabilities({ T }: Profile): number[] {
  return T.map((upper, k) => (upper - (T[k - 1] ?? 0)) / scale);
}

function chanceOfShowing(n: number, { T, D, tau }: Profile): number {
  const k = tau - n - 1 + D; // shown when v ≥ tau − n, so all of T up to here hides
  return 1 - (k < 0 ? 0 : (T[k] ?? scale)) / scale;
}

describe.each(both)('the %s noise table', (_, profile) => {
  const p = probabilities(profile);
  const moment = (power: number) => p.reduce((sum, each, k) => sum + each * (k - profile.D) ** power, 0);

  test('is a distribution on −D…D with mean 0 and variance V', () => {
    expect(p).toHaveLength(2 * profile.D + 1);
    expect(p.every((each) => each > 0)).toBe(true);
    expect(profile.T.at(-1)).toBe(scale);
    expect(moment(0)).toBe(1);
    expect(Math.abs(moment(1))).toBeLessThan(1e-9);
    expect(Math.abs(moment(2) - profile.V)).toBeLessThan(1e-9);
  });

  test('is symmetric and has one top, at zero', () => {
    p.forEach((each, k) => expect(Math.abs(each - (p.at(-1 - k) ?? 0)) * scale).toBeLessThanOrEqual(2));
    const rising = p.slice(0, profile.D + 1);
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
  });

  test('is the truncated discrete Gaussian of that variance', () => {
    const c = -Math.log((p[profile.D + 1] ?? 0) / (p[profile.D] ?? 1));
    expect(c).toBeCloseTo(profile.name === 'standard' ? 0.16399992146142 : 0.124700857658177, 12);
    const weights = p.map((_each, k) => Math.exp(-c * (k - profile.D) ** 2));
    const sum = weights.reduce((a, b) => a + b);
    weights.forEach((weight, k) => expect(p[k]).toBeCloseTo(weight / sum, 12));
  });

  test('never shows fewer than three registrations', () => {
    expect([0, 1, 2].map((n) => chanceOfShowing(n, profile))).toEqual([0, 0, 0]);
    expect(chanceOfShowing(3, profile)).toBeGreaterThan(0);
    expect(chanceOfShowing(profile.tau + profile.D, profile)).toBe(1);
  });
});

// statistics.md, TV-5
test('the chance that a number is shown is as published', () => {
  const chances = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((n) => chanceOfShowing(n, profiles.standard).toFixed(3));
  expect(chances).toEqual([
    '0.004',
    '0.020',
    '0.073',
    '0.191',
    '0.386',
    '0.614',
    '0.809',
    '0.927',
    '0.980',
    '0.996',
    '1.000',
  ]);
});

test('the standard table is the last row of the ptable package for D=5, V=3', () => {
  const published = [0.0037919, 0.0165909, 0.0522926, 0.1187304, 0.1941935, 0.2288015];
  published.forEach((each, k) => expect(probabilities(profiles.standard)[k]).toBeCloseTo(each, 7));
});

// statistics.md, TV-6: the key is the bytes 00…1f
const key = createSecretKey(Uint8Array.from({ length: 32 }, (_, byte) => byte));

test.each([
  ['el1|REG|2025-Q1|', 0, 2, null, 2, null],
  ['el1|REG|2025-Q1|', 120, 1, 121, 1, 121],
  ['el1|REG|2025-Q1|geo=101', 1, 4, null, 5, null],
  ['el1|REG|2025-Q1|geo=101', 7, 3, 10, 3, 10],
  ['el1|REG|2025-Q1|geo=101', 12, -2, 10, -2, 10],
  ['el1|REG|2025-Q1|geo=825', 7, -1, null, -1, null],
  ['el1|REG|2025-Q1|geo=101;ground=ETHN', 12, 0, 12, 0, 12],
  ['el1|REG|2025-Q1|area=EDU;geo=084', 12, -2, 10, -2, 10],
  ['el1|REG|2025|geo=851;ground=DISA', 12, -2, 10, -3, null],
  ['el1|REG|2025|geo=851;ground=DISA', 120, 3, 123, 3, 123],
])('%s with %i registrations draws %i (strict %#)', (id, n, standard, shown, strict, shownStrict) => {
  const outcome = (profile: Profile) => {
    const v = noise(key, id, n, profile);
    return [v, n + v >= profile.tau ? n + v : null];
  };
  expect(outcome(profiles.standard)).toEqual([standard, shown]);
  expect(outcome(profiles.strict)).toEqual([strict, shownStrict]);
});
