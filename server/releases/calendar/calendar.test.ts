import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { releases } from '../../accessMatrix/releases.fixture.ts';
import { cast, type PersonName } from '../../demo/people.ts';
import { testApi, type TestApi } from '../../testing/testApi.ts';

// It is 10 February 2026. 2025-Q3 is out, and 2025-Q4 is a draft without a date.
let api: TestApi;
let published: string;
beforeAll(async () => {
  api = await testApi();
  ({ published } = await releases(api));
}, 90_000);
afterAll(() => api.close());

const PLAN = `mutation ($quarter: Quarter!, $publishAt: DateTime!) {
  planRelease(input: { quarter: $quarter, publishAt: $publishAt }) { planned { version quarter publishAt late moves { to } release { version } } } }`;
const MOVE = `mutation ($version: ID!, $publishAt: DateTime!, $da: String!, $en: String!) {
  moveRelease(input: { version: $version, publishAt: $publishAt, reason: { da: $da, en: $en } }) {
    planned { version publishAt late moves { from to announcedAt da: reason(locale: DA) en: reason(locale: EN) } } } }`;
const CALENDAR = `{ releaseCalendar { version publishAt late release { version } moves { from to da: reason(locale: DA) en: reason(locale: EN) } } }`;

const office = () => api.as('aStatistician');
const plan = (quarter: string, publishAt: string) => office()(PLAN, { quarter, publishAt });
const move = (
  version: string,
  publishAt: string,
  words = { da: 'Vi skal se på tallene igen.', en: 'We look once more.' },
) => office()(MOVE, { version, publishAt, ...words });
const refusedAt = (rule: string, params: object = {}) => ({
  problem: 'INVALID',
  fields: [{ field: 'publishAt', rule, params }],
});
async function at<T>(moment: string, work: () => Promise<T>): Promise<T> {
  const today = api.clock.now;
  api.clock.now = new Date(moment);
  return work().finally(() => (api.clock.now = today));
}

describe('a moment is refused', () => {
  test.each([
    ['in the past', '2025-Q4', '2026-02-10T07:00:00Z', refusedAt('moment_passed')],
    ['at another hour', '2025-Q4', '2026-02-20T08:00:00Z', refusedAt('at_eight')],
    ['a second past eight', '2025-Q4', '2026-02-20T07:00:01Z', refusedAt('at_eight')],
    ['at eight by the clock of winter, in summer', '2026-Q1', '2026-04-30T07:00:00Z', refusedAt('at_eight')],
    [
      'before the freeze and the work after it',
      '2026-Q1',
      '2026-04-12T06:00:00Z',
      refusedAt('before_freeze', { quarter: '2026-Q1', limit: '2026-04-13' }),
    ],
    ['on a Sunday', '2026-Q1', '2026-05-03T06:00:00Z', refusedAt('not_a_workday')],
    ['on Ascension Day', '2026-Q1', '2026-05-14T06:00:00Z', refusedAt('not_a_workday')],
    ['years ahead', '2026-Q1', '2029-04-30T06:00:00Z', refusedAt('too_late', { limit: '2027-05-10' })],
  ] as const)('%s', async (_name, quarter, moment, refusal) => {
    expect(await plan(quarter, moment)).toEqual(refusal);
    expect((await api.as('thePublic')(CALENDAR))['releaseCalendar']).toHaveLength(1);
  });

  test('of a quarter that is out', async () => {
    expect(await plan('2025-Q3', '2026-03-02T07:00:00Z')).toMatchObject({
      problem: 'CONFLICT',
      reason: 'already_published',
    });
    expect(await move(published, '2026-03-02T07:00:00Z')).toMatchObject({
      problem: 'CONFLICT',
      reason: 'already_published',
    });
  });

  test('of what is not planned', async () => {
    for (const version of ['2025-Q4.1', '2031-Q1.1', 'nonsense', ''])
      expect(await move(version, '2026-03-02T07:00:00Z')).toMatchObject({ problem: 'NOT_FOUND' });
  });
});

describe('the calendar', () => {
  test('is written by a statistician and read by everyone', async () => {
    expect((await plan('2025-Q4', '2026-02-20T07:00:00Z'))['planRelease'].planned).toEqual({
      version: '2025-Q4.1',
      quarter: '2025-Q4',
      publishAt: '2026-02-20T07:00:00.000Z',
      late: false,
      moves: [],
      release: null,
    });
    // Eight in Copenhagen is another moment in summer.
    expect(await plan('2026-Q1', '2026-04-30T06:00:00Z')).toHaveProperty('planRelease');
    for (const person of [...(Object.keys(cast) as PersonName[]), 'thePublic'] as const)
      expect((await api.as(person)(CALENDAR))['releaseCalendar']).toMatchObject([
        { version: '2026-Q1.1', publishAt: '2026-04-30T06:00:00.000Z', release: null },
        { version: '2025-Q4.1', publishAt: '2026-02-20T07:00:00.000Z', release: null },
        { version: '2025-Q3.1', release: { version: '2025-Q3.1' }, late: false },
      ]);
  });

  test('holds one moment for a quarter', async () => {
    expect(await plan('2025-Q4', '2026-02-24T07:00:00Z')).toMatchObject({
      problem: 'CONFLICT',
      reason: 'already_planned',
    });
  });

  test('keeps the quarters in their order', async () => {
    expect(await move('2026-Q1.1', '2026-02-20T07:00:00Z')).toEqual(
      refusedAt('before_freeze', { quarter: '2026-Q1', limit: '2026-04-13' }),
    );
    expect(await move('2025-Q4.1', '2026-04-30T06:00:00Z')).toEqual(
      refusedAt('after_other', { quarter: '2026-Q1', limit: '2026-04-30' }),
    );
    expect(await plan('2026-Q2', '2026-04-29T06:00:00Z')).toMatchObject({ fields: [{ rule: 'before_freeze' }] });
    expect(await move('2025-Q4.1', '2026-02-20T07:00:00Z')).toEqual({
      problem: 'INVALID',
      fields: [{ field: 'publishAt', rule: 'same_moment' }],
    });
  });

  test('of two who plan the same quarter at once takes one', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => plan('2026-Q2', '2026-07-30T06:00:00Z')));
    expect(answers.filter((it) => it['planRelease'])).toHaveLength(1);
    expect(answers.filter((it) => it['reason'] === 'already_planned')).toHaveLength(2);
  });

  test('is moved with a reason in both languages, and keeps what was announced', async () => {
    for (const words of [
      { da: '', en: 'Why.' },
      { da: 'Derfor.', en: '  ' },
      { da: 'Derfor.', en: 'x'.repeat(501) },
    ])
      expect(await move('2025-Q4.1', '2026-02-25T07:00:00Z', words)).toMatchObject({ problem: 'INVALID' });
    await move('2025-Q4.1', '2026-02-25T07:00:00Z');
    const moved = await move('2025-Q4.1', '2026-02-27T07:00:00Z', { da: 'Sygdom.', en: 'Illness.' });
    expect(moved['moveRelease'].planned).toMatchObject({
      version: '2025-Q4.1',
      publishAt: '2026-02-27T07:00:00.000Z',
      moves: [
        { from: '2026-02-20T07:00:00.000Z', to: '2026-02-25T07:00:00.000Z', da: 'Vi skal se på tallene igen.' },
        { from: '2026-02-25T07:00:00.000Z', to: '2026-02-27T07:00:00.000Z', da: 'Sygdom.', en: 'Illness.' },
      ],
    });
    expect((await api.as('thePublic')(CALENDAR))['releaseCalendar'][2].moves).toHaveLength(2);
  });

  test('says what is late when its moment has passed without it, until it is moved', async () => {
    const lines = async () =>
      (await api.as('thePublic')(CALENDAR))['releaseCalendar'] as { version: string; late: boolean }[];
    const late = async () => (await lines()).flatMap((it) => (it.late ? it.version : []));
    await at('2026-02-27T07:05:00Z', async () => expect(await late()).toEqual([]));
    await at('2026-02-27T07:15:00Z', async () => {
      expect(await late()).toEqual(['2025-Q4.1']);
      await move('2025-Q4.1', '2026-03-06T07:00:00Z');
      expect(await late()).toEqual([]);
    });
  });

  test.each(['theHandler', 'anOfficer', 'anAnalyst', 'anOperator', 'thePublic'] as const)(
    'is not written by %s',
    async (person) => {
      const refused = { problem: 'FORBIDDEN' };
      const ask = api.as(person);
      expect(await ask(PLAN, { quarter: '2026-Q3', publishAt: '2026-10-30T07:00:00Z' })).toMatchObject(refused);
      expect(
        await ask(MOVE, { version: '2025-Q4.1', publishAt: '2026-03-09T07:00:00Z', da: 'Nej.', en: 'No.' }),
      ).toMatchObject(refused);
    },
  );

  test('takes any hour in the demo, so that one can watch a release come out', async () => {
    api.services.releasesAtAnyHour = true;
    expect(await move('2025-Q4.1', '2026-02-10T10:01:00Z')).toHaveProperty('moveRelease');
    api.services.releasesAtAnyHour = false;
  });
});
