import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ageBands } from '../taxonomy/ageBands.ts';
import { areas } from '../taxonomy/areas.ts';
import { codesOf } from '../taxonomy/codeList.ts';
import { delayBands } from '../taxonomy/delayBands.ts';
import { genders } from '../taxonomy/genders.ts';
import { encodeGrounds } from '../taxonomy/groundMask.ts';
import { grounds } from '../taxonomy/grounds.ts';
import { municipalities } from '../taxonomy/municipalities.ts';
import { sources } from '../taxonomy/sources.ts';
import { cellId, type Dims } from './cellId.ts';
import { countRegistrations } from './count.fixture.ts';
import type { IncidentCubeRow, PersonCubeRow } from './count.ts';
import { latticeOf, parentsOf } from './lattice.ts';
import { profiles } from './noiseTable.ts';
import { protect } from './protect.ts';

const oneReport: IncidentCubeRow = {
  quarter: '2025-Q4',
  municipality: '751',
  groundMask: encodeGrounds(['RACE', 'AGE']),
  area: 'SCHOOL',
  source: 'CITIZEN',
  incidentYear: 2025,
  delayBand: 'SAME_QUARTER',
  duplicate: 'NONE',
  n: 1,
};

const oneOf = <C extends string>(list: { codes: readonly { code: C }[] }) =>
  fc.constantFrom(...list.codes.map(({ code }) => code));
const mask = fc.uniqueArray(oneOf(grounds), { maxLength: 6 }).map(encodeGrounds);
const n = fc.oneof(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 15, max: 200 }));

const incident: fc.Arbitrary<IncidentCubeRow> = fc.record({
  quarter: fc.constantFrom('2025-Q3', '2025-Q4'),
  municipality: fc.constantFrom(...codesOf(municipalities), '999'),
  groundMask: mask,
  area: oneOf(areas),
  source: oneOf(sources),
  incidentYear: fc.constant(2025),
  delayBand: oneOf(delayBands),
  duplicate: fc.constantFrom('NONE', 'POSSIBLE', 'CONFIRMED'),
  n,
});
const person: fc.Arbitrary<PersonCubeRow> = fc.record({
  year: fc.constant(2025),
  groundMask: mask,
  ageBand: oneOf(ageBands),
  gender: oneOf(genders),
  n,
});
const world = fc.tuple(fc.array(incident, { maxLength: 60 }), fc.array(person, { maxLength: 30 }));
const key = fc.uint8Array({ minLength: 32, maxLength: 32 });

const inYear = (geo: string, dims: Dims) => cellId({ basis: 'REG', period: '2025', geo, dims });
const inQuarter = (geo: string, dims: Dims) => cellId({ basis: 'REG', period: '2025-Q4', geo, dims });

describe('counting', () => {
  test('puts a registration under each of its grounds and once in every total', () => {
    const counts = countRegistrations('2025-Q4', [oneReport], []);
    for (const geo of ['', '082', 'L09', '751']) {
      expect(counts.get(inQuarter(geo, {}))).toBe(1);
      expect(counts.get(inQuarter(geo, { ground: 'RACE' }))).toBe(1);
      expect(counts.get(inQuarter(geo, { ground: 'AGE' }))).toBe(1);
      expect(counts.get(inYear(geo, { area: 'SCHOOL' }))).toBe(1);
    }
    expect(counts.get(inYear('', { ground: 'AGE', ground2: 'RACE' }))).toBe(1);
    expect(counts.get(inYear('', { source: 'CITIZEN', delay: 'SAME_QUARTER' }))).toBe(1);
    expect([...counts.values()].filter((count) => count > 0)).toHaveLength(4 * 3 + 3 + 4 * 4 + 2 * 2 + 1 + 4);
  });

  test('takes four grounds or more as MANY alone', () => {
    const many = encodeGrounds(['RACE', 'AGE', 'GENDER', 'HEALTH']);
    const counts = countRegistrations('2025-Q4', [{ ...oneReport, groundMask: many }], []);
    expect(counts.get(inYear('751', { ground: 'MANY' }))).toBe(1);
    expect(counts.get(inYear('751', { ground: 'RACE' }))).toBe(0);
    expect(counts.get(inYear('', { ground: 'AGE', ground2: 'RACE' }))).toBe(0);
  });

  test('leaves a confirmed duplicate out of everything but the table of duplicates', () => {
    const counts = countRegistrations('2025-Q4', [{ ...oneReport, duplicate: 'CONFIRMED' }], []);
    expect([...counts].filter(([, count]) => count > 0)).toEqual([[inYear('', { dup: 'CONFIRMED' }), 1]]);
  });

  test('counts an island with its neighbour, and what has no place in the country only', () => {
    const rows = [
      { ...oneReport, municipality: '825' },
      { ...oneReport, municipality: 'ONLINE' },
    ];
    const counts = countRegistrations('2025-Q4', rows, []);
    expect(['', '081', '813', '999'].map((geo) => counts.get(inQuarter(geo, {})))).toEqual([2, 1, 1, 1]);
  });

  test('refuses a code outside the lattice without telling which cell', () => {
    const stray = { ...oneReport, area: 'PALACE' as IncidentCubeRow['area'] };
    expect(() => countRegistrations('2025-Q4', [stray], [])).toThrow(
      'A row of table Q3 holds a code outside the lattice',
    );
  });

  test('adds up: masks to the total, areas to the total, municipalities to the landsdel', () => {
    fc.assert(
      fc.property(world, ([incidents, persons]) => {
        const counts = countRegistrations('2025-Q4', incidents, persons);
        const sum = (rows: { n: number }[]) => rows.reduce((total, row) => total + row.n, 0);
        const counted = incidents.filter((row) => row.duplicate !== 'CONFIRMED');
        expect(counts.get(inYear('', {}))).toBe(sum(counted));
        expect(counts.get(inQuarter('', {}))).toBe(sum(counted.filter((row) => row.quarter === '2025-Q4')));
        const over = (select: (dims: Dims, geo: string) => boolean) =>
          latticeOf('2025-Q4')
            .filter((cell) => cell.period === '2025' && select(cell.dims, cell.geo))
            .reduce((total, cell) => total + (counts.get(cell.id) ?? 0), 0);
        const only = (dims: Dims, ...names: string[]) => Object.keys(dims).join() === names.join();
        expect(over((dims, geo) => only(dims, 'area') && geo === '')).toBe(sum(counted));
        expect(over((dims, geo) => only(dims, 'delay', 'source') && geo === '')).toBe(sum(counted));
        expect(over((dims, geo) => only(dims) && /^(08.|999)$/.test(geo))).toBe(sum(counted));
        expect(over((dims, geo) => only(dims, 'age') && geo === '')).toBe(sum(persons));
      }),
      { numRuns: 8 },
    );
  });
});

describe.each([profiles.standard, profiles.strict])('protection, $name', (profile) => {
  test('shows nothing under tau, nothing with fewer than three behind it, and nothing under a hidden parent', () => {
    fc.assert(
      fc.property(world, key, ([incidents, persons], k) => {
        const cells = latticeOf('2025-Q4');
        const counts = countRegistrations('2025-Q4', incidents, persons);
        const out = protect(cells, counts, k, profile);
        const value = new Map(out.map((cell) => [cell.id, cell.value]));
        expect(out.map(({ id }) => id)).toEqual(cells.map(({ id }) => id));
        for (const cell of cells) {
          const shown = value.get(cell.id) ?? null;
          if (shown === null) continue;
          const truth = counts.get(cell.id) ?? 0;
          const honest = shown >= profile.tau && truth >= 3 && Math.abs(shown - truth) <= profile.D;
          if (!honest || parentsOf(cell).some((parent) => value.get(parent) === null)) throw new Error(cell.id);
        }
      }),
      { numRuns: 8 },
    );
  });

  test('lets out three properties and no more, the same for zero and for few', () => {
    const out = protect(
      latticeOf('2025-Q4'),
      countRegistrations('2025-Q4', [oneReport], []),
      new Uint8Array(32),
      profile,
    );
    expect(new Set(out.map((cell) => JSON.stringify({ ...cell, id: '' })))).toEqual(
      new Set(['{"id":"","status":"C","value":null}']),
    );
  });

  test('gives the same key the same numbers, another key others', () => {
    const counts = countRegistrations('2025-Q3', [{ ...oneReport, quarter: '2025-Q3', n: 100 }], []);
    const draw = (byte: number) => protect(latticeOf('2025-Q3'), counts, new Uint8Array(32).fill(byte), profile);
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  test('refuses a key too short to be secret', () => {
    expect(() => protect([], new Map(), new Uint8Array(16), profile)).toThrow('32 bytes');
  });

  test('ignores a count of a cell that is not published', () => {
    const stray = new Map([['el1|REG|2025-Q4|geo=825', 500]]);
    const out = protect(latticeOf('2025-Q4'), stray, new Uint8Array(32), profile);
    expect(out.some(({ id, value }) => value !== null || id.includes('825'))).toBe(false);
  });
});
