import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { idOf } from '../demo/people.ts';
import { aFinding, aStudy, evidenceOf } from '../studies/study.fixture.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';
import { anAction, anIndicator } from './plan.fixture.ts';

let api: TestApi;
let study: string;
let finding: string;
type Person = Parameters<TestApi['as']>[0];
const key = () => crypto.randomUUID();

const call =
  (name: string, fields: string) =>
  async (person: Person, input: object): Promise<Record<string, any>> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const answer = await api.as(person)(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, {
      input,
    });
    return 'problem' in answer ? answer : (Object.values(answer[name] as object)[0] as Record<string, any>);
  };
const draft = call('draftActionPlan', 'plan { id status number version }');
const setGoal = call('setGoal', 'goal { id number }');
const act = call('planAction', 'action { id version late finding { statement } institution { name } }');
const change = call('changeAction', 'action { id version }');
const aim = call('setIndicator', 'indicator { id number version }');
const changeAim = call('changeIndicator', 'indicator { id version unit }');
const approve = call('approveActionPlan', 'plan { status number version }');
const revise = call('reviseActionPlan', 'plan { status number reason version }');
const report = call('reportProgress', 'action { status late progress { edges { node { note obstacle status } } } }');
const measure = call(
  'recordMeasurement',
  'indicator { reached measurements { edges { node { id measuredOn value recordedAs reason earlier { value recordedAs reason } } } } }',
);

const versionOf = async (id: string) =>
  (await api.as('aMunicipalManager')(`query ($id: ID!) { actionPlan(id: $id) { version } }`, { id }))['actionPlan']
    .version as number;

beforeAll(async () => {
  api = await testApi();
  study = (await call('planStudy', 'study { id }')('anAssessor', aStudy()))['id'];
  const { id: item } = await call('citeEvidence', 'evidenceItem { id }')('anAssessor', evidenceOf(study));
  finding = (await call('recordFinding', 'finding { id }')('anAssessor', aFinding(study, [item])))['id'];
});
afterAll(() => api.close());

/** A plan that nothing is missing from. */
async function whole(): Promise<{ plan: string; goal: string; action: string; indicator: string }> {
  const { id: plan } = await draft('anOfficer', { idempotencyKey: key(), study, title: 'Lige adgang' });
  const { id: goal } = await setGoal('anOfficer', { idempotencyKey: key(), plan, text: 'Alle bliver forstået.' });
  const { id: action } = await act('anOfficer', anAction(goal, { finding, institution: idOf('library') }));
  const { id: indicator } = await aim('anOfficer', anIndicator(goal));
  return { plan, goal, action, indicator };
}

describe('drafting', () => {
  test('a plan stands on a study whose report is issued', async () => {
    expect(await draft('anOfficer', { idempotencyKey: key(), study, title: 'For tidligt' })).toMatchObject({
      reason: 'no_report',
    });
    await call('issueStudyReport', 'report { id }')('anAssessor', { idempotencyKey: key(), study, final: false });
    const input = { idempotencyKey: key(), study, title: 'Lige adgang' };
    const plan = await draft('anOfficer', input);
    expect(plan).toMatchObject({ status: 'DRAFT', number: 0 });
    expect(await draft('anOfficer', input)).toEqual(plan);
  });

  test('an institution, another municipality, the operator and the public do not draft', async () => {
    const input = { idempotencyKey: key(), study, title: 'Nej' };
    expect(await draft('anInstitutionLead', input)).toMatchObject({ problem: 'FORBIDDEN' });
    for (const person of ['anOfficerElsewhere', 'anOperator', 'theHandler', 'thePublic'] as const)
      expect(await draft(person, input)).toMatchObject({ problem: 'NOT_FOUND' });
  });

  test('an action answers a finding of the same study, by an institution of it', async () => {
    const { goal } = await whole();
    expect(await act('anOfficer', anAction(goal, { finding: crypto.randomUUID() }))).toMatchObject({
      fields: [{ field: 'finding', rule: 'unknown' }],
    });
    expect(await act('anOfficer', anAction(goal, { institution: idOf('nursery') }))).toMatchObject({
      fields: [{ field: 'institution', rule: 'unknown' }],
    });
  });

  test('a target on the wrong side of the baseline, or before it, is refused', async () => {
    const { goal } = await whole();
    expect(await aim('anOfficer', anIndicator(goal, { target: 20 }))).toMatchObject({
      fields: [{ field: 'target', rule: 'wrong_side' }],
    });
    expect(
      await aim('anOfficer', anIndicator(goal, { direction: 'UP', target: 20, targetOn: '2026-01-01' })),
    ).toMatchObject({ fields: [{ field: 'targetOn', rule: 'before_start' }] });
  });
});

describe('approving', () => {
  test('all that is missing is named at once, and where', async () => {
    const { id: plan } = await draft('anOfficer', { idempotencyKey: key(), study, title: 'Halvfærdig' });
    expect(await approve('aMunicipalManager', { id: plan, version: 1 })).toMatchObject({
      problem: 'INVALID',
      fields: [
        { field: 'plan', rule: 'no_action' },
        { field: 'plan', rule: 'no_outcome_indicator' },
      ],
    });
    const { id: goal } = await setGoal('anOfficer', { idempotencyKey: key(), plan, text: 'Alle bliver forstået.' });
    const { id: action } = await act('anOfficer', anAction(goal, { responsible: null }));
    const { id: indicator } = await aim(
      'anOfficer',
      anIndicator(goal, {
        kind: 'PROCESS',
        baseline: null,
        baselineOn: null,
        target: null,
        targetOn: null,
        responsible: null,
      }),
    );
    const missing = [
      { rule: 'NO_OUTCOME_INDICATOR', action: null, indicator: null },
      { rule: 'NO_FINDING', action, indicator: null },
      { rule: 'NO_RESPONSIBLE', action, indicator: null },
      { rule: 'NO_RESPONSIBLE', action: null, indicator },
      { rule: 'NO_BASELINE', action: null, indicator },
      { rule: 'NO_BASELINE_DATE', action: null, indicator },
      { rule: 'NO_TARGET', action: null, indicator },
      { rule: 'NO_TARGET_DATE', action: null, indicator },
    ];
    const { actionPlan } = await api.as('anOfficer')(
      `query ($id: ID!) { actionPlan(id: $id) { shortcomings { rule action indicator } } }`,
      { id: plan },
    );
    expect(actionPlan.shortcomings).toEqual(missing);
    const refused = await approve('aMunicipalManager', { id: plan, version: await versionOf(plan) });
    expect(refused['fields']).toEqual(
      missing.map((it) => ({ field: it.action ?? it.indicator ?? 'plan', rule: it.rule.toLowerCase() })),
    );
  });

  test('a manager approves what they read; an officer, an assessor and an institution do not', async () => {
    const { plan } = await whole();
    const version = await versionOf(plan);
    for (const person of ['anOfficer', 'anAssessor'] as const)
      expect(await approve(person, { id: plan, version })).toMatchObject({ problem: 'FORBIDDEN' });
    expect(await approve('anInstitutionLead', { id: plan, version })).toMatchObject({ problem: 'NOT_FOUND' });
    expect(await approve('aMunicipalManager', { id: plan, version: version - 1 })).toMatchObject({ reason: 'stale' });
    expect(await approve('aMunicipalManager', { id: plan, version })).toMatchObject({ status: 'APPROVED', number: 1 });
  });

  test('an approved plan changes only as a new version with a reason, and both are kept', async () => {
    const { plan, goal, action } = await whole();
    await approve('aMunicipalManager', { id: plan, version: await versionOf(plan) });
    expect(await act('anOfficer', anAction(goal))).toMatchObject({ reason: 'plan_approved' });
    const input = { id: plan, version: await versionOf(plan), reason: 'Fristen holder ikke.' };
    expect(await revise('anOfficer', input)).toMatchObject({ problem: 'FORBIDDEN' });
    expect(await revise('aMunicipalManager', input)).toMatchObject({
      status: 'REVISING',
      number: 1,
      reason: input.reason,
    });
    const { idempotencyKey: _k, goal: _g, ...fields } = anAction(goal, { finding, deadline: '2026-12-01' });
    await change('anOfficer', { ...fields, id: action, version: 1 });
    await approve('aMunicipalManager', { id: plan, version: await versionOf(plan) });
    const { actionPlan } = await api.as('anOfficer')(
      `query ($id: ID!) { actionPlan(id: $id) { versions { edges { node { number reason content } } } } }`,
      { id: plan },
    );
    const [second, first] = actionPlan.versions.edges.map((it: any) => it.node);
    expect(second).toMatchObject({ number: 2, reason: input.reason });
    expect(first).toMatchObject({ number: 1, reason: null });
    expect([first, second].map((it) => JSON.parse(it.content).actions[0].deadline)).toEqual([
      '2026-09-01',
      '2026-12-01',
    ]);
  });
});

describe('doing', () => {
  test('an institution reports on its own action, and only once the plan is approved', async () => {
    const { plan, action } = await whole();
    const input = {
      idempotencyKey: key(),
      action,
      status: 'UNDER_WAY',
      note: 'Aftalen er på plads.',
      obstacle: 'Budget.',
    };
    expect(await report('anInstitutionLead', input)).toMatchObject({ reason: 'plan_draft' });
    await approve('aMunicipalManager', { id: plan, version: await versionOf(plan) });
    expect(await report('anInstitutionLead', input)).toMatchObject({
      status: 'UNDER_WAY',
      late: false,
      progress: { edges: [{ node: { note: 'Aftalen er på plads.', obstacle: 'Budget.' } }] },
    });
    for (const person of ['anOfficerElsewhere', 'anOperator', 'thePublic'] as const)
      expect(await report(person, { ...input, idempotencyKey: key() })).toMatchObject({ problem: 'NOT_FOUND' });
    expect(await report('anAssessor', { ...input, idempotencyKey: key() })).toMatchObject({ problem: 'FORBIDDEN' });
  });

  test('an institution does not see the actions of others, nor what was approved as a whole', async () => {
    const { plan, goal } = await whole();
    await act('anOfficer', anAction(goal, { title: 'Kommunens egen', finding }));
    await approve('aMunicipalManager', { id: plan, version: await versionOf(plan) });
    const ask = `query ($id: ID!) { actionPlan(id: $id) { withheld shortcomings { rule } actions { edges { node { title } } } versions { totalCount } } }`;
    expect(await api.as('anInstitutionLead')(ask, { id: plan })).toMatchObject({
      actionPlan: {
        withheld: expect.arrayContaining(['shortcomings', 'versions']),
        shortcomings: null,
        actions: { edges: [{ node: { title: 'Telefontolk ved skranken' } }] },
        versions: null,
      },
    });
    expect(await api.as('anOfficerElsewhere')(ask, { id: plan })).toEqual({ actionPlan: null });
  });
});

describe('measuring', () => {
  test('values make a series, and say how much of the way is reached', async () => {
    const { indicator } = await whole();
    const input = { indicator, measuredOn: '2026-02-01', value: 9, evidence: 'Optælling i uge 5.' };
    await measure('anOfficer', { ...input, measuredOn: '2026-01-05', value: 12 });
    expect(await measure('anOfficer', input)).toMatchObject({
      reached: 1 / 3,
      measurements: { edges: [{ node: { value: 9 } }, { node: { value: 12 } }] },
    });
  });

  test('a value is corrected with a reason, the newest counts, and the one before stays to be seen', async () => {
    const { indicator } = await whole();
    const input = { indicator, measuredOn: '2026-02-01', value: 9, evidence: 'Optælling i uge 5.' };
    const { measurements } = await measure('anOfficer', input);
    const corrects = measurements.edges[0].node.id;
    expect(await measure('anOfficer', { ...input, value: 6 })).toMatchObject({ reason: 'day_measured' });
    expect(await measure('anOfficer', { ...input, value: 6, corrects })).toMatchObject({
      fields: [{ field: 'reason', rule: 'required' }],
    });
    const correction = { ...input, value: 6, corrects, reason: 'En dag var talt to gange.' };
    const corrected = await measure('anAssessor', correction);
    expect(corrected).toMatchObject({
      reached: 2 / 3,
      measurements: {
        edges: [
          {
            node: {
              value: 6,
              recordedAs: 'ASSESSOR',
              reason: 'En dag var talt to gange.',
              earlier: [{ value: 9, recordedAs: 'OFFICER', reason: null }],
            },
          },
        ],
      },
    });
    expect(await measure('anAssessor', correction)).toEqual(corrected); // sent again, it is the same correction
    expect(await measure('anOfficer', { ...correction, value: 5 })).toMatchObject({ reason: 'stale' });
  });

  test('a day to come is refused, and so is a new unit for a series that has begun', async () => {
    const { goal, indicator } = await whole();
    const input = { indicator, measuredOn: '2027-01-01', value: 9, evidence: 'Gæt.' };
    expect(await measure('anOfficer', input)).toMatchObject({ fields: [{ field: 'measuredOn', rule: 'in_future' }] });
    await measure('anOfficer', { ...input, measuredOn: '2026-01-05' });
    const { idempotencyKey: _k, goal: _g, ...fields } = anIndicator(goal, { unit: 'borgere' });
    expect(await changeAim('anOfficer', { ...fields, id: indicator, version: 1 })).toMatchObject({
      reason: 'unit_measured',
    });
  });

  test('an institution and the public do not measure', async () => {
    const { indicator } = await whole();
    const input = { indicator, measuredOn: '2026-01-05', value: 9, evidence: 'Nej.' };
    for (const person of ['anInstitutionLead', 'anOfficerElsewhere', 'thePublic'] as const)
      expect(await measure(person, input)).toMatchObject({ problem: 'NOT_FOUND' });
  });
});
