import { aPerson } from '../cases/case.fixture.ts';
import { idOf } from '../demo/people.ts';
import { anAction, anIndicator } from '../plans/plan.fixture.ts';
import { aQuestionnaire, choice } from '../questionnaires/questionnaire.fixture.ts';
import { aDocument, aFinding, aGuide, anInterview, aStudy, evidenceOf } from '../studies/study.fixture.ts';
import { anIncident } from '../incidents/incident.fixture.ts';
import type { TestApi } from '../testing/testApi.ts';
import type { World } from './world.ts';

type Person = Parameters<TestApi['as']>[0] & string;

const key = () => crypto.randomUUID();

/** What a change carries: a create's input without its key and its owner. */
const without = (input: object, ...more: string[]) =>
  Object.fromEntries(Object.entries(input).filter(([name]) => !['idempotencyKey', ...more].includes(name)));

/** Input that the server would accept from whoever may send it; drawn anew for everyone. */
const inputsOf = (world: World): Record<string, () => object> => ({
  addJournalEntry: () => ({ idempotencyKey: key(), case: world.case, text: 'Entry.' }),
  addOrganisation: () => ({ idempotencyKey: key(), kind: 'NGO', name: `Forening ${key()}` }),
  addToReport: () => ({ idempotencyKey: key(), receipt: world.receipt, account: 'More.' }),
  assignCase: () => ({ case: world.case, version: 1, responsible: idOf('theHandler') }),
  changeCaseStatus: () => ({ case: world.case, version: 1, status: 'OPEN' }),
  changeOrganisation: () => ({ id: idOf('harbour'), version: 1, phone: '70 00 00 02' }),
  changePassword: () => ({ current: 'not the one', password: 'twelve larks over the heath' }),
  changeRole: () => ({ id: idOf('aVolunteer'), role: 'VOLUNTEER' }),
  correctInquiry: () => ({ id: world.inquiry, version: 1, channel: 'EMAIL', incident: anIncident() }),
  correctRegistration: () => ({ id: world.registration, version: 1, channel: 'EMAIL', incident: anIncident() }),
  createApiToken: () => ({ idempotencyKey: key(), name: 'Script', scopes: ['statistics'], expiresOn: '2026-12-31' }),
  deactivateMember: () => ({ id: idOf('aVolunteer') }),
  inviteMember: () => ({
    idempotencyKey: key(),
    organisation: idOf('copenhagen'),
    name: 'Bo Vang',
    email: `${key()}@kbh.example`,
    role: 'OFFICER',
  }),
  openCase: () => ({ idempotencyKey: key(), channel: 'PHONE', incident: anIncident(), person: aPerson() }),
  prepareRelease: () => ({ quarter: '2025-Q4' }),
  promoteInquiry: () => ({ idempotencyKey: key(), id: world.inquiry, person: aPerson() }),
  planRelease: () => ({ quarter: '2026-Q1', publishAt: '2026-04-30T06:00:00Z' }),
  moveRelease: () => ({
    version: world.draft,
    publishAt: '2026-03-02T07:00:00Z',
    reason: { da: 'Derfor.', en: 'Because.' },
  }),
  signRelease: () => ({ version: world.draft, sha256: world.sha256 }),
  takeBackSignature: () => ({ version: world.draft }),
  announceBreak: () => ({ from: '2026-Q4', places: [], reason: { da: 'Derfor.', en: 'Because.' } }),
  takeBackBreak: () => ({ id: idOf('no break') }),
  recordPerson: () => ({ case: world.case, version: 1, person: { language: 'da' } }),
  registerCitizenInquiry: () => ({ idempotencyKey: key(), channel: 'PHONE', incident: anIncident() }),
  registerInquiry: () => ({ idempotencyKey: key(), channel: 'PHONE', incident: anIncident() }),
  revokeApiToken: () => ({ id: idOf('no token') }),
  submitReport: () => ({ idempotencyKey: key(), incident: anIncident() }),
  planStudy: () => aStudy(),
  changeStudy: () => ({ ...without(aStudy()), id: world.study, version: 0 }),
  checkStudy: () => ({ id: world.study, version: 0, criteria: [] }),
  moveStudy: () => ({ id: world.study, version: 0, phase: 'ANALYSING' }),
  planInterview: () => anInterview(world.study),
  addReadyGuides: () => ({ languages: ['da'] }),
  writeInterviewGuide: () => aGuide(),
  changeInterviewGuide: () => ({ id: world.guide, version: 0, title: 'Another', questions: ['Why?'] }),
  retireInterviewGuide: () => ({ id: world.guide, retired: false }),
  recordInterview: () => ({ id: world.interview, version: 0, consent: 'GIVEN', status: 'HELD', answers: [] }),
  reviewDocument: () => aDocument(world.study),
  correctDocumentReview: () => ({
    ...without(aDocument(world.study), 'study'),
    id: world.documentReview,
    version: 0,
  }),
  checkDocument: () => ({ idempotencyKey: key(), documentReview: world.documentReview }),
  citeEvidence: () => evidenceOf(world.study),
  recordFinding: () => aFinding(world.study, [world.evidence]),
  changeFinding: () => ({
    ...without(aFinding(world.study, [world.evidence]), 'study'),
    id: world.finding,
    version: 0,
  }),
  writeReportSection: () => ({ study: world.study, key: 'CONTEXT', version: 99, text: 'Text.' }),
  issueStudyReport: () => ({ idempotencyKey: key(), study: world.study, final: false }),
  replyToReport: () => ({ idempotencyKey: key(), report: world.studyReport, stance: 'AGREES', text: 'Yes.' }),
  askForComment: () => ({ report: world.studyReport, organisation: idOf('counsel') }),
  takeBackCommentRequest: () => ({ id: world.comment }),
  commentOnReport: () => ({ id: world.comment, version: 99, text: 'Text.' }),
  draftQuestionnaire: () => aQuestionnaire(world.study),
  changeQuestionnaire: () => ({ ...without(aQuestionnaire(world.study), 'study'), id: world.asked, version: 0 }),
  followQuestionnaire: () => ({ idempotencyKey: key(), id: world.questionnaire, study: world.study }),
  citeResult: () => ({ idempotencyKey: key(), questionnaire: world.questionnaire, question: 'age', theme: 'alder' }),
  openQuestionnaire: () => ({ id: world.asked, version: 0 }),
  inviteToQuestionnaire: () => ({ idempotencyKey: key(), id: world.asked, number: 1 }),
  answerQuestionnaire: () => ({
    code: world.askedCode,
    invitation: world.invitation,
    answers: [choice('understood', 'yes')],
  }),
  planClosing: () => ({ id: world.asked, version: 0, closesOn: null }),
  closeQuestionnaire: () => ({ id: world.asked, version: 0 }),
  draftActionPlan: () => ({ idempotencyKey: key(), study: world.study, title: 'Plan' }),
  setGoal: () => ({ idempotencyKey: key(), plan: world.plan, text: 'A goal.' }),
  changeGoal: () => ({ id: world.goal, version: 0, text: 'A goal.' }),
  planAction: () => anAction(world.goal),
  changeAction: () => ({ ...without(anAction(world.goal), 'goal'), id: world.action, version: 0 }),
  reportProgress: () => ({ idempotencyKey: key(), action: world.action, status: 'UNDER_WAY', note: 'Going on.' }),
  setIndicator: () => anIndicator(world.goal),
  changeIndicator: () => ({ ...without(anIndicator(world.goal), 'goal'), id: world.indicator, version: 0 }),
  beginSeries: () => ({
    ...without(anIndicator(world.goal), 'goal'),
    idempotencyKey: key(),
    id: world.indicator,
    version: 0,
    because: 'Another unit.',
  }),
  recordMeasurement: () => ({ indicator: world.indicator, measuredOn: '2026-02-02', value: 8, evidence: 'Counted.' }),
  approveActionPlan: () => ({ id: world.plan, version: 0 }),
  reviseActionPlan: () => ({ id: world.plan, version: 0, reason: 'Because.' }),
  publishPlanSummary: () => ({
    idempotencyKey: key(),
    plan: world.plan,
    introduction: 'Words.',
    notes: [],
    sha256: 'not what was looked at',
  }),
  withdrawPlanSummary: () => ({ id: world.planSummary, version: 0, reason: 'Because.' }),
  publishReport: () => ({
    idempotencyKey: key(),
    kind: 'EVALUATION',
    source: world.publishedEvaluation,
    introduction: 'Words.',
  }),
  withdrawPublication: () => ({ id: world.publication, version: 0, reason: 'Because.' }),
  agreeToPublication: () => ({ report: world.finalReport }),
  takeBackAgreement: () => ({ report: world.finalReport }),
  evaluateActionPlan: () => ({ idempotencyKey: key(), plan: world.plan, evaluatedOn: '2026-02-09' }),
  writeEvaluation: () => ({
    id: world.evaluation,
    version: 0,
    actions: [],
    indicators: [],
    lessons: '',
    nextSteps: '',
  }),
  issueEvaluationReport: () => ({ id: world.evaluation, version: 0 }),
  openCalendar: () => ({ language: 'da' }),
  chooseReminders: () => ({ frequency: 'NEVER', language: 'da' }),
  putOffDue: () => ({ id: world.action }),
  bringBackDue: () => ({ id: world.action }),
  withdrawInquiry: () => ({ id: world.inquiry, reason: 'Registered twice.' }),
  withdrawRegistration: () => ({ id: world.registration, version: 1 }),
});

/** About oneself or before anyone is known; signIn.test.ts, member.test.ts and calendar.test.ts hold them. */
const ofOneself = ['acceptInvitation', 'endSession', 'signIn', 'signOut', 'withdrawReport', 'endCalendar'];

/**
 * Who is let through to each mutation. A conflict or a fault in the input counts as let through: the refusals asked for
 * here are FORBIDDEN, and NOT_FOUND for what does not exist for the person.
 */
export async function mutationOutcomes(
  api: TestApi,
  world: World,
  persons: readonly Person[],
): Promise<[string, ('read' | 'absent' | 'refused')[]][]> {
  const inputs = inputsOf(world);
  const rows: [string, ('read' | 'absent' | 'refused')[]][] = [];
  for (const name of Object.keys(api.schema.getMutationType()?.getFields() ?? {}).toSorted()) {
    if (ofOneself.includes(name)) continue;
    const input = inputs[name];
    if (!input) throw new Error(`The access matrix has no input for ${name}: add one to mutations.ts.`);
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const outcomes: ('read' | 'absent' | 'refused')[] = [];
    for (const person of persons) {
      const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`;
      const { problem } = await api.as(person)(document, { input: input() });
      outcomes.push(
        problem === 'FORBIDDEN' || problem === 'UNAUTHENTICATED'
          ? 'refused'
          : problem === 'NOT_FOUND'
            ? 'absent'
            : 'read',
      );
      if (problem && !['FORBIDDEN', 'UNAUTHENTICATED', 'NOT_FOUND', 'CONFLICT', 'INVALID'].includes(problem)) {
        throw new Error(`${name} answered ${person} with ${String(problem)}`);
      }
    }
    rows.push([name, outcomes]);
  }
  return rows;
}
