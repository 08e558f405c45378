import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { tellAssessments } from './assessment.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  const { services, people, clock, urls } = api;
  await tellAssessments({ services, people, today: clock.now, checksUrl: urls.CHECKS_DATABASE_URL });
}, 120_000);
afterAll(() => api.close());

test('the demo world has a study with its evidence and a last report that keeps the disagreement', async () => {
  const { studies } = await api.as('anAssessor')(`{
    studies(filter: { phase: CLOSED }) { edges { node {
      interviews { edges { node { interviewee status } } } documentReviews { totalCount } evidence { totalCount }
      reports { edges { node { number final content {
        sections { key } findings { evidenceCount } replies { stance } interviews { held } } } } }
    } } } }`);
  const [{ node }] = studies.edges;
  expect(node.interviews.edges.map((it: any) => it.node)).toEqual(
    expect.arrayContaining(['EMPLOYEE', 'NGO', 'CITIZEN'].map((interviewee) => ({ interviewee, status: 'HELD' }))),
  );
  expect(node).toMatchObject({ documentReviews: { totalCount: 4 }, evidence: { totalCount: 10 } });
  const [last, draft] = node.reports.edges.map((it: any) => it.node);
  expect(draft).toMatchObject({ number: 1, final: false, content: { replies: [] } });
  expect(last).toMatchObject({
    number: 2,
    final: true,
    content: {
      replies: [{ stance: 'AGREES_PARTLY' }, { stance: 'DISAGREES' }],
      interviews: [{ held: 1 }, { held: 1 }, { held: 1 }],
    },
  });
  expect(last.content.sections).toHaveLength(4);
  expect(last.content.findings.every((it: any) => it.evidenceCount > 0)).toBe(true);
});

test('what citizens answered is protected, became evidence, and was asked again two years later', async () => {
  const { studies } = await api.as('aMunicipalManager')(`{
    studies { edges { node { questionnaireSummaries { edges { node { closedOn counts { answers tables {
      question hidden groupsHidden counts { count } groups { counts { count } } } } before { counts { answers } } } } } } } } }`);
  const summaries = studies.edges.flatMap((it: any) => it.node.questionnaireSummaries.edges).map((it: any) => it.node);
  const [again, first] = summaries.toSorted((a: any, b: any) => a.counts.answers - b.counts.answers);
  expect(first).toMatchObject({ counts: { answers: 60 }, before: null });
  expect(again).toMatchObject({ counts: { answers: 40 }, before: { counts: { answers: 60 } } });
  const counts = summaries.flatMap((it: any) =>
    it.counts.tables.flatMap((table: any) => [table, ...table.groups].flatMap((one: any) => one.counts)),
  );
  expect(counts.filter(({ count }: any) => count !== null && count > 0 && count < 5)).toEqual([]);
  expect(counts.some(({ count }: any) => count === null)).toBe(true);
  expect(first.counts.tables.some((it: any) => it.groups.length > 0)).toBe(true);
});

test('its plan was approved, revised with a reason, measured over two years and evaluated', async () => {
  const { actionPlans, evaluations } = await api.as('aMunicipalManager')(`{
    actionPlans { edges { node {
      status number shortcomings { rule } actions { edges { node { status finding { number } } } }
      versions { edges { node { number reason } } }
      indicators { edges { node { kind source baseline target measurements(first: 50) { totalCount } } } }
    } } }
    evaluations { edges { node { number issuedOn last { number } actions { verdict } indicators { value }
      questionnaires { edges { node { id study follows closedOn } } } } } } }`);
  const [{ node: plan }] = actionPlans.edges;
  expect(plan).toMatchObject({ status: 'APPROVED', number: 2, shortcomings: [] });
  expect(plan.versions.edges.map((it: any) => it.node.reason)).toEqual(
    expect.arrayContaining([null, expect.stringContaining('klager')]),
  );
  const indicators = plan.indicators.edges.map((it: any) => it.node);
  const byHand = indicators.filter((it: any) => it.source === 'BY_HAND');
  expect(byHand).toHaveLength(8);
  expect(indicators.map((it: any) => it.source)).toEqual(
    expect.arrayContaining(['QUESTIONNAIRE', 'PUBLISHED_STATISTICS']),
  );
  expect(new Set(indicators.map((it: any) => it.kind))).toEqual(new Set(['STRUCTURE', 'PROCESS', 'OUTCOME']));
  expect(byHand.every((it: any) => it.measurements.totalCount >= 4)).toBe(true);
  // Asked during the study, and again two years later.
  expect(indicators.find((it: any) => it.source === 'QUESTIONNAIRE').measurements.totalCount).toBe(2);
  expect(plan.actions.edges.every((it: any) => it.node.finding.number > 0)).toBe(true);
  const [{ node: evaluation }, { node: first }] = evaluations.edges;
  expect(evaluation.last.number).toBe(first.number);
  expect(evaluation.issuedOn).not.toBeNull();
  const [asked, again] = evaluation.questionnaires.edges.map((it: any) => it.node);
  expect(again.follows).toBe(asked.id);
  expect(again.study).not.toBe(asked.study);
  expect(evaluation.actions.map((it: any) => it.verdict).toSorted()).toEqual(['DONE', 'DONE', 'DONE', 'LATE']);
  // A year before: what was late then is done, and what was on its way is late.
  expect(first.actions.map((it: any) => it.verdict).toSorted()).toEqual(['DONE', 'LATE', 'ON_TRACK']);
  const moved = first.indicators.filter((it: any, place: number) => it.value !== evaluation.indicators[place].value);
  expect(moved.length).toBeGreaterThan(6);
  // No quarter is published in this world, so what counts registrations has no value in it.
  expect(evaluation.indicators.filter((it: any) => it.value === null)).toHaveLength(1);
});

test('citizens read what was found, what is done and what came of it', async () => {
  const { publications, planSummaries } = await api.as('thePublic')(`{
    planSummaries { edges { node { number changes { actions { change } } } } } publications { edges { node { kind number municipality { name } changes(locale: DA) { headings change } blocks(locale: DA) { kind } } } } }`);
  const [summary, ...more] = planSummaries.edges.map((it: any) => it.node);
  expect(more).toEqual([]);
  expect(summary).toMatchObject({ number: 2, changes: { actions: [{ change: 'MOVED' }, { change: 'MOVED' }] } });
  const told = publications.edges.map((it: any) => it.node);
  expect(told.map(({ kind, number }: any) => [kind, number])).toEqual([
    ['EVALUATION', 2],
    ['EVALUATION', 1],
    ['STUDY_REPORT', 1],
  ]);
  expect(told.every((it: any) => it.blocks.length > 10)).toBe(true);
  expect(told[0].changes).toEqual(
    expect.arrayContaining([{ headings: ['Hvad der er ændret siden sidst'], change: 'CHANGED' }]),
  );
});

test('the lead of the institution sees their own actions, and nobody in Copenhagen sees what began in Aarhus', async () => {
  const { actions } = await api.as('anInstitutionLead')(`{ actions { totalCount } }`);
  expect(actions.totalCount).toBe(4);
  const begun = `{ studies(filter: { phase: COLLECTING }) { totalCount } }`;
  expect(await api.as('anOfficerElsewhere')(begun)).toEqual({ studies: { totalCount: 1 } });
  expect(await api.as('aMunicipalManager')(begun)).toEqual({ studies: { totalCount: 0 } });
});

test('the study that has begun has a web page that a machine has measured', async () => {
  const { studies } = await api.as('anAssessor')(`{ studies(filter: { phase: COLLECTING }) { edges { node {
    documentReviews { edges { node { sha256 machineChecks { state reading { title sha256 language
      readability { lix } accessibility { violations { rule } } } } } } } } } } }`);
  const [{ node: review }] = studies.edges[0].node.documentReviews.edges;
  const [{ state, reading }] = review.machineChecks;
  expect(state).toBe('DONE');
  expect(reading).toMatchObject({ title: 'Indmeldelse i Børnehuset Ådalen', sha256: review.sha256, language: null });
  expect(reading.readability.lix).toBeGreaterThan(45);
  expect(reading.accessibility.violations.length).toBeGreaterThan(2);
});
