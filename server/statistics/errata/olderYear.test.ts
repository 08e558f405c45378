import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type pg from 'pg';
import { aChange, aLine, anIncident, type Line } from '../../transfer/line.fixture.ts';
import { transferAll } from '../../transfer/relay.ts';
import { quickAuditor } from '../audit/audit.ts';
import { saidBy } from '../audit/aWholeDraft.fixture.ts';
import { nothingFound } from '../audit/nothingFound.fixture.ts';
import { reconstructionOf } from '../audit/reconstructionOf.ts';
import { scopesReached } from '../audit/scopes.ts';
import { trueCounts } from '../cube.ts';
import { atBoth } from '../desk.ts';
import { publicationOf } from '../publicationOf.ts';
import { demandRelease } from '../release.ts';
import { drainAll, executeAll, prepare, publishAll } from '../run.ts';
import { signOff } from '../signOff.fixture.ts';
import { handIn } from './handIn.ts';
import { beforeErrata } from './replaced.ts';

// 2024-Q4 and 2025-Q1 are out; what was wrong in the older is corrected.

jest.setTimeout(120_000);

const version = '2025-Q1.2';
const { quarter, ...was } = anIncident('2024-Q4');
const place = 'el1|REG|2024-Q4|geo=101';

let line: Line;
const settings = () => ({ ...line.statistics, auditor: nothingFound });

beforeAll(async () => {
  line = await aLine();
  for (const [of, day] of [
    ['2024-Q4', '2025-01-20'],
    ['2025-Q1', '2025-04-20'],
  ] as const) {
    await line.write(Array.from({ length: 40 }, () => aChange(of, {})).flat());
    line.at(`${day}T12:00:00Z`);
    await transferAll(line.transfer);
    await drainAll(line.statistics);
    const draft = await prepare(settings(), { quarter: of, by: '11111111-1111-4111-8111-111111111111' });
    await signOff(line.urls.RELEASE_DATABASE_URL, draft, line.statistics.now());
    await publishAll(settings());
  }
  await atBoth(settings(), (both) =>
    handIn(
      { ...settings(), ...both },
      {
        reason: { da: 'Forvekslet.', en: 'Mistaken.' },
        corrections: [{ quarter, number: 12, was, becomes: { ...was, municipality: '751' } }],
        by: 'Nadia',
        tryOnly: false,
      },
    ),
  );
  await executeAll(settings());
});
afterAll(() => line.end());

async function attackedWith(plant: (client: pg.PoolClient) => Promise<unknown>) {
  const statistics = await line.inspect('STATISTICS_DATABASE_URL').connect();
  const release = await line.inspect('RELEASE_DATABASE_URL').connect();
  try {
    await release.query('begin');
    await plant(release);
    return saidBy(await quickAuditor.attack({ statistics, release }, version, async () => undefined));
  } finally {
    await release.query('rollback');
    statistics.release();
    release.release();
  }
}

describe('of the older year', () => {
  test('the noise is looked at once more, where corrections reached it', async () => {
    const said = await attackedWith((client) =>
      client.query('update cell set value = 99 where release_version = $1 and id = $2', [version, place]),
    );
    expect(said.NOISE).toEqual(['It was changed by more than is said.']);
  });

  test('what can be concluded is solved for, beside the version before and by how much it changed', async () => {
    await atBoth(settings(), async (both) => {
      const it = await demandRelease(both.release, version);
      const scopes = scopesReached([place], ['2024-Q4', '2025-Q1']);
      const { replaced, since } = await beforeErrata(both, version, scopes, settings().profile);
      expect(replaced).toMatchObject([{ by: version }]);
      expect(replaced[0]?.changed).toContain(place);
      expect(since.get(version)?.get(place)).toBe(-12);
      const truth = await trueCounts(both.statistics, '2024-Q4');
      const publication = await publicationOf(both.release, version, settings().profile);
      const planted = publication.cells.map((cell) => (cell.id === place ? { ...cell, value: 99 } : cell));
      const earlier = await publicationOf(both.release, it.base, settings().profile);
      const solved = await reconstructionOf(
        both,
        it,
        { publication: { ...publication, cells: planted }, earlier, truth, scopes },
        async () => undefined,
      );
      expect(solved.flatMap(({ findings }) => findings)).toEqual([
        { attack: 'RECONSTRUCTION', cell: place, says: 'Its count lies outside of what the method allows.' },
      ]);
    });
  });
});
