import { expect, jest, test } from '@jest/globals';
import { Chance } from '../../demo/chance.ts';
import { geoParents as around } from '../../taxonomy/geography.ts';
import { latticeOf } from '../lattice.ts';
import { profiles } from '../noiseTable.ts';
import { protect } from '../protect.ts';
import type { ReleaseCell } from '../release.ts';
import { withhold } from '../withhold.ts';
import type { Publication } from './publication.ts';
import { reconstruct } from './reconstruct.ts';
import { scopesOfRelease } from './scopes.ts';
import { without } from './task.ts';

jest.setTimeout(60_000);

const { standard } = profiles;
const quarter = '2026-Q1';
const ofIncidents = latticeOf(quarter).filter(({ basis }) => basis === 'INC');

/** A year of incidents with one ground each, more in the first places and of the first grounds. */
function incidents(seed: number, number: number) {
  const chance = new Chance(seed);
  const leaves = ofIncidents.filter(
    ({ geo, dims }) => dims.ground && !ofIncidents.some((it) => around(it.geo).includes(geo)),
  );
  const counts = new Map(ofIncidents.map(({ id }) => [id, 0]));
  for (let each = 0; each < number; each += 1) {
    const it = leaves[Math.floor(chance.next() ** 2 * leaves.length)];
    for (const cell of ofIncidents)
      if (
        it &&
        [it.geo, ...around(it.geo)].includes(cell.geo) &&
        (!cell.dims.ground || cell.dims.ground === it.dims.ground)
      )
        counts.set(cell.id, (counts.get(cell.id) ?? 0) + 1);
  }
  const key = Uint8Array.from({ length: 32 }, () => chance.whole(0, 255));
  const outcomes = protect(ofIncidents, counts, key, standard);
  const cells = ofIncidents.map((it, place): ReleaseCell => ({
    ...it,
    tableId: it.table,
    ...(outcomes[place] ?? { status: 'C', value: null }),
  }));
  return { counts, cells };
}

const scopes = scopesOfRelease(quarter).filter(({ basis }) => basis === 'INC');
const attack = async (publication: Publication, truth: ReadonlyMap<string, number>) => {
  const [scope] = scopes;
  if (!scope) throw new Error('No year of incidents comes out.');
  return reconstruct({ publication, truth, facts: { incidents: [], persons: [] } }, scope);
};
const withheldOf = (cells: ReleaseCell[]) =>
  withhold(
    {
      cells,
      earlier: { cells: [], profile: standard },
      facts: { incidents: [], persons: [] },
      scopes,
      key: new Uint8Array(32).fill(1),
    },
    async () => undefined,
  );

test.each([40, 600, 3_000])('an honest year of %i incidents withstands, with numbers withheld', async (number) => {
  const { cells, counts } = incidents(number, number);
  const publication = without({ cells, profile: standard }, await withheldOf(cells));
  const { looked, findings } = await attack(publication, counts);
  expect(looked).toBe(ofIncidents.length);
  expect(findings).toEqual([]);
});

test('exact numbers beside hidden ones do not', async () => {
  const { cells, counts } = incidents(1, 1_500);
  const exact = cells.map((it): ReleaseCell => {
    const count = counts.get(it.id) ?? 0;
    return count < 8 ? { ...it, status: 'C', value: null } : { ...it, status: 'A', value: count };
  });
  const { findings } = await attack({ cells: exact, profile: { D: 0, V: 0, tau: 8 } }, counts);
  expect(findings[0]).toMatchObject({
    cell: expect.stringMatching(/^el1\|INC\|2024\|/),
    says: expect.stringMatching(/certainly from/),
  });
});

test('no more happened in a year than was registered since', async () => {
  const { cells, counts } = incidents(2, 300);
  const none = ['2024', '2025', quarter].map((period): ReleaseCell => ({
    id: `el1|REG|${period}|`,
    tableId: 'Y1',
    basis: 'REG',
    period,
    geo: '',
    dims: {},
    status: 'C',
    value: null,
  }));
  const { findings } = await attack({ cells: [...cells, ...none], profile: standard }, counts);
  expect(findings).toEqual([
    { attack: 'RECONSTRUCTION', says: 'No counts fit what is published of the incidents of 2024.' },
  ]);
});

test('another quarter brings no year of incidents', () => {
  expect(scopesOfRelease('2026-Q2').map(({ basis }) => basis)).not.toContain('INC');
});
