import { describe, expect, test } from '@jest/globals';
import { geoLevel } from '../taxonomy/geography.ts';
import type { Quarter } from '../taxonomy/quarter.ts';
import { cellId } from './cellId.ts';
import { latticeOf, parentsOf } from './lattice.ts';

const periods = (quarter: Quarter) => [...new Set(latticeOf(quarter).map(({ basis, period }) => `${basis} ${period}`))];

describe('the id of a cell', () => {
  test('names what is not a total, in byte order of the names', () => {
    const at = { basis: 'REG', period: '2025-Q1' } as const;
    expect(cellId({ ...at, geo: '', dims: {} })).toBe('el1|REG|2025-Q1|');
    expect(cellId({ ...at, geo: '101', dims: { ground: 'RACE' } })).toBe('el1|REG|2025-Q1|geo=101;ground=RACE');
    expect(cellId({ ...at, geo: '084', dims: { area: 'SCHOOL' } })).toBe('el1|REG|2025-Q1|area=SCHOOL;geo=084');
    expect(cellId({ ...at, geo: '', dims: { ground2: 'RACE', ground: 'AGE' } })).toBe(
      'el1|REG|2025-Q1|ground=AGE;ground2=RACE',
    );
  });
});

describe.each(['2025-Q1', '2025-Q4', '2026-Q1'] as const)('the lattice of %s', (quarter) => {
  const cells = latticeOf(quarter);

  test('has every cell once', () => {
    expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
    expect(cells.every((cell) => cell.id === cellId(cell))).toBe(true);
  });

  test('has parents before children, and parents for all but the totals of the country', () => {
    const seen = new Set<string>();
    const declared = new Set(cells.map(({ id }) => id));
    for (const cell of cells) {
      const parents = parentsOf(cell);
      expect(parents.filter((parent) => !declared.has(parent) || !seen.has(parent))).toEqual([]);
      expect(parents.length > 0).toBe(
        (cell.geo !== '' || Object.keys(cell.dims).length > 0) && cell.dims.dup !== 'CONFIRMED',
      );
      seen.add(cell.id);
    }
  });

  test('has no merged island, no second Bornholm and no second Nordjylland', () => {
    const geos = new Set(cells.map(({ geo }) => geo));
    expect(['825', '741', '563', '492', '411', 'L04', 'L11'].filter((geo) => geos.has(geo))).toEqual([]);
    expect(geos.size).toBe(1 + 5 + 1 + 10 + 93);
  });
});

test('a quarter brings its own cells, the fourth quarter the year too', () => {
  expect(periods('2025-Q1')).toEqual(['REG 2025-Q1']);
  expect(periods('2025-Q4')).toEqual(['REG 2025-Q4', 'REG 2025']);
});

test('a year of incidents comes with the quarter that ends fifteen months after it, once, and none from before the first', () => {
  expect(periods('2026-Q1')).toEqual(['REG 2026-Q1', 'INC 2024']);
  expect(periods('2026-Q4')).toEqual(['REG 2026-Q4', 'REG 2026']);
  expect(periods('2027-Q1')).toEqual(['REG 2027-Q1', 'INC 2025']);
  const cells = latticeOf('2026-Q1').filter(({ basis }) => basis === 'INC');
  expect(cells.map(({ id }) => id)).toContain('el1|INC|2024|geo=L09;ground=AGE');
  expect(new Set(cells.map(({ geo }) => geoLevel(geo)))).toEqual(new Set(['country', 'region', 'landsdel']));
});

// The accountant's K_local (statistics.md §9.5) rests on this: 1 + g in the quarter, 2 + g in the year.
test('a registration with two grounds lies in seven cells of its municipality', () => {
  const mine = latticeOf('2025-Q4').filter(
    ({ geo, dims }) =>
      geo === '101' && ['RACE', 'AGE', undefined].includes(dims.ground) && ['SCHOOL', undefined].includes(dims.area),
  );
  expect(mine).toHaveLength(7);
});

test('a pair of grounds has both grounds as parents', () => {
  const pair = latticeOf('2025-Q4').find(({ dims }) => dims.ground === 'AGE' && dims.ground2 === 'RACE');
  expect(pair && parentsOf(pair)).toEqual(['el1|REG|2025|ground=RACE', 'el1|REG|2025|ground=AGE']);
});
