import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { releases } from '../../accessMatrix/releases.fixture.ts';
import { quickAuditor } from '../../statistics/audit/audit.ts';
import { profiles } from '../../statistics/noiseTable.ts';
import { executeAll, publishAll } from '../../statistics/run.ts';
import { decodeGrounds } from '../../taxonomy/groundMask.ts';
import { testServer } from '../../testing/server.ts';
import { testApi, type TestApi } from '../../testing/testApi.ts';

// It is 10 February 2026. 2025-Q3 is out with forty registrations of one place; 2025-Q4 is a draft.
let api: TestApi;
let published: string;
let draft: string;
let sha256: string;
let was: Record<string, unknown>;
const corrected = '2025-Q3.2';

beforeAll(async () => {
  api = await testApi();
  ({ published, draft, sha256 } = await releases(api));
  const [fact] = await inspect<Record<string, unknown> & { groundMask: number }>(
    'STATISTICS_DATABASE_URL',
    `select municipality, ground_mask as "groundMask", area, source, incident_year as "incidentYear",
       delay_band as "delayBand", duplicate from incident_fact where quarter = '2025-Q3' limit 1`,
  );
  const { groundMask = 0, ...rest } = fact ?? {};
  was = { ...rest, grounds: decodeGrounds(groundMask) };
}, 90_000);
afterAll(() => api.close());

async function inspect<T extends object>(setting: 'STATISTICS_DATABASE_URL' | 'RELEASE_DATABASE_URL', sql: string) {
  const address = new URL(testServer().administrator);
  address.pathname = new URL(api.urls[setting]).pathname;
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  return (await client.query<T>(sql).finally(() => client.end())).rows;
}
const statistics = () => ({
  statisticsUrl: api.urls.STATISTICS_DATABASE_URL,
  releaseWriterUrl: api.urls.RELEASE_WRITER_DATABASE_URL,
  profile: profiles.standard,
  auditor: quickAuditor,
  now: () => api.clock.now,
  log: { info: () => undefined, error: () => undefined },
});
const ORDER = `mutation ($input: OrderErratumInput!) { orderErratum(input: $input) { quarter { quarter order { action state } } } }`;
const reason = { da: 'En kommune blev forvekslet.', en: 'One municipality was mistaken for another.' };
const moved = (number: number) => ({ quarter: '2025-Q3', number, was, becomes: { ...was, municipality: '751' } });
const order = (corrections: object[], version = published) =>
  api.as('aStatistician')(ORDER, { input: { version, corrections, reason } });
/** What became of the order, once the statistics side has taken it. */
async function executed(): Promise<object> {
  await executeAll(statistics());
  const { quarters } = await api.as('aStatistician')('{ quarters { quarter order { action state problem } } }');
  api.clock.now = new Date(api.clock.now.getTime() + 1_000);
  return quarters.find(({ quarter }: { quarter: string }) => quarter === '2025-Q3').order;
}
const places = () =>
  inspect<{ municipality: string; n: number }>(
    'STATISTICS_DATABASE_URL',
    `select municipality, count(*)::int as n from incident_fact where quarter = '2025-Q3' group by 1 order by 1`,
  );
const sign = (person: 'aStatistician' | 'aSecondStatistician', version: string, hash: string) =>
  api.as(person)(
    `mutation ($version: ID!, $sha256: String!) { signRelease(input: { version: $version, sha256: $sha256 }) { release { state } } }`,
    { version, sha256: hash },
  );

describe('an erratum is refused', () => {
  test.each(['anAnalyst', 'anOperator', 'aMunicipalManager', 'thePublic'] as const)('to %s', async (person) => {
    expect(
      await api.as(person)(ORDER, { input: { version: published, corrections: [moved(12)], reason } }),
    ).toMatchObject({
      problem: 'FORBIDDEN',
    });
  });

  test('of what is not the newest release, or with what is no code', async () => {
    expect(await order([moved(12)], draft)).toMatchObject({ problem: 'CONFLICT', reason: 'not_newest' });
    expect(await order([moved(12)], '2031-Q1.1')).toMatchObject({ problem: 'NOT_FOUND' });
    for (const wrong of [[], [moved(0)], [{ ...moved(12), becomes: { ...was, municipality: 'nowhere' } }]])
      expect(await order(wrong)).toMatchObject({ problem: 'INVALID' });
  });

  test.each([
    ['fewer than ten changes in municipalities', () => [moved(9)], 'TOO_FEW_CHANGED'],
    ['more registrations than there are', () => [moved(12), moved(29)], 'NO_SUCH_FACTS'],
    ['a quarter that is not out', () => [{ ...moved(12), quarter: '2025-Q4' }], 'NOT_PUBLISHED'],
    ['nothing that is published', () => [{ ...moved(12), becomes: was }], 'NOTHING_CHANGES'],
  ])('for %s, and nothing of it stays', async (_name, corrections, problem) => {
    const before = await places();
    expect((await order(corrections()))['orderErratum'].quarter.order).toEqual({ action: 'ERRATUM', state: 'WAITING' });
    expect(await executed()).toMatchObject({ action: 'ERRATUM', state: 'REFUSED', problem });
    expect(await places()).toEqual(before);
    expect(await inspect('RELEASE_DATABASE_URL', 'select * from release_correction')).toEqual([]);
    expect(await inspect('STATISTICS_DATABASE_URL', 'select * from erratum')).toEqual([]);
    expect(await inspect('RELEASE_DATABASE_URL', `select * from release where version = '${corrected}'`)).toEqual([]);
  });
});

describe('an erratum', () => {
  let before: Map<string, string>;
  const cellsIn = async (version: string) => {
    const rows = await inspect<{ id: string; cell: string }>(
      'RELEASE_DATABASE_URL',
      `select id, concat(status, value) as cell from cell where release_version = '${version}'`,
    );
    return new Map(rows.map(({ id, cell }) => [id, cell]));
  };

  test('corrects the facts once, and is a draft in which only what they change differs', async () => {
    before = await cellsIn(published);
    await order([moved(12)]);
    expect(await executed()).toEqual({ action: 'ERRATUM', state: 'DONE', problem: null });
    expect(await places()).toEqual([
      { municipality: was['municipality'], n: 28 },
      { municipality: '751', n: 12 },
    ]);
    const after = await cellsIn(corrected);
    expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
    const touched = [...after].flatMap(([id, cell]) => (before.get(id) === cell ? [] : id));
    const named = await inspect<{ cell: string }>('STATISTICS_DATABASE_URL', 'select cell from erratum_cell');
    const changed = new Set(named.map(({ cell }) => cell));
    expect(changed).toContain('el1|REG|2025-Q3|geo=751');
    expect(changed).not.toContain('el1|REG|2025-Q3|');
    expect(touched.filter((id) => !changed.has(id) && after.get(id) !== 'C')).toEqual([]);
    expect(await inspect('RELEASE_DATABASE_URL', 'select * from release_correction')).toEqual([]);
    expect(await api.as('thePublic')(`{ release(version: "${corrected}") { version } }`)).toEqual({ release: null });
  });

  test('is attacked, planned and signed by two as any draft is, and comes out at its moment', async () => {
    const { release } = await api.as('aStatistician')(
      `{ release(version: "${corrected}") { sha256 audit { passed } reason(locale: EN) } }`,
    );
    expect(release).toMatchObject({ audit: { passed: true }, reason: reason.en });
    expect(await sign('aStatistician', corrected, release.sha256)).toMatchObject({ reason: 'not_planned' });
    expect(
      await api.as('aStatistician')(
        'mutation { planRelease(input: { quarter: "2025-Q3", publishAt: "2026-02-13T07:00:00Z" }) { planned { version } } }',
      ),
    ).toEqual({ planRelease: { planned: { version: corrected } } });
    await sign('aStatistician', corrected, release.sha256);
    expect((await sign('aSecondStatistician', corrected, release.sha256))['signRelease'].release.state).toBe('SIGNED');
    api.clock.now = new Date('2026-02-13T07:00:00Z');
    expect(await publishAll(statistics())).toMatchObject({ published: 1, refused: 0 });
    expect(
      await inspect('STATISTICS_DATABASE_URL', `select * from release_key where version = '${corrected}'`),
    ).toEqual([]);
  });

  test('replaces the version before, which stays readable and says so', async () => {
    const ask = api.as('thePublic');
    expect(await ask('{ release { version reason(locale: DA) replacedBy { version } } }')).toEqual({
      release: { version: corrected, reason: reason.da, replacedBy: null },
    });
    expect(
      await ask(`{ release(version: "${published}") { version final reason(locale: DA) replacedBy { version } } }`),
    ).toEqual({
      release: { version: published, final: true, reason: null, replacedBy: { version: corrected } },
    });
    expect(await cellsIn(published)).toEqual(before);
  });

  test('makes a draft that lacks it outdated: it is prepared anew', async () => {
    await api.as('aStatistician')(
      'mutation { planRelease(input: { quarter: "2025-Q4", publishAt: "2026-02-20T07:00:00Z" }) { planned { version } } }',
    );
    expect(await sign('aStatistician', draft, sha256)).toMatchObject({ reason: 'outdated_draft' });
  });
});
