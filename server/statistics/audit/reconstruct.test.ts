import { describe, expect, test } from '@jest/globals';
import { profiles } from '../noiseTable.ts';
import { aYear, materialOf } from './aYear.fixture.ts';
import { scopesOf } from './scopes.ts';
import { reconstruct } from './reconstruct.ts';

// One region and one quarter: a whole year of the country is solved by `npm run release -- audit`.
const scope = scopesOf('2025').find(({ top }) => top === '081');
if (!scope) throw new Error('There is no region 081.');

test.each([1, 2, 3])('an honest release withstands, seed %i', async (seed) => {
  const { looked, findings } = await reconstruct(materialOf(aYear(seed, 1_500, profiles.standard, 1)), scope);
  expect(looked).toBeGreaterThan(50);
  expect(findings).toEqual([]);
});

describe('finds', () => {
  const year = aYear(1, 1_500, profiles.standard, 1);
  const { cells, counts } = year;
  const exact = cells.map((it) => (it.value === null ? it : { ...it, value: counts.get(it.id) ?? 0 }));

  test('exact numbers beside hidden ones', async () => {
    // Whoever knows that the numbers are exact has them all, and what is hidden between them.
    const { findings } = await reconstruct(materialOf({ ...year, cells: exact }, { D: 0, V: 0, tau: 8 }), scope);
    expect(findings[0]).toMatchObject({ attack: 'RECONSTRUCTION', says: expect.stringMatching(/certainly from/) });
  });

  test('numbers that no counts can have given', async () => {
    const impossible = cells.map((it) =>
      it.geo === '081' && it.dims.area === undefined && !it.dims.ground ? { ...it, value: 8_000 } : it,
    );
    const { findings } = await reconstruct(materialOf({ ...year, cells: impossible }), scope);
    expect(findings).toEqual([
      {
        attack: 'RECONSTRUCTION',
        cell: 'el1|REG|2025-Q1|geo=081',
        says: 'Its count lies outside of what the method allows.',
      },
    ]);
  });
});
