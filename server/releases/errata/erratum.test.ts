import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { releases } from '../../accessMatrix/releases.fixture.ts';
import { idOf } from '../../demo/people.ts';
import { quickAuditor } from '../../statistics/audit/audit.ts';
import { profiles } from '../../statistics/noiseTable.ts';
import { atDesk } from '../../statistics/command.ts';
import { Refusal } from '../../statistics/refusal.ts';
import { refusalInWords } from '../../statistics/refusalInWords.ts';
import { prepare, publishAll } from '../../statistics/run.ts';
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

let folder: string;
const aPerson = { grounds: ['ETHNIC_ORIGIN'], ageBand: 'A30_44', gender: 'WOMAN' };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'equality-lab-erratum-'));
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
afterAll(async () => {
  await rm(folder, { recursive: true });
  await api.close();
});

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
  noticeHours: 0,
  auditor: quickAuditor,
  now: () => api.clock.now,
  log: { info: () => undefined, error: () => undefined },
});
const reason = { da: 'En kommune blev forvekslet.', en: 'One municipality was mistaken for another.' };
const moved = (number: number, becomes: object = { municipality: '751' }) => ({
  quarter: '2025-Q3',
  number,
  was,
  becomes,
});

/** What a statistician reads after handing that in at the statistics side's own command. */
async function desk(words: string[], options: { by?: string; tryOnly?: boolean; cells?: boolean } = {}) {
  const said: string[] = [];
  await atDesk(statistics(), { words, ...options }, (text) => said.push(text));
  return said.join('\n');
}
async function handIn(corrections: object[], options: Parameters<typeof desk>[1] = { by: 'Nadia Berg' }, why = reason) {
  const path = join(folder, 'wrong.json');
  await writeFile(path, JSON.stringify({ reason: why, corrections }));
  return desk(['erratum', path], options);
}
const refused = (asked: Promise<string>): Promise<string> =>
  asked.then(
    (said) => `not refused: ${said}`,
    (error: Error) => (error instanceof Refusal ? refusalInWords(error) : error.message),
  );

const places = () =>
  inspect<{ municipality: string; n: number }>(
    'STATISTICS_DATABASE_URL',
    `select municipality, count(*)::int as n from incident_fact where quarter = '2025-Q3' group by 1 order by 1`,
  );
/** Nothing was written, on either side. */
async function nothingStays(before: object[]) {
  expect(await places()).toEqual(before);
  expect(await inspect('STATISTICS_DATABASE_URL', 'select * from erratum')).toEqual([]);
  expect(await inspect('STATISTICS_DATABASE_URL', 'select * from erratum_cell')).toEqual([]);
  expect(await inspect('RELEASE_DATABASE_URL', `select * from release where version = '${corrected}'`)).toEqual([]);
}
const sign = (person: 'aStatistician' | 'aSecondStatistician', version: string, hash: string) =>
  api.as(person)(
    `mutation ($version: ID!, $sha256: String!) { signRelease(input: { version: $version, sha256: $sha256 }) { release { state } } }`,
    { version, sha256: hash },
  );

describe('an erratum is refused', () => {
  test.each([
    ['fewer than ten changes in a municipality', () => [moved(9)], 'In municipality 101 fewer than 10'],
    [
      'one change that its figures tell, among many that only those of the country do',
      () => [moved(1, { grounds: ['DISABILITY'] }), moved(20, { source: 'NGO' })],
      'In municipality 101 fewer than 10',
    ],
    [
      'fewer than ten changes in Bornholm, which is a landsdel too',
      () => [moved(9, { municipality: '400' }), moved(3, { municipality: '999' })],
      'In municipality 400 fewer than 10',
    ],
    ['more registrations than there are', () => [moved(12), moved(29)], 'as many registrations as correction 2 names'],
    ['a quarter that is not out', () => [{ ...moved(12), quarter: '2025-Q4' }], 'Only what is out is corrected'],
    [
      'persons of a year that is not out',
      () => [{ year: 2025, number: 10, was: aPerson, becomes: { gender: 'MAN' } }],
      'Only what is out is corrected',
    ],
    ['nothing that is published', () => [moved(12, { municipality: '101' })], 'change no published figure'],
  ])('for %s, and nothing of it stays', async (_name, corrections, words) => {
    const before = await places();
    expect(await refused(handIn(corrections()))).toMatch(words);
    await nothingStays(before);
  });

  test.each([
    ['no file', () => desk(['erratum'], { by: 'Nadia Berg' }), 'takes one file'],
    ['a file that is not there', () => desk(['erratum', '/nowhere.json'], { by: 'Nadia Berg' }), 'cannot be read'],
    ['nobody', () => handIn([moved(12)], {}), 'Say who hands it in'],
    ['no correction', () => handIn([]), 'Name one correction at least'],
    ['none of something', () => handIn([moved(0)]), 'corrections.0.number: '],
    [
      'what is no place',
      () => handIn([moved(12, { municipality: 'nowhere' })]),
      'corrections.0.becomes.municipality: ',
    ],
    ['what says nothing', () => handIn([moved(12, {})]), 'Name what is different'],
    ['a field that no fact has', () => handIn([moved(12, { name: 'Anne' })]), 'corrections.0.becomes.name: '],
    ['no reason', () => handIn([moved(12)], undefined, { ...reason, en: ' ' }), 'reason.en: Say why.'],
    [
      'a letter that files cannot hold',
      () => handIn([moved(12)], undefined, { ...reason, da: 'Łódź.' }),
      'the letter Ł',
    ],
  ])('from %s, in words', async (_name, asked, words) => {
    const before = await places();
    expect(await refused(asked())).toContain(words);
    await nothingStays(before);
  });

  test('to the API, which has no way to hand anything in and no table to put it', async () => {
    expect(
      await api
        .as('aStatistician')('{ __type(name: "Mutation") { fields { name } } }')
        .then(({ __type: type }) => type.fields.filter(({ name }: { name: string }) => /errat|correction/i.test(name))),
    ).toEqual([]);
    expect(await inspect('RELEASE_DATABASE_URL', `select to_regclass('release_correction') as it`)).toEqual([
      { it: null },
    ]);
    const reader = new pg.Client({ connectionString: api.urls.RELEASE_DATABASE_URL });
    await reader.connect();
    const order = reader.query(
      `begin; set local equality.statistician = 'yes';
       insert into release_order (id, action, version, requested_by, requested_at)
       values (gen_random_uuid(), 'ERRATUM', '${corrected}', gen_random_uuid(), now())`,
    );
    await expect(order.finally(() => reader.end())).rejects.toMatchObject({ code: '42501' });
  });
});

describe('tried only', () => {
  test('it says which published cells would change, without a count, and changes nothing', async () => {
    const before = await places();
    const said = await handIn([moved(12)], { tryOnly: true });
    expect(said).toMatch(new RegExp(`^${corrected} replaces ${published}. In \\d+ published cells the count`));
    expect(said).toMatch(/\n {2}table Q1 {5}2025-Q3 +\d+ cells {3}/);
    expect(said).toMatch(/Nothing was changed\.[^\n]*$/);
    const each = await handIn([moved(12)], { tryOnly: true, cells: true });
    expect(each).toContain('\n  el1|REG|2025-Q3|geo=751\n');
    expect(each).not.toContain('\n  el1|REG|2025-Q3|\n');
    await nothingStays(before);
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
    const said = await handIn([moved(12)]);
    expect(said).toContain('The facts are corrected.');
    expect(said).toMatch(new RegExp(`Preparing … \\d+ %\n(.*\n)*${corrected} {3}draft`));
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
    expect(await inspect('STATISTICS_DATABASE_URL', 'select version, handed_in_by, outcome from erratum')).toEqual([
      { version: corrected, handed_in_by: 'Nadia Berg', outcome: 'DRAFTED' },
    ]);
    expect(await api.as('thePublic')(`{ release(version: "${corrected}") { version } }`)).toEqual({ release: null });
  });

  test('is attacked, planned and signed by two as any draft is, and comes out at its moment', async () => {
    const { release } = await api.as('aStatistician')(
      `{ release(version: "${corrected}") {
         sha256 state changedCells replaces { version } audit { passed } reason(locale: EN) } }`,
    );
    expect(release).toMatchObject({
      state: 'DRAFT',
      audit: { passed: true },
      reason: reason.en,
      replaces: { version: published },
    });
    const changed = [...(await cellsIn(corrected))].filter(([id, cell]) => before.get(id) !== cell);
    expect(release.changedCells).toBe(changed.length);
    expect(await sign('aStatistician', corrected, release.sha256)).toMatchObject({ reason: 'not_planned' });
    expect(
      await api.as('aStatistician')(
        'mutation { planRelease(input: { quarter: "2025-Q3", publishAt: "2026-02-13T07:00:00Z" }) { planned { version } } }',
      ),
    ).toEqual({ planRelease: { planned: { version: corrected } } });
    // What copies the figures that are wrong waits for this one.
    await api.as('aStatistician')(
      'mutation { planRelease(input: { quarter: "2025-Q4", publishAt: "2026-02-20T07:00:00Z" }) { planned { version } } }',
    );
    expect(await sign('aStatistician', draft, sha256)).toMatchObject({ reason: 'erratum_first' });
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
    expect(await sign('aStatistician', draft, sha256)).toMatchObject({ reason: 'outdated_draft' });
  });

  test('that is signed is neither made anew nor taken back, and one that is out is none any more', async () => {
    expect(await refused(desk(['take-back', corrected]))).toMatch(`Nothing is handed in for ${corrected}`);
    expect(await refused(desk(['prepare', corrected]))).toMatch(`${corrected} is being prepared, or signed`);
  });
});

describe('the next erratum', () => {
  const next = '2025-Q3.3';

  test('waits for a later quarter that is signed', async () => {
    const { sha256: hash } = await prepare(statistics(), { quarter: '2025-Q4', by: idOf('aStatistician') });
    await sign('aStatistician', draft, hash ?? '');
    await sign('aSecondStatistician', draft, hash ?? '');
    expect(await refused(handIn([moved(10)]))).toMatch(`${draft} is signed and comes out at its moment`);
    await api.as('aStatistician')(
      `mutation { takeBackSignature(input: { version: "${draft}" }) { release { state } } }`,
    );
  });

  test('can be taken back while it is a draft, and everything is as it was', async () => {
    const before = await places();
    const written = await inspect('STATISTICS_DATABASE_URL', 'select version from erratum_cell order by 1');
    await handIn([moved(14)]);
    expect(await places()).not.toEqual(before);
    expect(await desk(['prepare', next])).toContain(`${next}   draft`);
    expect(await desk(['take-back', next])).toContain('taken back');
    expect(await places()).toEqual(before);
    expect(await inspect('STATISTICS_DATABASE_URL', 'select version from erratum_cell order by 1')).toEqual(written);
    expect(await inspect('RELEASE_DATABASE_URL', `select * from release where version = '${next}'`)).toEqual([]);
    expect(await refused(desk(['take-back', next]))).toMatch('Nothing is handed in');
  });

  test('counts what one takes away and another gives back as no change', async () => {
    await handIn([moved(14)]);
    const back = { ...moved(13, { municipality: '101' }), was: { ...was, municipality: '751' } };
    expect(await refused(handIn([back]))).toMatch('In municipality 101 fewer than 10 registrations change');
  });

  describe('that readers were promised', () => {
    const plan = (day: string) =>
      api.as('aStatistician')(
        `mutation { planRelease(input: { quarter: "2025-Q3", publishAt: "${day}T07:00:00Z" }) { planned { version publishAt moves { to } } } }`,
      );
    const planned = async () =>
      (await api.as('thePublic')('{ releaseCalendar { version } }'))['releaseCalendar'].map(
        ({ version }: { version: string }) => version,
      );
    const hash = async () =>
      (
        await inspect<{ sha256: string }>(
          'RELEASE_DATABASE_URL',
          `select sha256 from release where version = '${next}'`,
        )
      )[0]?.sha256 ?? '';

    test('is taken back none the less, and the calendar keeps a line that says so', async () => {
      await plan('2026-02-17');
      await sign('aStatistician', next, await hash());
      expect(await planned()).toContain(next);
      expect(await desk(['take-back', next])).toContain('taken back');
      expect(await planned()).not.toContain(next);
      expect(await api.as('thePublic')('{ calledOffReleases { version publishAt } }')).toEqual({
        calledOffReleases: [{ version: next, publishAt: '2026-02-17T07:00:00.000Z' }],
      });
      expect(
        await inspect(
          'RELEASE_DATABASE_URL',
          `select ordinal, isfinite(publish_at) as comes, reason_en from release_date where version = '${next}' order by 1`,
        ),
      ).toEqual([
        { ordinal: 0, comes: true, reason_en: null },
        { ordinal: 1, comes: false, reason_en: 'The correction that was announced was taken back.' },
      ]);
    });

    test('has no moment when another is handed in, until it is announced anew', async () => {
      await handIn([moved(14)]);
      expect(await desk(['show', next])).toContain('has no planned moment yet');
      expect(await sign('aStatistician', next, await hash())).toMatchObject({ reason: 'not_planned' });
      expect(await plan('2026-02-18')).toEqual({
        planRelease: { planned: { version: next, publishAt: '2026-02-18T07:00:00.000Z', moves: [] } },
      });
    });

    test('is not taken back once two have signed it', async () => {
      await sign('aStatistician', next, await hash());
      await sign('aSecondStatistician', next, await hash());
      expect(await refused(desk(['take-back', next]))).toMatch(`${next} is being prepared, or signed by two`);
    });
  });

  test('draws no figure of one and the same registrations again and again', async () => {
    api.clock.now = new Date('2026-02-18T07:30:00Z');
    await publishAll(statistics());
    const before = await places();
    expect(await refused(handIn([moved(11)], { tryOnly: true }))).toMatch(
      /geo=\d+\S*: It would be drawn 4 times; at most 3 are allowed. Nothing was corrected/,
    );
    expect(await places()).toEqual(before);
  });
});
