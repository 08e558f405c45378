import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { anAction, anIndicator } from '../plans/plan.fixture.ts';
import { doing } from '../studies/reports/report.fixture.ts';
import { testApi, type Person, type TestApi } from '../testing/testApi.ts';
import { somethingDue, type Waiting } from './reminders.fixture.ts';

let api: TestApi;
let world: Waiting;
beforeAll(async () => {
  api = await testApi();
  world = await somethingDue(api);
});
afterAll(() => api.close());

const list = `{ due { edges { node { id kind day title } } } }`;
const due = async (person: Person) =>
  (await api.as(person)(list))['due'].edges
    .map(({ node }: any) => node)
    .filter(({ kind }: any) => kind !== 'EVALUATION_START' && kind !== 'STUDY_END') as Record<string, any>[];
const planNow = async () => {
  const ask = `query ($id: ID!) { actionPlan(id: $id) { version goals { edges { node { id } } }
    actions { edges { node { id version } } } indicators { edges { node { id version } } } } }`;
  return (await api.as('anOfficer')(ask, { id: world.plan }))['actionPlan'];
};

test('while the next version is written, what was approved is due as it was, and after that what is approved then', async () => {
  const before = { officer: await due('anOfficer'), lead: await due('anInstitutionLead') };
  expect(before.officer).toHaveLength(2);
  const { version, goals, actions, indicators } = await planNow();
  const goal = goals.edges[0].node.id as string;
  await doing(api, 'reviseActionPlan', 'plan { id }')('aMunicipalManager', { id: world.plan, version, reason: 'Nyt.' });
  const {
    goal: _g,
    idempotencyKey: _k,
    ...action
  } = anAction(goal, { deadline: '2027-01-31', title: 'En anden tolk' });
  const kept = { finding: null, institution: null, ...action, ...actions.edges[0].node };
  await doing(api, 'changeAction', 'action { id }')('anOfficer', kept);
  await doing(api, 'planAction', 'action { id }')('anOfficer', anAction(goal, { deadline: '2026-03-01' }));
  const {
    goal: _h,
    idempotencyKey: _l,
    ...aim
  } = anIndicator(goal, { baselineOn: '2026-02-01', frequency: 'QUARTERLY' });
  await doing(api, 'changeIndicator', 'indicator { id }')('anOfficer', { ...aim, ...indicators.edges[0].node });
  expect(await due('anOfficer')).toEqual(before.officer);
});
