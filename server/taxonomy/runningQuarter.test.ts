import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testApi, type TestApi } from '../testing/testApi.ts';

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.close());

test.each([
  ['2026-02-10T10:00:00Z', '2026-Q1', '2026-04-11'],
  // Half past midnight in Denmark, which is still the old year in Greenwich.
  ['2026-12-31T23:30:00Z', '2027-Q1', '2027-04-11'],
])('at %s everyone is told that %s runs and freezes on %s', async (now, quarter, freezesOn) => {
  api.clock.now = new Date(now);
  for (const person of ['thePublic', 'anOfficer'] as const) {
    expect(await api.as(person)('{ runningQuarter { quarter freezesOn } }')).toEqual({
      runningQuarter: { quarter, freezesOn },
    });
  }
});

test('the address of the API door is told to everyone', async () => {
  expect(await api.as('thePublic')('{ viewer { apiOrigin } }')).toEqual({
    viewer: { apiOrigin: 'https://api.equality.example' },
  });
});
