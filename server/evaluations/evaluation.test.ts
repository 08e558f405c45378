import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { idOf } from '../demo/people.ts';
import { anAction, anIndicator } from '../plans/plan.fixture.ts';
import { aFinding, aStudy, evidenceOf } from '../studies/study.fixture.ts';
import { asAdministrator } from '../testing/dump.ts';
import { questionsOf } from '../testing/statements.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';

let api: TestApi;
let plan: string;
let action: string;
let indicator: string;
type Person = Parameters<TestApi['as']>[0];
const key = () => crypto.randomUUID();

const call =
  (name: string, fields: string) =>
  async (person: Person, input: object): Promise<Record<string, any>> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
    const answer = await api.as(person)(document, { input });
    return 'problem' in answer ? answer : (Object.values(answer[name] as object)[0] as Record<string, any>);
  };
const all =
  'id number version issuedOn sha256 lessons actions { action verdict reason } indicators { baseline target value confidence }';
const evaluate = call('evaluateActionPlan', `evaluation { ${all} }`);
const write = call('writeEvaluation', `evaluation { ${all} }`);
const issue = call('issueEvaluationReport', `evaluation { ${all} }`);

beforeAll(async () => {
  api = await testApi();
  const study = (await call('planStudy', 'study { id }')('anAssessor', aStudy()))['id'] as string;
  const { id: item } = await call('citeEvidence', 'evidenceItem { id }')('anAssessor', evidenceOf(study));
  const { id: finding } = await call('recordFinding', 'finding { id }')('anAssessor', aFinding(study, [item]));
  await call('issueStudyReport', 'report { id }')('anAssessor', { idempotencyKey: key(), study, final: true });
  plan = (await call('draftActionPlan', 'plan { id }')('anOfficer', { idempotencyKey: key(), study, title: 'Adgang' }))[
    'id'
  ];
  const { id: goal } = await call('setGoal', 'goal { id }')('anOfficer', {
    idempotencyKey: key(),
    plan,
    text: 'Alle forstås.',
  });
  const late = { finding, institution: idOf('library'), deadline: '2026-03-01' };
  action = (await call('planAction', 'action { id }')('anOfficer', anAction(goal, late)))['id'];
  indicator = (
    await call('setIndicator', 'indicator { id }')('anOfficer', anIndicator(goal, { baselineOn: '2026-01-01' }))
  )['id'];
});
afterAll(() => api.close());

const input = () => ({ idempotencyKey: key(), plan, evaluatedOn: '2026-04-01' });

test('a plan is evaluated once it was approved, and not by a day to come', async () => {
  api.clock.now = new Date('2026-04-02T10:00:00Z');
  expect(await evaluate('anOfficer', input())).toMatchObject({ reason: 'plan_draft' });
  const { actionPlan } = await api.as('aMunicipalManager')(`query ($id: ID!) { actionPlan(id: $id) { version } }`, {
    id: plan,
  });
  await call('approveActionPlan', 'plan { id }')('aMunicipalManager', { id: plan, version: actionPlan.version });
  expect(await evaluate('anOfficer', { ...input(), evaluatedOn: '2026-05-01' })).toMatchObject({
    fields: [{ field: 'evaluatedOn', rule: 'in_future' }],
  });
});

test('it begins from how actions stand and what was last measured by that day', async () => {
  const measure = call('recordMeasurement', 'measurement { id }');
  const measured = { indicator, evidence: 'Optælling.' };
  await measure('anOfficer', { ...measured, measuredOn: '2026-03-15', value: 8 });
  await measure('anOfficer', { ...measured, measuredOn: '2026-04-02', value: 5 });
  const asked = input();
  const it = await evaluate('anOfficer', asked);
  expect(it).toMatchObject({
    number: 1,
    actions: [{ action, verdict: 'LATE' }],
    indicators: [{ baseline: 12, target: 3, value: 8, confidence: null }],
  });
  expect(await evaluate('anOfficer', asked)).toEqual(it);
});

test('an abandoned action needs its reason; values cannot be written over', async () => {
  const { id } = await evaluate('anOfficer', input());
  const text = { lessons: 'Tolk virker.', nextSteps: 'Udvid til biblioteket.' };
  const abandoned = { action, verdict: 'ABANDONED', reason: ' ' };
  expect(await write('anOfficer', { id, version: 1, actions: [abandoned], indicators: [], ...text })).toMatchObject({
    fields: [{ field: action, rule: 'no_reason' }],
  });
  const judged = { indicator, confidence: 'HIGH' };
  expect(
    await write('anOfficer', {
      id,
      version: 1,
      actions: [{ ...abandoned, reason: 'For dyrt.' }],
      indicators: [judged],
      ...text,
    }),
  ).toMatchObject({
    version: 2,
    actions: [{ verdict: 'ABANDONED', reason: 'For dyrt.' }],
    indicators: [{ value: 8, confidence: 'HIGH' }],
  });
  expect(await write('anOfficer', { id, version: 1, actions: [], indicators: [], ...text })).toMatchObject({
    reason: 'stale',
  });
});

test('a manager issues it with lessons and next steps, and then it stays as it is', async () => {
  const { id } = await evaluate('anOfficer', input());
  expect(await issue('aMunicipalManager', { id, version: 1 })).toMatchObject({
    fields: [
      { field: 'lessons', rule: 'required' },
      { field: 'nextSteps', rule: 'required' },
      { field: indicator, rule: 'no_confidence' },
    ],
  });
  const text = {
    lessons: 'Tolk virker.',
    nextSteps: 'Udvid.',
    actions: [],
    indicators: [{ indicator, confidence: 'LOW' }],
  };
  await write('anAssessor', { id, version: 1, ...text });
  expect(await issue('anOfficer', { id, version: 2 })).toMatchObject({ problem: 'FORBIDDEN' });
  expect(await issue('aMunicipalManager', { id, version: 2 })).toMatchObject({
    issuedOn: '2026-04-02',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(await write('anOfficer', { id, version: 3, ...text })).toMatchObject({ reason: 'evaluation_issued' });
});

test('a plan that is being revised is not evaluated: what is judged is what was approved', async () => {
  const { actionPlan } = await api.as('aMunicipalManager')(`query ($id: ID!) { actionPlan(id: $id) { version } }`, {
    id: plan,
  });
  const open = { id: plan, version: actionPlan.version, reason: 'Nyt mål.' };
  await call('reviseActionPlan', 'plan { id }')('aMunicipalManager', open);
  expect(await evaluate('anOfficer', input())).toMatchObject({ reason: 'plan_draft' });
  await call('approveActionPlan', 'plan { id }')('aMunicipalManager', { id: plan, version: open.version + 1 });
});

test('each stands beside the one that was issued last before it, however many are listed', async () => {
  await evaluate('anOfficer', input());
  const ask = `query ($first: Int!, $plan: ID!) { evaluations(first: $first, plan: $plan) { edges { node { number last { number } } } } }`;
  const list = (first: number) => api.as('anOfficer')(ask, { first, plan });
  const { edges } = (await list(10))['evaluations'];
  const told = edges.map(({ node }: any) => [node.number, node.last?.number ?? null]).toSorted();
  // The third is the one that was issued.
  expect(told).toEqual([
    [1, null],
    [2, null],
    [3, null],
    [4, 3],
  ]);
  expect(await questionsOf(() => list(4))).toHaveLength((await questionsOf(() => list(1))).length);
});

test('for everyone else it does not exist', async () => {
  const { id } = await evaluate('anOfficer', input());
  for (const person of [
    'anInstitutionLead',
    'anOfficerElsewhere',
    'anOperator',
    'theHandler',
    'anAnalyst',
    'thePublic',
  ] as const) {
    expect(
      await api.as(person)(`query ($id: ID!) { evaluation(id: $id) { id } evaluations { totalCount } }`, { id }),
    ).toEqual({
      evaluation: null,
      evaluations: { totalCount: 0 },
    });
    expect(await evaluate(person, input())).toMatchObject({ problem: 'NOT_FOUND' });
  }
});

test('a plan has room for many evaluations, and not for any number of them', async () => {
  const filled = `insert into evaluation select (jsonb_populate_record(it, jsonb_build_object(
    'id', gen_random_uuid(), 'number', 1000 + place, 'idempotency_key', gen_random_uuid()))).*
    from (select it from evaluation it where plan = $1 limit 1) one(it), generate_series(1, 500) place`;
  await asAdministrator(api.urls.OPERATIONAL_DATABASE_URL, (client) => client.query(filled, [plan]));
  expect(await evaluate('anOfficer', input())).toMatchObject({ problem: 'CONFLICT', reason: 'no_room' });
});
