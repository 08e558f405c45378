import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import type { PersonName } from '../../demo/people.ts';
import { quickAuditor } from '../../statistics/audit/audit.ts';
import { profiles } from '../../statistics/noiseTable.ts';
import { prepare, publishAll } from '../../statistics/run.ts';
import type { OpenDoors } from '../../testing/doors.ts';
import { testServer } from '../../testing/server.ts';
import type { TestApi } from '../../testing/testApi.ts';
import { releasesWorld, type ReleasesWorld } from '../releasesWorld.fixture.ts';

// It is 10 February 2026. 2025-Q3 is out, and 2025-Q4 is a draft.
let world: ReleasesWorld;
let api: TestApi;
let house: OpenDoors;
let published: string;
let draft: string;
let sha256: string;
beforeAll(async () => {
  world = await releasesWorld();
  ({ api, house, published, draft, sha256 } = world);
}, 90_000);
afterAll(() => world.close());

const SIGN = `mutation ($version: ID!, $sha256: String!) { signRelease(input: { version: $version, sha256: $sha256 }) {
  release { state viewerCanSign viewerCanTakeBack signatures { at sha256 byViewer member { name } } } } }`;
const TAKE_BACK = `mutation ($version: ID!) { takeBackSignature(input: { version: $version }) { release { state signatures { at } } } }`;

const sign = (person: PersonName, its = { version: draft, sha256 }) => api.as(person)(SIGN, its);
const takeBack = (person: PersonName, version = draft) => api.as(person)(TAKE_BACK, { version });
const conflict = (reason: string) => ({ problem: 'CONFLICT', reason });
const statistics = () => ({
  statisticsUrl: api.urls.STATISTICS_DATABASE_URL,
  releaseWriterUrl: api.urls.RELEASE_WRITER_DATABASE_URL,
  profile: profiles.standard,
  noticeHours: 0,
  auditor: quickAuditor,
  now: () => api.clock.now,
  log: { info: () => undefined, error: () => undefined },
});
async function at<T>(moment: string, work: () => Promise<T>): Promise<T> {
  const today = api.clock.now;
  api.clock.now = new Date(moment);
  return work().finally(() => (api.clock.now = today));
}
const plan = (publishAt: string) =>
  api.as('aStatistician')(
    `mutation ($publishAt: DateTime!) { planRelease(input: { quarter: "2025-Q4", publishAt: $publishAt }) { planned { version } } }`,
    { publishAt },
  );
const move = (publishAt: string) =>
  api.as('aStatistician')(
    `mutation ($publishAt: DateTime!) { moveRelease(input: { version: "${draft}", publishAt: $publishAt, reason: { da: "Derfor.", en: "Because." } }) { planned { version } } }`,
    { publishAt },
  );

describe('a draft', () => {
  test('without a planned moment is not signed: it would never come out', async () => {
    expect(await sign('aStatistician')).toMatchObject(conflict('not_planned'));
  });

  test('whose moment has passed is late, and is moved before it is signed', async () => {
    await plan('2026-02-20T07:00:00Z');
    await at('2026-02-20T07:00:00Z', async () => {
      expect(await sign('aStatistician')).toMatchObject(conflict('moment_missed'));
      // Nobody publishes what nobody signed.
      expect(await publishAll(statistics())).toMatchObject({ published: 0 });
      expect(await move('2026-02-27T07:00:00Z')).toHaveProperty('moveRelease');
    });
  });
});

describe('a draft of which an attack', () => {
  const asAdministrator = async (sql: string) => {
    const address = new URL(testServer().administrator);
    address.pathname = new URL(api.urls.RELEASE_DATABASE_URL).pathname;
    const client = new pg.Client({ connectionString: address.href });
    await client.connect();
    await client.query(sql, [draft]).finally(() => client.end());
  };
  const AUDIT = `query ($version: ID!) { release(version: $version) {
      audit { passed depth cells attacked reportSha256 report attacks { attack leftOut found findings { says cell } } } } }`;
  const finding = { says: 'Its count is certainly from 1 to 2.', cell: 'el1|REG|2025-Q4|geo=101' };

  test('found nothing says so, attack by attack, to whoever reads it', async () => {
    const { release } = await api.as('thePublic')(AUDIT, { version: published });
    expect(release.audit).toMatchObject({ passed: true, depth: 'WITHOUT_SOLVING', attacked: 0 });
    expect(release.audit.report).toMatch(/passed: nothing was found$/);
    expect(release.audit.attacks).toContainEqual({ attack: 'FORM', leftOut: false, found: 0, findings: [] });
    expect(release.audit.attacks).toContainEqual({
      attack: 'RECONSTRUCTION',
      leftOut: true,
      found: 0,
      findings: [],
    });
    for (const person of ['thePublic', 'anAnalyst', 'aMunicipalManager'] as const)
      expect(await api.as(person)(AUDIT, { version: draft })).toEqual({ release: null });
  });

  test('found something, or that was not attacked as it stands, is refused', async () => {
    const attacks = JSON.stringify([{ attack: 'RECONSTRUCTION', leftOut: false, found: 1, findings: [finding] }]);
    await asAdministrator(`update release_audit set passed = false, attacks = '${attacks}' where release_version = $1`);
    expect(await sign('aStatistician')).toMatchObject({
      problem: 'CONFLICT',
      reason: 'audit_failed',
    });
    expect(await api.as('aStatistician')(AUDIT, { version: draft })).toMatchObject({
      release: { audit: { passed: false, attacks: [{ found: 1, findings: [finding] }] } },
    });
    await asAdministrator(
      `update release_audit set passed = true, attacks = '[]', sha256 = repeat('0', 64) where release_version = $1`,
    );
    expect(await sign('aStatistician')).toMatchObject({
      problem: 'CONFLICT',
      reason: 'not_audited',
    });
    await asAdministrator(
      `update release_audit set sha256 = (select sha256 from release where version = $1) where release_version = $1`,
    );
  });
});

describe('a draft that stands', () => {
  test('that is another one, not one, or not there is not signed', async () => {
    for (const other of ['0'.repeat(64), sha256.toUpperCase(), ''])
      expect(await sign('aStatistician', { version: draft, sha256: other })).toMatchObject(conflict('draft_changed'));
    expect(await sign('aStatistician', { version: published, sha256 })).toMatchObject(conflict('not_a_draft'));
    for (const version of ['2030-Q1.1', 'nonsense', ''])
      expect(await sign('aStatistician', { version, sha256 })).toMatchObject({ problem: 'NOT_FOUND' });
  });

  test('is signed by one, and waits for another', async () => {
    expect((await sign('aStatistician'))['signRelease'].release).toEqual({
      state: 'DRAFT',
      viewerCanSign: false,
      viewerCanTakeBack: true,
      signatures: [{ at: api.clock.now.toISOString(), sha256, byViewer: true, member: { name: 'Nadia Berg' } }],
    });
    expect(await sign('aStatistician')).toMatchObject(conflict('signed_by_you'));
    expect(await takeBack('aSecondStatistician')).toMatchObject(conflict('not_signed_by_you'));
  });

  test('is signed when two have, and no longer when one steps back', async () => {
    expect((await sign('aSecondStatistician'))['signRelease'].release).toMatchObject({
      state: 'SIGNED',
      signatures: [{ member: { name: 'Nadia Berg' } }, { member: { name: 'Rasmus Holt' }, byViewer: true }],
    });
    expect(await sign('aStatistician')).toMatchObject(conflict('signed_by_two'));
    expect((await takeBack('aStatistician'))['takeBackSignature'].release).toMatchObject({
      state: 'DRAFT',
      signatures: [{ at: expect.any(String) }],
    });
    expect((await sign('aStatistician'))['signRelease'].release.state).toBe('SIGNED');
  });

  test('is brought out sooner by nobody alone, and is put off', async () => {
    expect(await move('2026-02-24T07:00:00Z')).toMatchObject(conflict('signed_for_its_moment'));
    await takeBack('aSecondStatistician');
    expect(await move('2026-02-24T07:00:00Z')).toMatchObject(conflict('signed_for_its_moment'));
    expect(await move('2026-03-06T07:00:00Z')).toHaveProperty('moveRelease');
    await takeBack('aStatistician');
    expect(await move('2026-02-27T07:00:00Z')).toHaveProperty('moveRelease');
    await sign('aSecondStatistician');
    await sign('aStatistician');
  });

  test('made anew is signed anew, though its numbers are the same', async () => {
    const anew = await prepare(statistics(), { quarter: '2025-Q4', by: api.people.aStatistician.member });
    expect(anew).toMatchObject({ state: 'DRAFT', sha256 });
    expect(await api.as('aStatistician')(`{ release(version: "${draft}") { signatures { at } } }`)).toEqual({
      release: { signatures: [] },
    });
    await sign('aStatistician');
    expect((await sign('aSecondStatistician'))['signRelease'].release.state).toBe('SIGNED');
  });

  test('of two who sign at once takes both, and of one who presses twice one', async () => {
    await takeBack('aStatistician');
    await takeBack('aSecondStatistician');
    const answers = await Promise.all([sign('aStatistician'), sign('aStatistician'), sign('aSecondStatistician')]);
    expect(answers.filter((it) => it['signRelease'])).toHaveLength(2);
    expect(await api.as('aStatistician')(`{ release(version: "${draft}") { state } }`)).toEqual({
      release: { state: 'SIGNED' },
    });
  });
});

describe('before its moment', () => {
  const others = [
    'theHandler',
    'anOfficer',
    'aMunicipalManager',
    'anAnalyst',
    'anOperator',
    'anAssessor',
    'thePublic',
  ] as const;
  const readsNothing = async () => {
    for (const person of others) {
      const ask = api.as(person);
      expect(await ask(`{ release(version: "${draft}") { version } releases { version } }`)).toEqual({
        release: null,
        releases: [{ version: published }],
      });
      expect(await ask(`{ release { version } releaseCalendar { release { version } } }`)).toEqual({
        release: { version: published },
        releaseCalendar: [{ release: null }, { release: { version: published } }],
      });
      expect(
        await ask(`{ cells(release: "${draft}", select: [{ table: "Q1", period: "2025-Q4", geo: [""] }]) { value } }`),
      ).toMatchObject({ problem: 'NOT_FOUND' });
      expect(await ask(`{ cells(select: [{ table: "Q1", period: "2025-Q4", geo: [""] }]) { value } }`)).toMatchObject({
        problem: 'INVALID',
      });
    }
    for (const door of ['public', 'api', 'municipality'] as const) {
      expect((await house.send(door, `/releases/${draft}/Q1.csv`)).status).toBe(404);
      expect((await house.send(door, '/releases/latest/Q1.csv')).headers.location).toBe(
        `/releases/${published}/Q1.csv`,
      );
    }
  };

  test('a signed release is read by nobody but statisticians, at no door', async () => {
    await at('2026-02-27T06:59:59Z', async () => {
      expect(await publishAll(statistics())).toMatchObject({ published: 0 });
      await readsNothing();
    });
  });

  test('nor one that the statistics side gave out by a clock that runs ahead', async () => {
    await at('2026-02-27T07:00:00Z', async () => {
      expect(await publishAll(statistics())).toMatchObject({ published: 1 });
    });
    await at('2026-02-27T06:59:59Z', readsNothing);
  });
});

describe('when its moment has come', () => {
  test('it is out at every door, and cannot be taken back or moved', async () => {
    await at('2026-02-27T07:00:00Z', async () => {
      const { release, releaseCalendar } = await api.as('thePublic')(
        '{ release { version state final publishAt publishedAt } releaseCalendar { version release { version } } }',
      );
      expect(release).toEqual({
        version: draft,
        state: 'PUBLISHED',
        final: true,
        publishAt: '2026-02-27T07:00:00.000Z',
        publishedAt: '2026-02-27T07:00:00.000Z',
      });
      expect(releaseCalendar[0]).toEqual({ version: draft, release: { version: draft } });
      for (const door of ['public', 'api', 'municipality'] as const)
        expect((await house.send(door, `/releases/${draft}/Q1.csv`)).status).toBe(200);
      expect(await takeBack('aStatistician')).toMatchObject(conflict('already_published'));
      expect(await move('2026-03-27T07:00:00Z')).toMatchObject(conflict('already_published'));
    });
  });

  test('and by the database’s own clock as well: it shows nothing that is dated ahead', async () => {
    const reader = new pg.Client({ connectionString: api.urls.RELEASE_DATABASE_URL });
    await reader.connect();
    const { rows } = await reader.query('select version from release where published_at > now()');
    await reader.end();
    expect(rows).toEqual([]);
  });
});

describe('who signed, and when,', () => {
  test('stays written, also what was taken back', async () => {
    const events = await api.services.published.asStatistician(
      async (reader) =>
        (
          await reader.query<{ event: string }>(
            'select event from release_signature where version = $1 and member = $2 order by ordinal',
            [draft, api.people.aStatistician.member],
          )
        ).rows,
    );
    expect(events.map(({ event }) => event)).toEqual([
      'SIGNED',
      'TAKEN_BACK',
      'SIGNED',
      'TAKEN_BACK',
      'SIGNED',
      'VOID',
      'SIGNED',
      'TAKEN_BACK',
      'SIGNED',
    ]);
  });

  test.each([
    `update release_signature set event = 'SIGNED'`,
    'delete from release_signature',
    `insert into release_signature (version, sha256, member, event, at) values ('2025-Q4.1', '${'0'.repeat(64)}', gen_random_uuid(), 'SIGNED', now())`,
    'delete from release_date',
    `insert into release_date values ('2026-Q1.1', 0, now(), now(), gen_random_uuid())`,
  ])('is not written past the product: %s', async (sql) => {
    const reader = new pg.Client({ connectionString: api.urls.RELEASE_DATABASE_URL });
    await reader.connect();
    await expect(reader.query(sql)).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|23000)$/) });
    await reader.end();
  });
});
