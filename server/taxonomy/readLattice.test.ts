import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Lattice, LatticeTable } from './latticeFile.ts';
import { lattice } from './latticeTables.ts';
import { LatticeRefused, readLattice } from './readLattice.ts';

/** The lattice with a change, signed as it then stands. */
function changed(change: Partial<Lattice>): unknown {
  const { signedOff, ...content } = { ...lattice, ...change };
  const sha256 = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { ...content, signedOff: { ...signedOff, sha256 } };
}

function faultsOf(file: unknown): string[] {
  try {
    readLattice(file);
    return [];
  } catch (error) {
    if (!(error instanceof LatticeRefused)) throw error;
    return error.faults.map(({ at, rule }) => `${at} ${rule}`);
  }
}

const table = (id: string, change: Partial<LatticeTable>): unknown =>
  changed({ tables: lattice.tables.map((it) => (it.id === id ? { ...it, ...change } : it)) });

test('the lattice as it is signed is read, and the same content under the same signature', () => {
  expect(faultsOf(lattice)).toEqual([]);
  expect(faultsOf(changed({}))).toEqual([]);
});

test('a word changed after the signature is refused, with the hash that would have to be signed', () => {
  const file = { ...lattice, tables: lattice.tables.slice(0, 3) };
  expect(faultsOf(file)).toEqual(['signedOff not_signed_off']);
  expect(() => readLattice(file)).toThrow(/This edition is [0-9a-f]{64}/);
});

describe('what is no lattice is refused, and named', () => {
  const floor = lattice.populationFloor;
  const small = (change: object) =>
    changed({ populationFloor: { ...floor, merged: [{ ...floor.merged[0]!, ...change }, ...floor.merged.slice(1)] } });

  test.each<[string, unknown, string[]]>([
    ['nothing', null, [' form']],
    ['a text', '{}', [' form']],
    ['a field that nobody knows', { ...(changed({}) as object), rounding: 5 }, ['rounding form']],
    ['a level that is none', table('Q1', { levels: ['parish'] as never }), ['tables.0.levels.0 form']],
    ['a dimension that is none', table('Q2', { shapes: [['postcode']] as never }), ['tables.1.shapes.0.0 form']],
    [
      'an edition of a code list that is not in use',
      changed({ codes: { ...lattice.codes, age: 'age-bands 0' } }),
      ['codes.age code_list_changed'],
    ],
    [
      'a municipality that is none',
      small({ code: '000' }),
      ['populationFloor.merged.0 unknown_municipality', 'populationFloor.merged below_the_floor'],
    ],
    ['one merged into another that is merged', small({ into: '825' }), ['populationFloor.merged.0 merged_into_merged']],
    [
      'one merged into another part of the country',
      small({ into: '101' }),
      ['populationFloor.merged.0 merged_across_landsdele'],
    ],
    ['a large one merged', small({ inhabitants: 10_000 }), ['populationFloor.merged.0 above_the_floor']],
    [
      'a small one left alone',
      changed({ populationFloor: { ...floor, merged: floor.merged.slice(1) } }),
      ['populationFloor.merged below_the_floor'],
    ],
    [
      'a table twice',
      changed({ tables: [...lattice.tables.slice(0, 10), { ...lattice.tables[0]!, basis: 'REG', shapes: [[]] }] }),
      ['tables.10.id table_twice', ...Array.from({ length: 4 }, () => 'tables.10.shapes.0 cell_twice')],
    ],
    [
      'a table before its margins',
      changed({ tables: lattice.tables.slice(1) }),
      [0, 0, 0, 0, 1, 1, 1].map((place) => `tables.${place}.shapes.0 margin_missing`),
    ],
    [
      'municipalities without what lies around them',
      table('Q3', { levels: ['country', 'municipality'] }),
      ['tables.2.levels level_missing', 'tables.2.shapes.0 margin_missing'],
    ],
    [
      'ages among the incidents',
      table('Y7', { shapes: [['age']] }),
      ['tables.9.shapes dimension_not_counted', 'tables.9.shapes.0 cell_twice'],
    ],
    [
      'persons by region',
      table('Y6', { levels: ['country', 'region'], shapes: [['age']] }),
      ['tables.8.levels person_below_the_country'],
    ],
    ['the second ground alone', table('Y5', { shapes: [['ground2']] }), ['tables.7.shapes pair_without_ground']],
    [
      'a year of incidents that has not ripened',
      table('I1', { ripens: 0 }),
      ['tables.10.ripens incident_year_not_ripe'],
    ],
    [
      'a year of incidents by municipality',
      table('I1', { levels: ['country', 'region', 'landsdel', 'municipality'] }),
      ['tables.10.levels incident_year_by_municipality'],
    ],
    [
      'a year of incidents by source',
      table('I1', { shapes: [[], ['source']] }),
      ['tables.10.shapes dimension_not_counted'],
    ],
  ])('%s', (_name, file, faults) => {
    expect(faultsOf(file)).toEqual(faults);
  });
});
