import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { tellAssessments } from '../../demo/assessment.ts';
import { idOf } from '../../demo/people.ts';
import { statementsOf } from '../../testing/statements.ts';
import { testApi, type TestApi } from '../../testing/testApi.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  const { services, people, clock, urls } = api;
  await tellAssessments({ services, people, today: clock.now, checksUrl: urls.CHECKS_DATABASE_URL });
}, 90_000);
afterAll(() => api.close());

const ACTIONS = `query ($filter: ActionFilter) { actions(filter: $filter) { totalCount edges { node { late status } } } }`;
const INDICATORS = `query ($filter: IndicatorFilter, $first: Int! = 25, $after: String) {
  indicators(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { endCursor } edges { node { id name kind late nextDueOn plan { title } trend { measuredOn value } lastMeasurement { value } } } } }`;

test('actions are late, due soon or on track, each in one of the three', async () => {
  const counted = async (standing: string) =>
    (await api.as('anOfficer')(ACTIONS, { filter: { standing } }))['actions'].totalCount as number;
  const [late, soon, onTrack] = [await counted('LATE'), await counted('DUE_SOON'), await counted('ON_TRACK')];
  expect({ late, soon, onTrack }).toEqual({ late: 1, soon: 0, onTrack: 0 });
  const { actions } = await api.as('anOfficer')(ACTIONS, { filter: { institution: idOf('library') } });
  expect(actions.totalCount).toBe(4);
  expect((await api.as('anOfficer')(ACTIONS, { filter: { institution: idOf('nursery') } }))['actions'].totalCount).toBe(
    0,
  );
});

test('indicators of all approved plans are listed by name, with their newest values and when the next is due', async () => {
  const { indicators } = await api.as('anOfficer')(INDICATORS);
  const found = indicators.edges.map((it: any) => it.node);
  expect(indicators.totalCount).toBe(10);
  expect(found.every((it: any) => it.plan.title === 'Lige adgang i Nordvest')).toBe(true);
  for (const { trend, lastMeasurement } of found)
    expect(trend.findLast((it: any) => it.value !== null)?.value).toBe(lastMeasurement?.value);
  const page = await api.as('anOfficer')(INDICATORS, { first: 3 });
  const next = await api.as('anOfficer')(INDICATORS, { first: 3, after: page['indicators'].pageInfo.endCursor });
  expect(next['indicators'].edges[0].node.id).toBe(found[3].id);
});

test('those whose value is late are found, and the two ways to ask agree', async () => {
  api.clock.now = new Date(api.clock.now.getTime() + 100 * 86_400_000);
  const { indicators } = await api.as('anOfficer')(INDICATORS);
  const late = indicators.edges.filter((it: any) => it.node.late).map((it: any) => it.node.id);
  const asked = await api.as('anOfficer')(INDICATORS, { filter: { late: true } });
  expect(late.length).toBeGreaterThan(0);
  expect(asked['indicators'].edges.map((it: any) => it.node.id)).toEqual(late);
  const { indicators: outcomes } = await api.as('anOfficer')(INDICATORS, { filter: { kind: 'OUTCOME', late: false } });
  expect(outcomes.edges.every((it: any) => it.node.kind === 'OUTCOME' && !it.node.late)).toBe(true);
});

test('a portfolio counts what stands how, for the municipality and for the assessors alike', async () => {
  const ask = `{ portfolio { plans standing { actions { notStarted underWay done abandoned late } indicators unmeasured }
    institutions { institution { name } actions { done late } } }
    actionPlans { edges { node { title standing { actions { done late } indicators } institutions { id } } } } }`;
  const seen = await api.as('aMunicipalManager')(ask);
  expect(seen['portfolio']).toMatchObject({
    plans: 1,
    standing: {
      actions: { notStarted: 0, underWay: 1, done: 3, abandoned: 0, late: 1 },
      indicators: 10,
      unmeasured: 0,
    },
    institutions: [{ institution: { name: expect.stringContaining('Nordvest') }, actions: { done: 3, late: 1 } }],
  });
  expect(seen['actionPlans'].edges[0].node).toMatchObject({
    standing: { actions: { done: 3, late: 1 }, indicators: 10 },
    institutions: [{ id: idOf('library') }],
  });
  expect(await api.as('anAssessor')(ask)).toEqual(seen);
});

test('neither an institution, another municipality nor the public sees it', async () => {
  const portfolio = `{ portfolio { plans } }`;
  for (const person of ['anInstitutionLead', 'anOperator', 'thePublic'] as const) {
    expect(await api.as(person)(portfolio)).toMatchObject({ problem: 'FORBIDDEN' });
    expect(await api.as(person)(INDICATORS)).toMatchObject({ problem: 'FORBIDDEN' });
  }
  expect(await api.as('anOfficerElsewhere')(portfolio)).toEqual({ portfolio: { plans: 0 } });
  expect(await api.as('anOfficerElsewhere')(INDICATORS)).toMatchObject({ indicators: { totalCount: 0 } });
});

test('a page of indicators costs the same number of statements, however many stand on it', async () => {
  const cost = async (first: number) =>
    (await statementsOf(async () => void (await api.as('anOfficer')(INDICATORS, { first })))).length;
  // Six by name have all three sources among them.
  expect(await cost(10)).toBe(await cost(6));
});
