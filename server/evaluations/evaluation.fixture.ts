import { idOf } from '../demo/people.ts';
import { anAction, anIndicator } from '../plans/plan.fixture.ts';
import { aStudyToReport, doing, issued } from '../studies/reports/report.fixture.ts';
import type { TestApi } from '../testing/testApi.ts';

const key = () => crypto.randomUUID();

/** An approved plan with an action of the library and an indicator. */
export async function anApprovedPlan(api: TestApi): Promise<Record<'plan' | 'action' | 'indicator', string>> {
  const made = (name: string, fields: string, input: object) => doing(api, name, fields)('anOfficer', input);
  const study = await aStudyToReport(api);
  await issued(api, study, true);
  const { id: plan } = await made('draftActionPlan', 'plan { id }', { idempotencyKey: key(), study, title: 'Adgang' });
  const { id: goal } = await made('setGoal', 'goal { id }', { idempotencyKey: key(), plan, text: 'Alle forstås.' });
  const findings = `query ($id: ID!) { study(id: $id) { findings { edges { node { id } } } } }`;
  const [{ node: finding }] = (await api.as('anOfficer')(findings, { id: study }))['study'].findings.edges;
  const late = { finding: finding.id, institution: idOf('library'), deadline: '2026-03-01' };
  const { id: action } = await made('planAction', 'action { id }', anAction(goal, late));
  const { id: indicator } = await made(
    'setIndicator',
    'indicator { id }',
    anIndicator(goal, { baselineOn: '2026-01-01' }),
  );
  const { actionPlan } = await api.as('anOfficer')(`query ($id: ID!) { actionPlan(id: $id) { version } }`, {
    id: plan,
  });
  const approved = { id: plan, version: actionPlan.version };
  await doing(api, 'approveActionPlan', 'plan { id }')('aMunicipalManager', approved);
  return { plan, action, indicator };
}

/** An evaluation of the plan by a day, with what was learnt, to be issued. */
export async function anEvaluation(
  api: TestApi,
  { plan }: { plan: string },
  evaluatedOn: string,
  actions: object[] = [],
): Promise<string> {
  const begun = { idempotencyKey: key(), plan, evaluatedOn };
  const begin = doing(api, 'evaluateActionPlan', 'evaluation { id indicators { indicator } }');
  const { id, indicators } = await begin('anOfficer', begun);
  await doing(
    api,
    'writeEvaluation',
    'evaluation { id }',
  )('anOfficer', {
    id,
    version: 1,
    lessons: 'Tolk virker.',
    nextSteps: 'Udvid til biblioteket.',
    actions,
    indicators: indicators.map(({ indicator }: { indicator: string }) => ({ indicator, confidence: 'HIGH' })),
  });
  return id as string;
}
