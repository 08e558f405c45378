import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anApprovedPlan } from '../../evaluations/evaluation.fixture.ts';
import { doing } from '../../studies/reports/report.fixture.ts';
import { questionsOf } from '../../testing/statements.ts';
import { testApi, type Person, type TestApi } from '../../testing/testApi.ts';
import { anIndicator } from '../plan.fixture.ts';

let api: TestApi;
let plan: string;
let indicator: string;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.close());
beforeEach(async () => {
  ({ plan, indicator } = await anApprovedPlan(api));
  await measure({ indicator, measuredOn: '2026-02-01', value: 9 });
});

const ASK = `query ($plan: ID!, $id: ID!) {
  actionPlan(id: $plan) { version shortcomings { rule } versions { edges { node { content } } } }
  indicator(id: $id) { unit endedOn because viewerCanMeasure nextDueOn follows { id unit because }
    followedBy { id unit because baseline } measurements { totalCount } } }`;
const read = async (id = indicator) => api.as('anOfficer')(ASK, { plan, id });
const measure = (input: object) =>
  doing(api, 'recordMeasurement', 'indicator { id }')('anOfficer', { evidence: 'Optalt.', ...input });
const inTens = () => {
  const { goal: _, ...fields } = anIndicator('', {
    unit: 'borgere',
    baseline: 40,
    target: 10,
    baselineOn: '2026-02-01',
  });
  return fields;
};
const begin = (person: Person, changed: object = {}) =>
  doing(
    api,
    'beginSeries',
    'indicator { id unit }',
  )(person, {
    ...inTens(),
    id: indicator,
    version: 1,
    because: 'Andele kan ikke tælles her.',
    ...changed,
  });
const revise = async () => {
  const { version } = (await read())['actionPlan'];
  await doing(api, 'reviseActionPlan', 'plan { id }')('aMunicipalManager', { id: plan, version, reason: 'Ny enhed.' });
};
const approve = async () => {
  const { version } = (await read())['actionPlan'];
  return doing(api, 'approveActionPlan', 'plan { number }')('aMunicipalManager', { id: plan, version });
};

describe('a measured indicator in another unit', () => {
  test('is a new series with a reason; the old keeps its values and ends when the plan is approved', async () => {
    await revise();
    const { id: next } = await begin('anOfficer');
    expect((await read())['indicator']).toMatchObject({
      endedOn: null,
      followedBy: { id: next },
      viewerCanMeasure: true,
    });
    expect((await read())['actionPlan'].shortcomings).toEqual([]);
    await approve();
    expect((await read())['indicator']).toMatchObject({
      unit: '%',
      endedOn: '2026-02-10',
      viewerCanMeasure: false,
      nextDueOn: null,
      measurements: { totalCount: 1 },
      followedBy: { unit: 'borgere', because: 'Andele kan ikke tælles her.', baseline: 40 },
    });
    expect((await read(next as string))['indicator']).toMatchObject({ follows: { id: indicator }, endedOn: null });
    const [newest] = (await read())['actionPlan'].versions.edges;
    expect(JSON.parse(newest.node.content).indicators).toMatchObject([{ id: next, unit: 'borgere' }]);
    const { indicators } = await api.as('anOfficer')(
      `query ($plan: ID!) { indicators(filter: { plan: $plan }) { edges { node { id } } } }`,
      { plan },
    );
    expect(indicators.edges).toEqual([{ node: { id: next } }]);
    expect(await measure({ indicator, measuredOn: '2026-02-09', value: 8 })).toMatchObject({ reason: 'series_ended' });
    expect(await measure({ indicator: next, measuredOn: '2026-02-09', value: 30 })).toEqual({ id: next });
  });

  test('is told why, once, and from what stands there now', async () => {
    expect(await begin('anOfficer')).toMatchObject({ reason: 'plan_approved' });
    await revise();
    expect(await begin('anOfficer', { because: '' })).toMatchObject({
      fields: [{ field: 'because', rule: 'min_length' }],
    });
    expect(await begin('anOfficer', { version: 7 })).toMatchObject({ reason: 'stale' });
    expect(await begin('anOfficer', { target: 50 })).toMatchObject({
      fields: [{ field: 'target', rule: 'wrong_side' }],
    });
    const idempotencyKey = crypto.randomUUID();
    const made = await begin('anOfficer', { idempotencyKey });
    expect(await begin('anOfficer', { idempotencyKey })).toEqual(made);
    expect(await begin('anOfficer', { version: 2 })).toMatchObject({ reason: 'series_followed' });
  });

  test('is listed beside it, at the cost of one question for all of them', async () => {
    await revise();
    const { id: next } = await begin('anOfficer');
    const ask = `query ($plan: ID!, $first: Int!) { actionPlan(id: $plan) {
      indicators(first: $first) { edges { node { id follows { id } followedBy { id } } } } } }`;
    const list = (first: number) => api.as('anOfficer')(ask, { plan, first });
    const { edges } = (await list(10))['actionPlan'].indicators;
    expect(edges.map((it: any) => it.node)).toEqual([
      { id: indicator, follows: null, followedBy: { id: next } },
      { id: next, follows: { id: indicator }, followedBy: null },
    ]);
    // The first has none before it; what the second goes on from is one question more.
    expect((await questionsOf(() => list(2))).length - (await questionsOf(() => list(1))).length).toBe(1);
  });

  test('others begin none', async () => {
    await revise();
    for (const person of ['anInstitutionLead', 'anOfficerElsewhere', 'thePublic'] as const)
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain((await begin(person))['problem']);
  });
});
