import { measure } from '../checks/machineCheck.fixture.ts';
import { idOf, type PersonName } from '../demo/people.ts';
import { anAction, anIndicator } from '../plans/plan.fixture.ts';
import { aFinalReport, agrees, evaluatedBy, published, takenBack } from '../publications/publication.fixture.ts';
import { aDocument, aFinding, aGuide, anInterview, aStudy, evidenceOf } from '../studies/study.fixture.ts';
import type { TestApi } from '../testing/testApi.ts';
import { questionnaires, type Asked } from './questionnaire.fixture.ts';

/** One assessment from interview to evaluation, every field filled in. */
export interface Assessment extends Asked {
  study: string;
  studyVersion: number;
  guide: string;
  interview: string;
  documentReview: string;
  evidence: string;
  finding: string;
  studyReport: string;
  comment: string;
  plan: string;
  goal: string;
  action: string;
  indicator: string;
  /** One that a question feeds, and one that published statistics feed. */
  askedIndicator: string;
  countedIndicator: string;
  evaluation: string;
  /** One that stands, and one that was taken back. */
  planSummary: string;
  pastSummary: string;
  /** A report of a study that stands to be published, and evaluations that are: one that stands, and one taken back. */
  finalReport: string;
  publishedEvaluation: string;
  publication: string;
  pastPublication: string;
}

const key = () => crypto.randomUUID();

/** Of the plan itself, and of a study that began before it: lists begin with what was there before. */
async function publications(api: TestApi, plan: { plan: string }) {
  const finalReport = await aFinalReport(api, { startsOn: '2025-12-01' });
  await agrees(api, finalReport);
  const [first = '', second = ''] = await evaluatedBy(api, plan, '2026-02-01', '2026-02-08');
  const publish = async (source: string) => {
    const of = { kind: 'EVALUATION', source, introduction: 'Words.' };
    return (await published(api, 'aMunicipalManager', of))['id'] as string;
  };
  const pastPublication = await publish(first);
  const past = { id: pastPublication, version: 1, reason: 'A name stood in it.' };
  await takenBack(api, 'aMunicipalManager', past);
  return { finalReport, publishedEvaluation: second, pastPublication, publication: await publish(second) };
}

export async function assessment(api: TestApi): Promise<Assessment> {
  const act = async (person: PersonName, name: string, fields: string, input: object): Promise<any> => {
    const document = `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} } }`;
    const answer = await api.as(person)(document, { input });
    if ('problem' in answer) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    return Object.values(answer[name] as object)[0];
  };
  const assessor = (name: string, fields: string, input: object) => act('anAssessor', name, fields, input);
  const officer = (name: string, fields: string, input: object) => act('anOfficer', name, fields, input);

  const { id: study } = await assessor('planStudy', 'study { id }', aStudy());
  const noted = { criterion: 'PARTICIPATION', met: true, note: 'Asked.' };
  await assessor('checkStudy', 'study { id }', { id: study, version: 1, criteria: [noted] });
  const { id: guide } = await assessor('writeInterviewGuide', 'guide { id }', aGuide());
  const { id: interview } = await assessor(
    'planInterview',
    'interview { id }',
    anInterview(study, { guide, guideVersion: 1 }),
  );
  const answers = [{ question: 'q1', text: 'We ask them to come back.' }];
  await assessor('recordInterview', 'interview { id }', {
    id: interview,
    version: 1,
    consent: 'GIVEN',
    status: 'HELD',
    answers,
  });
  const { id: documentReview } = await assessor(
    'reviewDocument',
    'documentReview { id }',
    aDocument(study, { edition: '2' }),
  );
  const { id: check } = await assessor('checkDocument', 'machineCheck { id }', {
    idempotencyKey: key(),
    documentReview,
  });
  await measure(api, check);
  const { id: evidence } = await assessor('citeEvidence', 'evidenceItem { id }', evidenceOf(study, { interview }));
  const { id: finding } = await assessor('recordFinding', 'finding { id }', aFinding(study, [evidence]));
  await assessor('writeReportSection', 'section { key }', { study, key: 'SUMMARY', version: 0, text: 'Short.' });
  const first = await assessor('issueStudyReport', 'report { id }', { idempotencyKey: key(), study, final: false });
  const reply = { report: first.id, stance: 'DISAGREES', text: 'No.', idempotencyKey: key() };
  await act('aMunicipalManager', 'replyToReport', 'reply { id }', reply);
  const draft = { report: first.id, organisation: idOf('counsel') };
  const { id: comment } = await assessor('askForComment', 'comment { id }', draft);
  await act('theHandler', 'commentOnReport', 'comment { id }', { id: comment, version: 0, text: 'We see it too.' });
  const { id: studyReport } = await assessor('issueStudyReport', 'report { id }', {
    idempotencyKey: key(),
    study,
    final: false,
  });
  const { id: plan } = await officer('draftActionPlan', 'plan { id }', {
    idempotencyKey: key(),
    study,
    title: 'Access',
  });
  const { id: goal } = await officer('setGoal', 'goal { id }', {
    idempotencyKey: key(),
    plan,
    text: 'All are understood.',
  });
  const { id: action } = await officer(
    'planAction',
    'action { id }',
    anAction(goal, { finding, institution: idOf('library') }),
  );
  const { id: indicator } = await officer('setIndicator', 'indicator { id }', anIndicator(goal));
  await officer('recordMeasurement', 'indicator { id }', {
    indicator,
    measuredOn: '2026-02-01',
    value: 9,
    evidence: 'Counted.',
  });
  const asked = await questionnaires(api, study);
  const { id: askedIndicator } = await officer(
    'setIndicator',
    'indicator { id }',
    anIndicator(goal, {
      source: 'QUESTIONNAIRE',
      asked: { questionnaire: asked.questionnaire, question: 'understood', options: ['no'] },
    }),
  );
  const { id: countedIndicator } = await officer(
    'setIndicator',
    'indicator { id }',
    anIndicator(goal, { source: 'PUBLISHED_STATISTICS', unit: 'registrations', cell: { ground: 'ETHNIC_ORIGIN' } }),
  );
  await act('aMunicipalManager', 'approveActionPlan', 'plan { id }', { id: plan, version: 6 });
  const summary = async () => {
    const { actionPlan } = await api.as('aMunicipalManager')(
      `query ($id: ID!, $notes: [ID!]!) { actionPlan(id: $id) { summaryDraft(notes: $notes) { sha256 } } }`,
      { id: plan, notes: [action] },
    );
    const told = { idempotencyKey: key(), plan, introduction: 'Words.', notes: [action], ...actionPlan.summaryDraft };
    return (await act('aMunicipalManager', 'publishPlanSummary', 'summary { id }', told)).id as string;
  };
  // The first of all is what the one that stands is compared with.
  await summary();
  const progress = { idempotencyKey: key(), action, status: 'UNDER_WAY', note: 'Begun.', obstacle: 'Money.' };
  await act('anInstitutionLead', 'reportProgress', 'action { id }', progress);
  const measured = { indicator, measuredOn: '2026-02-05', value: 8, evidence: 'Counted again.' };
  await officer('recordMeasurement', 'indicator { id }', measured);
  const { id: evaluation } = await officer('evaluateActionPlan', 'evaluation { id }', {
    idempotencyKey: key(),
    plan,
    evaluatedOn: '2026-02-09',
  });
  const pastSummary = await summary();
  const past = { id: pastSummary, version: 1, reason: 'A name stood in it.' };
  await act('aMunicipalManager', 'withdrawPlanSummary', 'summary { id }', past);
  const planSummary = await summary();
  const told = await publications(api, { plan });
  await act('aMunicipalManager', 'reviseActionPlan', 'plan { id }', { id: plan, version: 7, reason: 'More to do.' });
  const { study: now } = await api.as('anAssessor')(`query ($id: ID!) { study(id: $id) { version } }`, { id: study });
  return {
    ...asked,
    study,
    studyVersion: now.version,
    guide,
    interview,
    documentReview,
    evidence,
    finding,
    studyReport,
    comment,
    plan,
    goal,
    action,
    indicator,
    askedIndicator,
    countedIndicator,
    evaluation,
    planSummary,
    pastSummary,
    ...told,
  };
}
