import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Pool } from 'pg';
import { releases } from '../accessMatrix/releases.fixture.ts';
import { cast, type PersonName } from '../demo/people.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';
import { thePublic } from '../platform/access/viewer.ts';

let api: TestApi;
let published: string;
let draft: string;
beforeAll(async () => {
  api = await testApi();
  ({ published, draft } = await releases(api));
}, 90_000);
afterAll(() => api.close());

const everyone = [...(Object.keys(cast) as PersonName[]), 'thePublic'] as const;
const statisticians: readonly string[] = ['aStatistician', 'aSecondStatistician'];
const others = everyone.filter((it) => !statisticians.includes(it));
const someCells = (version: string) =>
  `{ cells(release: "${version}", select: [{ table: "Q1", period: "2025-Q3", geo: [""] }]) { value status } }`;

describe.each(others)('%s', (person) => {
  const ask = (document: string, variables = {}) => api.as(person)(document, variables);

  test('reads what is published', async () => {
    expect(await ask('{ releases { version state } release { version } }')).toEqual({
      releases: [{ version: published, state: 'PUBLISHED' }],
      release: { version: published },
    });
    expect((await ask(someCells(published)))['cells']).toHaveLength(1);
  });

  test('finds no draft, in no way', async () => {
    expect(await ask(`{ release(version: "${draft}") { version } }`)).toEqual({ release: null });
    expect(await ask(someCells(draft))).toMatchObject({ problem: 'NOT_FOUND' });
    // A draft and what never was look alike.
    expect(await ask(someCells('2031-Q1.1'))).toEqual(await ask(someCells(draft)));
  });

  test('sees neither quarters nor orders, and gives none', async () => {
    const refused = { problem: 'FORBIDDEN' };
    expect(await ask('{ quarters { quarter order { id } } }')).toMatchObject(refused);
    expect(await ask('{ quarter(quarter: "2025-Q3") { arrivals { registrations } } }')).toMatchObject(refused);
    expect(
      await ask('mutation { prepareRelease(input: { quarter: "2025-Q4" }) { quarter { quarter } } }'),
    ).toMatchObject(refused);
    // Whether the version exists, is a draft or is published makes no difference.
    for (const version of [draft, published, '2031-Q1.1']) {
      expect(
        await ask(
          'mutation ($version: ID!, $sha256: String!) { signRelease(input: { version: $version, sha256: $sha256 }) { release { version } } }',
          {
            version,
            sha256: '0'.repeat(64),
          },
        ),
      ).toMatchObject(refused);
      expect(
        await ask(
          'mutation ($version: ID!) { takeBackSignature(input: { version: $version }) { release { version } } }',
          {
            version,
          },
        ),
      ).toMatchObject(refused);
    }
    expect(
      await ask(
        '{ viewer { viewerCanPrepareReleases } release { viewerCanSign viewerCanTakeBack signatures { at } } }',
      ),
    ).toEqual({
      viewer: { viewerCanPrepareReleases: false },
      release: { viewerCanSign: false, viewerCanTakeBack: false, signatures: null },
    });
  });
});

describe('a statistician', () => {
  test('reads drafts, and may sign them', async () => {
    const ask = api.as('aStatistician');
    expect((await ask('{ releases { version state viewerCanSign } }'))['releases']).toEqual([
      { version: draft, state: 'DRAFT', viewerCanSign: true },
      { version: published, state: 'PUBLISHED', viewerCanSign: false },
    ]);
    expect(await ask('{ release { version } viewer { viewerCanPrepareReleases } }')).toEqual({
      release: { version: published },
      viewer: { viewerCanPrepareReleases: true },
    });
    expect((await ask(someCells(draft)))['cells']).toHaveLength(1);
  });

  test('reads how much has arrived, rounded', async () => {
    const { quarter } = await api.as('aStatistician')(
      '{ quarter(quarter: "2025-Q3") { arrivals { frozen registrations openTokens sources { code count } } } }',
    );
    expect(quarter.arrivals).toMatchObject({ frozen: true, registrations: 40, openTokens: null });
    expect(quarter.arrivals.sources).toContainEqual({ code: 'CITIZEN', count: 40 });
    expect(await api.as('aStatistician')('{ quarter(quarter: "1999-Q1") { quarter } }')).toEqual({ quarter: null });
  });

  test('of nowhere is none: the role alone opens nothing', async () => {
    const ask = api.as({ ...thePublic, role: 'STATISTICIAN' });
    expect(await ask(`{ release(version: "${draft}") { version } }`)).toEqual({ release: null });
    expect(await ask('{ quarters { quarter } }')).toMatchObject({ problem: 'FORBIDDEN' });
  });

  test('leaves nothing open behind them: the connection they used shows the next reader no draft', async () => {
    for (let turn = 0; turn < 12; turn += 1) {
      await api.as('aStatistician')('{ releases { version } quarters { quarter } }');
      expect((await api.as('thePublic')('{ releases { version } }'))['releases']).toHaveLength(1);
    }
  });
});

test('and the database shows the API no draft, order or file of a draft unless it says it reads for a statistician', async () => {
  const { database } = api.services.published as unknown as { database: Pool };
  await api.as('aStatistician')('mutation { prepareRelease(input: { quarter: "2025-Q4" }) { quarter { quarter } } }');
  const count = async (table: string) =>
    (
      await database.query(
        `select count(*)::int as n from ${table} where ${table === 'release_order' ? 'true' : `${table === 'release' ? 'version' : 'release_version'} = $1`}`,
        table === 'release_order' ? [] : [draft],
      )
    ).rows[0].n;
  for (const table of ['release', 'cell', 'release_file', 'release_order']) expect(await count(table)).toBe(0);
  for (const table of ['quarter_arrivals', 'arrived_count'])
    expect((await database.query(`select from ${table}`)).rows).toEqual([]);
  for (const sql of [
    `insert into release_order (id, action, quarter, requested_by, requested_at) values (gen_random_uuid(), 'PREPARE', '2025-Q4', gen_random_uuid(), now())`,
    `update release set state = 'PUBLISHED'`,
    'delete from cell',
    'truncate cell',
    `update release_order set state = 'DONE'`,
  ]) {
    await expect(database.query(sql)).rejects.toThrow(/permission denied|row-level security/);
  }
});
