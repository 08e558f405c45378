import { createHmac, createSecretKey } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { latticeOf, parentsOf } from './lattice.ts';
import { noise } from './noise.ts';
import { profiles, scale, type Profile } from './noiseTable.ts';
import { protect } from './protect.ts';

const both = [profiles.standard, profiles.strict].map((it) => [it.name, it] as [string, Profile]);
const bytes = Uint8Array.from({ length: 32 }, (_, byte) => byte);
const key = createSecretKey(bytes);
const chancesOf = ({ T }: Profile) => T.map((upper, k) => (upper - (T[k - 1] ?? 0)) / scale);

// statistics.md, TV-5: as they were computed by two other programs.
test('the chances of both tables are those that are published', () => {
  const standard = [0.22880149692, 0.194193460357, 0.118730369066, 0.052292633423, 0.016590928309, 0.003791860385];
  const strict = [
    0.199263054119, 0.175901639819, 0.121003854586, 0.064865643844, 0.027096704336, 0.008820727859, 0.00223758007,
    0.000442322425,
  ];
  for (const [profile, half] of [
    [profiles.standard, standard],
    [profiles.strict, strict],
  ] as const)
    for (const [size, chance] of half.entries())
      for (const v of [size, -size]) expect(chancesOf(profile)[v + profile.D]).toBeCloseTo(chance, 11);
});

// statistics.md, TV-6: the first eight bytes of the HMAC, and the 48 bits that are looked up.
test.each([
  ['el1|REG|2025-Q1|', 0, 'e2e786b4a428149a', 249484025308200],
  ['el1|REG|2025-Q1|', 120, 'b4255edd535b2ba6', 198072598352731],
  ['el1|REG|2025-Q1|geo=101', 1, 'fe0d30d83a5cb2b8', 279332607507036],
  ['el1|REG|2025-Q1|geo=101', 7, 'f300224b6e2365ab', 267181900918307],
  ['el1|REG|2025-Q1|geo=101', 12, '2adfcaef8951ef3a', 47140670769489],
  ['el1|REG|2025-Q1|geo=825', 7, '44525adc308569fc', 75120502386821],
  ['el1|REG|2025-Q1|geo=101;ground=ETHN', 12, '85d14769b47f0499', 147133892768895],
  ['el1|REG|2025-Q1|area=EDU;geo=084', 12, '2793adae886386fe', 43515227572323],
  ['el1|REG|2025|geo=851;ground=DISA', 12, '1831e5b12b6c0334', 26602586057580],
  ['el1|REG|2025|geo=851;ground=DISA', 120, 'eeb2d4724cc0c013', 262451835849920],
])('%s with %i is looked up at the bits of its vector, in both tables', (id, n, head, u) => {
  const digest = createHmac('sha256', bytes).update(`${id}|n=${n}`).digest();
  expect(digest.toString('hex', 0, 8)).toBe(head);
  expect(digest.readUIntBE(0, 6)).toBe(u);
  for (const [, profile] of both) {
    const k = noise(key, id, n, profile) + profile.D;
    expect(u).toBeLessThan(profile.T[k] ?? 0);
    expect(u).toBeGreaterThanOrEqual(profile.T[k - 1] ?? 0);
  }
});

describe.each(both)('draws of the %s table', (_name, profile) => {
  test('come as often as the table says', () => {
    const draws = 100_000;
    const seen = Array.from(profile.T, () => 0);
    for (let cell = 0; cell < draws; cell += 1) {
      const k = noise(key, `el1|REG|2025-Q1|geo=${cell}`, 40, profile) + profile.D;
      seen[k] = (seen[k] ?? 0) + 1;
    }
    // Of this key and these names always the same: four deviations would be a broken table, not chance.
    for (const [k, chance] of chancesOf(profile).entries())
      expect(Math.abs((seen[k] ?? 0) - draws * chance)).toBeLessThan(4 * Math.sqrt(draws * chance * (1 - chance)) + 1);
  });

  test('never leave their range, nor show a number with fewer than three behind it, whatever the key and the cell', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.string(),
        fc.integer({ min: 0, max: 40 }),
        (secret, id, n) => {
          const v = noise(createSecretKey(secret), id, n, profile);
          if (Math.abs(v) > profile.D) return false;
          return n >= profile.tau - profile.D || n + v < profile.tau;
        },
      ),
      { numRuns: 5_000 },
    );
    for (let cell = 0; cell < 60_000; cell += 1) {
      const n = cell % 3;
      if (n + noise(key, `el1|REG|2025-Q1|geo=${cell}`, n, profile) >= profile.tau)
        throw new Error('A number is shown.');
    }
  });

  test('are the same for the same cell and count, and drawn anew for another count', () => {
    const again = (n: number) => noise(key, 'el1|REG|2025|geo=101', n, profile);
    expect(again(50)).toBe(again(50));
    const counts = Array.from({ length: 200 }, (_, n) => again(n));
    expect(new Set(counts).size).toBeGreaterThan(profile.D);
  });

  test('are each cell’s own: a total is changed like its part no more often than any two cells are', () => {
    const cells = latticeOf('2025-Q4');
    const out = new Map(
      protect(cells, new Map(cells.map(({ id }) => [id, 1_000])), bytes, profile).map(({ id, value }) => [id, value]),
    );
    const alike = cells.flatMap((cell) => parentsOf(cell).map((parent) => out.get(parent) === out.get(cell.id)));
    const chance = chancesOf(profile).reduce((sum, each) => sum + each ** 2, 0);
    const share = alike.filter(Boolean).length / alike.length;
    // Many children share a parent, so this is looser than as many free draws would be.
    expect(Math.abs(share - chance)).toBeLessThan(0.05);
  });

  test('do not add up: what is shown of the parts is not what is shown of the whole', () => {
    const cells = latticeOf('2025-Q4').filter(({ table }) => table === 'Q3');
    const counts = new Map(latticeOf('2025-Q4').map(({ id }) => [id, 100]));
    const out = new Map(protect(latticeOf('2025-Q4'), counts, bytes, profile).map(({ id, value }) => [id, value ?? 0]));
    const geos = [...new Set(cells.map(({ geo }) => geo))];
    const off = geos.map((geo) => {
      const parts = cells.filter((cell) => cell.geo === geo);
      const total = out.get(`el1|REG|2025-Q4|${geo && `geo=${geo}`}`) ?? 0;
      return parts.reduce((sum, { id }) => sum + (out.get(id) ?? 0) - 100, 0) - (total - 100);
    });
    expect(off.filter((each) => each !== 0).length).toBeGreaterThan(geos.length / 2);
  });
});
