import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { tellAssessments } from '../../demo/assessment.ts';
import { testApi, type TestApi } from '../../testing/testApi.ts';

let api: TestApi;
let plan: string;
type Person = Parameters<TestApi['as']>[0];
const key = () => crypto.randomUUID();

beforeAll(async () => {
  api = await testApi();
  const { services, people, clock } = api;
  await tellAssessments({ services, people, today: clock.now });
  const { actionPlans } = await api.as('anOfficer')(`{ actionPlans { edges { node { id } } } }`);
  plan = actionPlans.edges[0].node.id;
  const { planSummaries } = await api.as('thePublic')(`{ planSummaries { edges { node { id } } } }`);
  const { id } = planSummaries.edges[0].node;
  await send('aMunicipalManager', 'withdrawPlanSummary', { id, version: 1, reason: 'To begin from nothing.' });
}, 90_000);
afterAll(() => api.close());

const GOALS = `goals { number text actions { id title institution deadline status note }
  indicators { name unit source baseline target value measuredOn newestHidden } }`;
const draftFor = async (person: Person, notes: string[] = []) => {
  const ask = `query ($id: ID!, $notes: [ID!]!) { actionPlan(id: $id) { summaryDraft(notes: $notes) { sha256 ${GOALS} } } }`;
  return (await api.as(person)(ask, { id: plan, notes }))['actionPlan']?.summaryDraft;
};
const send = async (person: Person, name: string, input: object): Promise<Record<string, any>> => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const answer = await api.as(person)(
    `mutation ($input: ${type}!) { ${name}(input: $input) { summary { id number version stands } } }`,
    { input },
  );
  return 'problem' in answer ? answer : answer[name].summary;
};
const publish = async (person: Person, changed: object = {}) => {
  const { sha256 } = await draftFor('aMunicipalManager');
  const input = { idempotencyKey: key(), plan, introduction: 'Det gør vi.', notes: [], sha256, ...changed };
  return send(person, 'publishPlanSummary', input);
};
const CHANGES = `changes { since actions { title change statusBefore statusNow deadlineBefore deadlineNow }
  indicators { name change valueBefore valueNow targetBefore targetNow } }`;
const PUBLIC = `{ planSummaries { edges { node { ${CHANGES} id number title introduction municipality { name } withdrawnBecause ${GOALS} } } } }`;
const read = async (person: Person) =>
  (await api.as(person)(PUBLIC))['planSummaries'].edges.map((it: any) => it.node) as Record<string, any>[];
const one = (person: Person, id: string) => api.as(person)(`query ($id: ID!) { planSummary(id: $id) { id } }`, { id });

describe('before it is published', () => {
  test('the public finds nothing of the plan', async () => {
    expect(await read('thePublic')).toEqual([]);
    expect(await api.as('thePublic')(`query ($id: ID!) { actionPlan(id: $id) { title } }`, { id: plan })).toEqual({
      actionPlan: null,
    });
  });

  test('a manager sees what it would say; an officer, an assessor and an institution do not', async () => {
    const draft = await draftFor('aMunicipalManager');
    expect(draft.goals).toHaveLength(3);
    expect(draft.goals.flatMap((it: any) => it.indicators)).toHaveLength(10);
    for (const person of ['anOfficer', 'anAssessor', 'anInstitutionLead'] as const)
      expect(await draftFor(person)).toBeNull();
  });

  test('only a manager publishes, and only what they saw', async () => {
    for (const person of ['anOfficer', 'anAssessor'] as const)
      expect(await publish(person)).toMatchObject({ problem: 'FORBIDDEN' });
    for (const person of ['anInstitutionLead', 'anOfficerElsewhere', 'thePublic'] as const)
      expect(await publish(person)).toMatchObject({ problem: 'NOT_FOUND' });
    expect(await publish('aMunicipalManager', { sha256: 'something else' })).toMatchObject({
      reason: 'summary_changed',
    });
    expect(await read('thePublic')).toEqual([]);
  });
});

describe('published', () => {
  let first: string;

  test('everyone reads goals, actions and values, and no word about who does or said what', async () => {
    ({ id: first } = await publish('aMunicipalManager'));
    const [it, ...more] = await read('thePublic');
    expect(more).toEqual([]);
    expect(it).toMatchObject({ id: first, number: 3, title: 'Lige adgang i Nordvest', introduction: 'Det gør vi.' });
    const text = JSON.stringify(it);
    for (const inside of ['Leder af borgerservice', 'Telefonen er åben hver formiddag', 'Leverandøren', 'Krogh'])
      expect(text).not.toContain(inside);
    const [goal] = it?.['goals'] ?? [];
    expect(goal.actions[0]).toMatchObject({ status: 'DONE', note: null });
    expect(goal.indicators.find((one: any) => one.name.includes('sendes hjem'))).toMatchObject({
      baseline: 12,
      target: 3,
      value: 3,
      newestHidden: false,
    });
  });

  test('a note is told only where it was chosen', async () => {
    const { goals } = await draftFor('aMunicipalManager');
    const [{ id }] = goals[0].actions;
    const { sha256 } = await draftFor('aMunicipalManager', [id]);
    await publish('aMunicipalManager', { notes: [id], sha256 });
    const [it, ...more] = await read('thePublic');
    expect(more).toEqual([]);
    expect(it?.['number']).toBe(4);
    const notes = it?.['goals'].flatMap((goal: any) => goal.actions).map((action: any) => action.note);
    expect(notes.filter(Boolean)).toEqual(['Alle faste medarbejdere er oplært eller har en dato.']);
    // The version before is kept for those who made it, and is not to be found by anybody else.
    expect(await one('thePublic', first)).toEqual({ planSummary: null });
    expect(await one('anOfficerElsewhere', first)).toEqual({ planSummary: null });
    expect(await one('anAssessor', first)).toEqual({ planSummary: { id: first } });
  });

  test('each tells what changed since the one before that was not taken back, and the manager sees it first', async () => {
    const [it] = await read('thePublic');
    // The one between them said the same of actions and values.
    expect(it?.['changes']).toEqual({ since: '2026-02-10', actions: [], indicators: [] });
    const kept = `query ($id: ID!) { actionPlan(id: $id) { summaries { edges { node { number ${CHANGES} } } } } }`;
    const { summaries } = (await api.as('anAssessor')(kept, { id: plan }))['actionPlan'];
    const [, third, second, one] = summaries.edges.map((edge: any) => edge.node);
    expect(one.changes).toBeNull();
    // The second was taken back, so the third stands beside the first, as the second did.
    expect(third.changes).toEqual(second.changes);
    expect(third.changes.since < '2025-03').toBe(true);
    expect(third.changes.actions).toContainEqual(
      expect.objectContaining({ change: 'MOVED', statusBefore: 'UNDER_WAY', statusNow: 'DONE' }),
    );
    const sent = third.changes.indicators.find(({ name }: any) => name.includes('sendes hjem'));
    expect(sent).toMatchObject({ change: 'MOVED', valueBefore: 8, valueNow: 3, targetBefore: 3, targetNow: 3 });
    expect(third.changes.indicators.every((of: any) => of.valueBefore !== of.valueNow)).toBe(true);
  });

  test('what was published does not change when something is measured after it', async () => {
    const before = await read('thePublic');
    const { indicators } = await api.as('anOfficer')(`{ indicators { edges { node { id name } } } }`);
    const { id } = indicators.edges.find((it: any) => it.node.name.includes('sendes hjem')).node;
    await api.as('anOfficer')(
      `mutation ($input: RecordMeasurementInput!) { recordMeasurement(input: $input) { indicator { id } } }`,
      { input: { indicator: id, measuredOn: '2026-02-09', value: 2, evidence: 'Optælling.' } },
    );
    expect(await read('thePublic')).toEqual(before);
  });

  test('it is taken back with a reason, by a manager, and then it is nowhere', async () => {
    const [it] = await read('thePublic');
    const input = { id: it?.['id'], version: 1, reason: 'Der stod et navn i den.' };
    expect(await send('anOfficer', 'withdrawPlanSummary', input)).toMatchObject({ problem: 'FORBIDDEN' });
    for (const person of ['anOfficerElsewhere', 'thePublic'] as const)
      expect(await send(person, 'withdrawPlanSummary', input)).toMatchObject({ problem: 'NOT_FOUND' });
    expect(await send('aMunicipalManager', 'withdrawPlanSummary', { ...input, reason: '' })).toMatchObject({
      problem: 'INVALID',
    });
    expect(await send('aMunicipalManager', 'withdrawPlanSummary', input)).toMatchObject({ stands: false });
    expect(await send('aMunicipalManager', 'withdrawPlanSummary', { ...input, version: 2 })).toMatchObject({
      reason: 'not_published',
    });
    expect(await read('thePublic')).toEqual([]);
    expect(await one('thePublic', input.id)).toEqual({ planSummary: null });
    const { actionPlan } = await api.as('anOfficer')(
      `query ($id: ID!) { actionPlan(id: $id) { summaries { edges { node { number withdrawnBecause } } } } }`,
      { id: plan },
    );
    expect(actionPlan.summaries.edges.map((edge: any) => edge.node)).toEqual([
      { number: 4, withdrawnBecause: 'Der stod et navn i den.' },
      { number: 3, withdrawnBecause: null },
      { number: 2, withdrawnBecause: 'To begin from nothing.' },
      { number: 1, withdrawnBecause: null },
    ]);
  });
});
