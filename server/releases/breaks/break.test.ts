import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testApi, type TestApi } from '../../testing/testApi.ts';

// It is 10 February 2026.
let api: TestApi;
beforeAll(async () => {
  api = await testApi();
}, 60_000);
afterAll(() => api.close());

const ANNOUNCE = `mutation ($input: AnnounceBreakInput!) { announceBreak(input: $input) { seriesBreak { id } } }`;
const reason = { da: 'Nye svarmuligheder.', en: 'New answers to choose from.' };
const announce = (it: object, person: 'aStatistician' | 'anAnalyst' | 'anOperator' | 'thePublic' = 'aStatistician') =>
  api.as(person)(ANNOUNCE, { input: { from: '2026-Q3', places: [], reason, ...it } });

test('a break is announced a whole quarter ahead, for places there are, with a reason in both languages', async () => {
  for (const from of ['2025-Q4', '2026-Q1', '2026-Q2'])
    expect(await announce({ from })).toMatchObject({
      problem: 'INVALID',
      fields: [{ field: 'from', rule: 'quarter_ahead', params: { quarter: '2026-Q3' } }],
    });
  expect(await announce({ places: ['nowhere'] })).toMatchObject({
    problem: 'INVALID',
    fields: [{ field: 'places.0', rule: 'picklist' }],
  });
  expect(await announce({ reason: { ...reason, en: ' ' } })).toMatchObject({ problem: 'INVALID' });
  expect(await announce({ reason: { da: 'Nyt i Łódź.', en: 'From “now” – as it was.' } })).toMatchObject({
    problem: 'INVALID',
    fields: [{ field: 'reason.da', rule: 'letter', params: { letter: 'Ł' } }],
  });
  for (const person of ['anAnalyst', 'anOperator', 'thePublic'] as const)
    expect(await announce({}, person)).toMatchObject({ problem: 'FORBIDDEN' });
  expect(await api.as('thePublic')('{ seriesBreaks { id } }')).toEqual({ seriesBreaks: [] });
});

test('and everyone reads it from then on', async () => {
  await announce({});
  await announce({ from: '2026-Q4', places: ['101', '084'] });
  const ask = api.as('thePublic');
  expect(
    await ask('{ seriesBreaks { from places announcedAt da: reason(locale: DA) en: reason(locale: EN) } }'),
  ).toEqual({
    seriesBreaks: [
      { from: '2026-Q4', places: ['101', '084'], announcedAt: api.clock.now.toISOString(), ...reason },
      { from: '2026-Q3', places: [], announcedAt: api.clock.now.toISOString(), ...reason },
    ],
  });
});

test('what was announced by mistake is taken back by a statistician while no release shows it', async () => {
  const ask = (person: 'aStatistician' | 'anAnalyst' | 'thePublic', id: string) =>
    api.as(person)(`mutation { takeBackBreak(input: { id: "${id}" }) { seriesBreaks { from out } } }`);
  const { seriesBreaks } = await api.as('thePublic')('{ seriesBreaks { id from } }');
  const [newest] = seriesBreaks as { id: string }[];
  for (const person of ['anAnalyst', 'thePublic'] as const)
    expect(await ask(person, newest?.id ?? '')).toMatchObject({ problem: 'FORBIDDEN' });
  expect(await ask('aStatistician', newest?.id ?? '')).toEqual({
    takeBackBreak: { seriesBreaks: [{ from: '2026-Q3', out: false }] },
  });
  expect(await ask('aStatistician', newest?.id ?? '')).toMatchObject({ problem: 'NOT_FOUND' });
});
