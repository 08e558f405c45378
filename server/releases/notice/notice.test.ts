import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { atDesk } from '../../statistics/command.ts';
import { quickAuditor } from '../../statistics/audit/audit.ts';
import { profiles } from '../../statistics/noiseTable.ts';
import { publishAll } from '../../statistics/run.ts';
import type { TestApi } from '../../testing/testApi.ts';
import { releasesWorld, type ReleasesWorld } from '../releasesWorld.fixture.ts';

// 2025-Q4 is a draft. A notice is by the database's clock, so moments are told from now.
let world: ReleasesWorld;
let api: TestApi;
let draft: string;
let sha256: string;
beforeAll(async () => {
  world = await releasesWorld();
  ({ api, draft, sha256 } = world);
}, 90_000);
afterAll(() => world.close());

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
const said: object[] = [];
const statistics = (now = new Date()) => ({
  statisticsUrl: api.urls.STATISTICS_DATABASE_URL,
  releaseWriterUrl: api.urls.RELEASE_WRITER_DATABASE_URL,
  profile: profiles.standard,
  noticeHours: 24,
  auditor: quickAuditor,
  now: () => now,
  log: { info: () => undefined, error: (_: object, message: string) => void said.push({ message }) },
});
/** What a role of the release database can do past the product. */
async function as(role: 'RELEASE_DATABASE_URL' | 'RELEASE_WRITER_DATABASE_URL', sql: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: api.urls[role] });
  await client.connect();
  try {
    await client.query(`begin; set local equality.statistician = 'yes'`);
    await client.query(sql, values);
    await client.query('commit');
  } finally {
    await client.end();
  }
}
const asApi = (sql: string, values?: unknown[]) => as('RELEASE_DATABASE_URL', sql, values);
const asStatistics = (sql: string, values?: unknown[]) => as('RELEASE_WRITER_DATABASE_URL', sql, values);

const announce = (moment: Date) =>
  asApi(
    `insert into release_date select $1, count(*), $2, least($2, now()), gen_random_uuid(), 'Derfor.', 'Because.'
     from release_date where version = $1`,
    [draft, moment],
  );
const members = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
const enter = (member: string | undefined, event: 'SIGNED' | 'TAKEN_BACK') =>
  asApi(`insert into release_signature (version, sha256, member, event, at) values ($1, $2, $3, $4, now())`, [
    draft,
    sha256,
    member,
    event,
  ]);
const publishing = `update release set state = 'PUBLISHED', published_at = now() + interval '90 days' where version = $1`;
const refusedByDatabase = { code: '23000' };

const NOTICE = `query ($version: ID!) { release(version: $version) {
  state notice { hours signBy noticedAt inTime knownSigner hold { by because } } signatures { member { name } } } }`;
const looked = async () => (await api.as('aStatistician')(NOTICE, { version: draft }))['release'];
const SIGN = `mutation ($version: ID!, $sha256: String!) { signRelease(input: { version: $version, sha256: $sha256 }) { release { state } } }`;
const sign = (person: 'aStatistician' | 'aSecondStatistician') => api.as(person)(SIGN, { version: draft, sha256 });
async function at<T>(moment: Date | string, work: () => Promise<T>): Promise<T> {
  const today = api.clock.now;
  api.clock.now = new Date(moment);
  return work().finally(() => (api.clock.now = today));
}
async function typed(words: string, more: { by?: string; because?: string } = {}): Promise<string> {
  const told: string[] = [];
  await atDesk(statistics(), { words: words.split(' '), ...more }, (text) => told.push(text));
  return told.join('\n');
}

describe('a moment', () => {
  const plan = (publishAt: string) =>
    api.as('aStatistician')(
      `mutation ($publishAt: DateTime!) { planRelease(input: { quarter: "2025-Q4", publishAt: $publishAt }) { planned { version } } }`,
      { publishAt },
    );

  test('before which nobody could be given notice is refused', async () => {
    await publishAll(statistics());
    await at('2026-02-19T07:30:00Z', async () => {
      expect(await plan('2026-02-20T07:00:00Z')).toMatchObject({ fields: [{ field: 'publishAt', rule: 'no_notice' }] });
    });
    expect(await plan('2026-02-20T07:00:00Z')).toHaveProperty('planRelease');
  });

  test('is told with the one by which both must sign, and is signed for no later', async () => {
    expect(await looked()).toMatchObject({
      notice: { hours: 24, signBy: '2026-02-19T07:00:00.000Z', noticedAt: null, inTime: true, hold: null },
    });
    await at('2026-02-19T07:00:00Z', async () => {
      expect(await sign('aStatistician')).toMatchObject({ problem: 'CONFLICT', reason: 'signed_too_late' });
      expect(await looked()).toMatchObject({ notice: { inTime: false } });
    });
  });
});

describe('whoever is no statistician any more', () => {
  const role = (to: string) =>
    api.as('anOperator')(
      `mutation ($id: ID!, $role: Role!) { changeRole(input: { id: $id, role: $role }) { member { role } } }`,
      { id: api.people.aSecondStatistician.member, role: to },
    );

  test('has signed nothing that is still to come out', async () => {
    await sign('aStatistician');
    await sign('aSecondStatistician');
    expect(await looked()).toMatchObject({ state: 'SIGNED' });
    expect(await role('ANALYST')).toHaveProperty('changeRole');
    expect(await looked()).toMatchObject({ state: 'DRAFT', signatures: [{ member: { name: 'Nadia Berg' } }] });
    // Back in the office, they sign anew.
    await role('STATISTICIAN');
    expect(await looked()).toMatchObject({ state: 'DRAFT' });
    await asApi(
      `insert into release_signature (version, sha256, member, event, at)
       select version, sha256, member, 'TAKEN_BACK', now() from valid_signature where version = $1`,
      [draft],
    );
  });
});

describe('two whom nobody knows', () => {
  test('do not sign alone, though both are statisticians of the office', async () => {
    const [one, other] = members.map((member) => ({ ...api.people.aStatistician, member }));
    const signAs = (viewer = one) => api.as(viewer ?? 'thePublic')(SIGN, { version: draft, sha256 });
    expect(await signAs(one)).toHaveProperty('signRelease');
    expect(await signAs(other)).toMatchObject({ problem: 'CONFLICT', reason: 'nobody_known' });
    expect(await sign('aStatistician')).toMatchObject({ signRelease: { release: { state: 'SIGNED' } } });
    await asApi(
      `insert into release_signature (version, sha256, member, event, at)
       select version, sha256, member, 'TAKEN_BACK', now() from valid_signature where version = $1`,
      [draft],
    );
  });
});

describe('with the credentials of the API', () => {
  test('signatures of nobody and a moment of now bring nothing out, by no clock', async () => {
    for (const member of members) await enter(member, 'SIGNED');
    await announce(new Date());
    said.length = 0;
    expect(await publishAll(statistics())).toMatchObject({ noticed: 1, published: 0, refused: 0 });
    expect(said).toEqual([
      { message: expect.stringMatching(/signed too late/) },
      { message: expect.stringMatching(/^Nobody who signed what is out/) },
    ]);
    // The statistics process's own clock may run days ahead.
    expect(await publishAll(statistics(inHours(72)))).toMatchObject({ noticed: 0, published: 0, refused: 0 });
    await expect(asStatistics(publishing, [draft])).rejects.toMatchObject(refusedByDatabase);
    expect(await looked()).toMatchObject({
      state: 'SIGNED',
      notice: { noticedAt: expect.any(String), inTime: false },
      signatures: [{ member: null }, { member: null }],
    });
    expect(await typed('show')).toMatch(/BY NOBODY KNOWN.*; TOO LATE for/);
  });

  test.each([
    `insert into release_notice (version, sha256, signatures, date_ordinal, hold_ordinal, publish_at)
       select version, sha256, signatures, date_ordinal, hold_ordinal, publish_at from signed_release`,
    `update release_notice set noticed_at = now() - interval '9 days'`,
    'delete from release_notice',
    'update notice_period set hours = 0',
    'delete from notice_period',
    `insert into release_hold (quarter, event, by) values ('2025-Q4', 'LET_GO', 'Nobody')`,
    'delete from release_hold',
  ])('no notice is written: %s', async (sql) => {
    await expect(asApi(sql)).rejects.toMatchObject({ code: '42501' });
  });

  test.each([
    `insert into release_notice (version, sha256, signatures, date_ordinal, hold_ordinal, publish_at, noticed_at)
       select version, sha256, signatures, date_ordinal, hold_ordinal, publish_at, now() - interval '9 days' from signed_release`,
    `update release_notice set noticed_at = now() - interval '9 days'`,
    `update release_hold set event = 'LET_GO'`,
  ])('nor is one dated back with those of the statistics side: %s', async (sql) => {
    await expect(asStatistics(sql)).rejects.toMatchObject({ code: '42501' });
  });

  test('what changes is noticed anew: a moment moved there and back, a signature taken back and given again', async () => {
    const moment = inHours(25);
    await announce(moment);
    expect(await publishAll(statistics())).toMatchObject({ noticed: 1, published: 0 });
    expect(await looked()).toMatchObject({ notice: { inTime: true } });
    await announce(inHours(30));
    await announce(moment);
    expect(await publishAll(statistics())).toMatchObject({ noticed: 1, published: 0 });
    await enter(members[0], 'TAKEN_BACK');
    expect(await publishAll(statistics())).toMatchObject({ noticed: 0, published: 0 });
    await enter(members[0], 'SIGNED');
    expect(await looked()).toMatchObject({ state: 'SIGNED', notice: { noticedAt: null } });
    await expect(asStatistics(publishing, [draft])).rejects.toMatchObject(refusedByDatabase);
    expect(await publishAll(statistics())).toMatchObject({ noticed: 1, published: 0 });
  });
});

describe('what the office holds', () => {
  test('does not come out, and its page says who stopped it and why', async () => {
    await expect(typed('hold 2025-Q4', { by: 'Nadia Berg' })).rejects.toThrow('Say why');
    await expect(typed('let-go 2025-Q4', { by: 'Nadia Berg' })).rejects.toMatchObject({ reason: 'NOT_HELD' });
    const because = 'Neither of us signed this.';
    expect(await typed('hold 2025-Q4', { by: 'Nadia Berg', because })).toMatch(/2025-Q4 is held/);
    await expect(typed('hold 2025-Q4', { by: 'Nadia Berg', because })).rejects.toMatchObject({ reason: 'HELD' });
    expect(await publishAll(statistics(inHours(26)))).toMatchObject({ noticed: 0, published: 0, refused: 0 });
    await expect(asStatistics(publishing, [draft])).rejects.toMatchObject(refusedByDatabase);
    expect(await looked()).toMatchObject({ notice: { noticedAt: null, hold: { by: 'Nadia Berg', because } } });
    expect(await typed('show')).toMatch(`HELD by Nadia Berg: ${because}`);
    expect(await api.as('anAnalyst')(NOTICE, { version: draft })).toEqual({ release: null });
  });

  test('is noticed anew when it is let go of, and comes out when that is in time', async () => {
    expect(await typed('let-go 2025-Q4', { by: 'Rasmus Holt' })).toMatch(/may come out again/);
    await expect(asStatistics(publishing, [draft])).rejects.toMatchObject(refusedByDatabase);
    expect(await publishAll(statistics(inHours(24)))).toMatchObject({ noticed: 1, published: 0 });
    expect(await looked()).toMatchObject({ notice: { inTime: true, knownSigner: false, hold: null } });
    // Both were made up.
    expect(await publishAll(statistics(inHours(26)))).toMatchObject({ noticed: 0, published: 0, refused: 0 });
    await expect(asStatistics(publishing, [draft])).rejects.toMatchObject(refusedByDatabase);
    expect(await typed('show')).toMatch(/BY NOBODY KNOWN/);
    await expect(
      asApi(`insert into signer_vouch (quarter, by, because) values ('2025-Q4', 'Nobody', 'Why not?')`),
    ).rejects.toMatchObject({ code: '42501' });
    const both = { by: 'Rasmus Holt', because: 'Both are new here, and sat beside me.' };
    expect(await typed('vouch 2025-Q4', both)).toMatch(/may be signed by two/);
    expect(await publishAll(statistics(inHours(26)))).toMatchObject({ noticed: 0, published: 1 });
    await expect(typed('hold 2025-Q4', { by: 'Nadia Berg', because: 'Too late.' })).rejects.toMatchObject({
      reason: 'ALREADY_PUBLISHED',
    });
  });
});
