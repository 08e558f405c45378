import { randomUUID } from 'node:crypto';
import { makeWorld, type World } from './accessMatrix/world.ts';
import { measure } from './checks/machineCheck.fixture.ts';
import { aCase, anInquiry, aPerson } from './cases/case.fixture.ts';
import { anIncident } from './incidents/incident.fixture.ts';
import { PASSWORD, withPasswords } from './people/browser.fixture.ts';
import { cast, idOf, type PersonName } from './demo/people.ts';
import { aFinalReport, agrees } from './publications/publication.fixture.ts';
import { aDocument, aFinding, aGuide, anInterview, aStudy, evidenceOf } from './studies/study.fixture.ts';
import { aQuestionnaire } from './questionnaires/questionnaire.fixture.ts';
import { anAction, anIndicator } from './plans/plan.fixture.ts';
import type { TestApi } from './testing/testApi.ts';

/** One of everything, and enough of what lists show that a statement for each row would be seen. */
export interface Stage extends World {
  api: TestApi;
}

export async function aStage(api: TestApi): Promise<Stage> {
  await withPasswords(api);
  const world = await makeWorld(api);
  const scene = { services: api.services, viewer: api.people.theHandler };
  for (let count = 0; count < 5; count += 1) {
    await aCase(scene, { person: aPerson({ name: `Amina ${count}` }), summary: 'Something.' });
    await anInquiry(scene, { summary: 'Something.' });
    await register(api);
  }
  return { ...world, api };
}

interface Played {
  as: PersonName | 'thePublic';
  variables?: (stage: Stage) => object | Promise<object>;
}

const person = (as: Played['as'], variables?: Played['variables']): Played => (variables ? { as, variables } : { as });
const input = (as: Played['as'], of: (stage: Stage) => object | Promise<object>) =>
  person(as, async (stage) => ({ input: await of(stage) }));

const aBreak = () => ({ from: '2026-Q4', places: [], reason: { da: 'Derfor.', en: 'Because.' } });

const scene = ({ api }: Stage) => ({ services: api.services, viewer: api.people.theHandler });
const aCaseId = async (stage: Stage) => (await aCase(scene(stage))).id;
const anInquiryId = async (stage: Stage) => (await anInquiry(scene(stage))).id;
const key = () => randomUUID();
const organisation = (name: PersonName) => idOf(cast[name].organisation);

async function send(
  { api }: Pick<Stage, 'api'>,
  by: Played['as'],
  field: string,
  type: string,
  given: object,
  selection: string,
): Promise<any> {
  const answer = await api.as(by)(`mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} } }`, {
    input: given,
  });
  if (answer['problem']) throw new Error(`${field}: ${JSON.stringify(answer)}`);
  return answer[field];
}

const aReport = async (stage: Stage) =>
  (
    await send(
      stage,
      'thePublic',
      'submitReport',
      'SubmitReportInput',
      { idempotencyKey: key(), incident: anIncident() },
      'receipt',
    )
  ).receipt as string;

async function register(api: TestApi): Promise<{ id: string; version: number }> {
  const given = { idempotencyKey: key(), channel: 'PHONE', incident: anIncident() };
  return (
    await send(
      { api },
      'anOfficer',
      'registerCitizenInquiry',
      'RegisterCitizenInquiryInput',
      given,
      'registration { id version }',
    )
  ).registration;
}

const anInvitation = (stage: Stage, by: PersonName) => {
  const role = cast[by].role === 'NGO_MANAGER' ? 'VOLUNTEER' : 'OFFICER';
  const given = {
    idempotencyKey: key(),
    organisation: organisation(by),
    name: 'Nora Ny',
    email: `${key()}@post.example`,
    role,
  };
  return send(stage, by, 'inviteMember', 'InviteMemberInput', given, 'invitation member { id }');
};

async function aSession({ api }: Stage, of: PersonName): Promise<string> {
  const { sessions } = await api.as(of)('{ sessions { id } }');
  return sessions[0].id;
}

async function aToken({ api }: Stage, of: PersonName): Promise<string> {
  const { apiTokens } = await api.as(of)('{ apiTokens { id } }');
  return apiTokens[0].id;
}

const { idempotencyKey: _a, goal: _b, ...actionFields } = anAction('');
const { idempotencyKey: _c, goal: _d, ...indicatorFields } = anIndicator('');

const plans = (stage: Stage, field: string, given: object, selection: string, by: PersonName = 'anOfficer') =>
  send(stage, by, field, `${field[0]?.toUpperCase()}${field.slice(1)}Input`, given, selection);
const aGoal = async (stage: Stage) =>
  (await plans(stage, 'setGoal', { idempotencyKey: key(), plan: stage.plan, text: 'Access.' }, 'goal { id version }'))
    .goal;
const anActionId = async (stage: Stage) =>
  (await plans(stage, 'planAction', anAction(stage.goal), 'action { id version }')).action;
const anIndicatorId = async (stage: Stage) =>
  (await plans(stage, 'setIndicator', anIndicator(stage.goal), 'indicator { id version }')).indicator;

/** A plan of its own that nothing is missing from, so that the one of the stage stays open. */
async function aWholePlan(stage: Stage): Promise<{ id: string; version: number }> {
  const given = { idempotencyKey: key(), study: stage.study, title: 'Access' };
  const { id } = (await plans(stage, 'draftActionPlan', given, 'plan { id }')).plan;
  const { goal } = await plans(stage, 'setGoal', { idempotencyKey: key(), plan: id, text: 'Access.' }, 'goal { id }');
  await plans(stage, 'planAction', anAction(goal.id, { finding: stage.finding }), 'action { id }');
  await plans(stage, 'setIndicator', anIndicator(goal.id), 'indicator { id }');
  return { id, version: 4 };
}

const anApprovedPlan = async (stage: Stage): Promise<{ id: string; version: number }> => {
  const whole = await aWholePlan(stage);
  const { plan } = await plans(stage, 'approveActionPlan', whole, 'plan { id version }', 'aMunicipalManager');
  return plan;
};

const draftOf = async ({ api }: Stage, id: string): Promise<string> => {
  const ask = `query ($id: ID!) { actionPlan(id: $id) { summaryDraft { sha256 } } }`;
  return (await api.as('aMunicipalManager')(ask, { id }))['actionPlan'].summaryDraft.sha256;
};

interface Judged {
  id: string;
  indicators: readonly { indicator: string }[];
}

const anEvaluation = async (stage: Stage): Promise<Judged> => {
  const given = { idempotencyKey: key(), plan: (await anApprovedPlan(stage)).id, evaluatedOn: '2026-02-09' };
  return (await plans(stage, 'evaluateActionPlan', given, 'evaluation { id indicators { indicator } }')).evaluation;
};

const written = ({ id, indicators }: Judged) => ({
  id,
  version: 1,
  actions: [],
  indicators: indicators.map(({ indicator }) => ({ indicator, confidence: 'HIGH' })),
  lessons: 'It helps.',
  nextSteps: 'Go on.',
});

const cells = ({ published }: Stage) => ({
  release: published,
  select: [
    { table: 'Q1', period: '2025-Q3', geo: ['', '101'] },
    { table: 'Q2', period: '2025-Q3', geo: [''] },
  ],
});

const invites = (by: PersonName) =>
  input(by, () => ({
    idempotencyKey: key(),
    organisation: organisation(by),
    name: 'Nora Ny',
    email: `${key()}@post.example`,
    role: cast[by].role === 'NGO_MANAGER' ? 'VOLUNTEER' : 'OFFICER',
  }));
const accepts = (by: PersonName) =>
  input('thePublic', async (stage) => ({ invitation: (await anInvitation(stage, by)).invitation, password: PASSWORD }));
const deactivates = (by: PersonName) => input(by, async (stage) => ({ id: (await anInvitation(stage, by)).member.id }));
const changesRole = (by: PersonName) =>
  input(by, async (stage) => ({
    id: (await anInvitation(stage, by)).member.id,
    role: cast[by].role === 'NGO_MANAGER' ? 'CASEWORKER' : 'MUNICIPAL_MANAGER',
  }));
// The same again, so that whoever signs in afterwards still can.
const changesPassword = (who: PersonName) => input(who, () => ({ current: PASSWORD, password: PASSWORD }));
const signsIn = (who: PersonName) => input('thePublic', () => ({ email: cast[who].email, password: PASSWORD }));

const study = async (stage: Stage, changed: object = {}) =>
  (await send(stage, 'anAssessor', 'planStudy', 'PlanStudyInput', aStudy(changed), 'study { id version }')).study as {
    id: string;
    version: number;
  };
const interview = async (stage: Stage, of: string, changed: object = {}) =>
  (
    await send(
      stage,
      'anAssessor',
      'planInterview',
      'PlanInterviewInput',
      anInterview(of, changed),
      'interview { id version questions { id } }',
    )
  ).interview as { id: string; version: number };
const guide = async (stage: Stage) =>
  (await send(stage, 'anAssessor', 'writeInterviewGuide', 'WriteInterviewGuideInput', aGuide(), 'guide { id version }'))
    .guide as { id: string; version: number };
const review = async (stage: Stage, of: string) =>
  (
    await send(
      stage,
      'anAssessor',
      'reviewDocument',
      'ReviewDocumentInput',
      aDocument(of),
      'documentReview { id version }',
    )
  ).documentReview as { id: string; version: number };
const aCheck = async (stage: Stage, documentReview: string): Promise<string> => {
  const given = { idempotencyKey: key(), documentReview };
  return (await send(stage, 'anAssessor', 'checkDocument', 'CheckDocumentInput', given, 'machineCheck { id }'))
    .machineCheck.id;
};
const evidence = async (stage: Stage, of: string): Promise<string> =>
  (await send(stage, 'anAssessor', 'citeEvidence', 'CiteEvidenceInput', evidenceOf(of), 'evidenceItem { id }'))
    .evidenceItem.id;
const finding = async (stage: Stage, of: string) => {
  const given = aFinding(of, [await evidence(stage, of)]);
  return (await send(stage, 'anAssessor', 'recordFinding', 'RecordFindingInput', given, 'finding { id version }'))
    .finding as { id: string; version: number };
};
const aDraft = async (stage: Stage, of: string): Promise<string> =>
  (
    await send(
      stage,
      'anAssessor',
      'draftQuestionnaire',
      'DraftQuestionnaireInput',
      aQuestionnaire(of),
      'questionnaire { id }',
    )
  ).questionnaire.id;
const anOpened = async (stage: Stage): Promise<string> => {
  const id = await aDraft(stage, (await study(stage)).id);
  const given = { id, version: 1 };
  await send(stage, 'anAssessor', 'openQuestionnaire', 'OpenQuestionnaireInput', given, 'questionnaire { id }');
  return id;
};
/** A closed one that asks again what the world's questionnaire asked. */
const aFollowed = async (stage: Stage): Promise<string> => {
  const asked = { idempotencyKey: key(), id: stage.questionnaire, study: stage.study };
  const act = async (name: string, given: object) =>
    send(stage, 'anAssessor', name, `${name[0]?.toUpperCase()}${name.slice(1)}Input`, given, 'questionnaire { id }');
  const { id } = (await act('followQuestionnaire', asked)).questionnaire as { id: string };
  await act('openQuestionnaire', { id, version: 1 });
  await act('closeQuestionnaire', { id, version: 2 });
  return id;
};
/** With enough in it that a statement for each row would be seen. */
const aFullStudy = async (stage: Stage) => {
  const { id } = await study(stage);
  for (let count = 0; count < 3; count += 1) {
    await interview(stage, id);
    await review(stage, id);
    await finding(stage, id);
  }
  return { id };
};
const issued = async (stage: Stage) => {
  const { id } = await aFullStudy(stage);
  const given = { idempotencyKey: key(), study: id, final: false };
  const { report } = await send(
    stage,
    'anAssessor',
    'issueStudyReport',
    'IssueStudyReportInput',
    given,
    'report { id }',
  );
  return { study: id, id: report.id as string };
};
const asked = async (stage: Stage) => {
  const draft = { report: (await issued(stage)).id, organisation: organisation('theHandler') };
  const { comment } = await send(
    stage,
    'anAssessor',
    'askForComment',
    'AskForCommentInput',
    draft,
    'comment { id version }',
  );
  return comment as { id: string; version: number };
};
const ofAStudy = async (stage: Stage) => ({ id: (await study(stage)).id });

/** Given to every operation; those that do not ask for one are not disturbed by it. */
export const everywhere = { locale: 'DA', first: 10 };

/** Who does it, and with what: each operation of each app, by its name. */
/** One of its own, so that the one of the stage can still be written on. */
const anIssuedEvaluation = async (stage: Stage): Promise<string> => {
  const it = await anEvaluation(stage);
  await plans(stage, 'writeEvaluation', written(it), 'evaluation { id }');
  await plans(stage, 'issueEvaluationReport', { id: it.id, version: 2 }, 'evaluation { id }', 'aMunicipalManager');
  return it.id;
};

const publishing = (source: string) => ({ idempotencyKey: key(), kind: 'EVALUATION', source, introduction: 'Words.' });

export const operations: Record<string, Record<string, Played>> = {
  public: {
    AddToReport: input('thePublic', async (stage) => ({
      idempotencyKey: key(),
      receipt: await aReport(stage),
      account: 'Text.',
    })),
    FollowUp: person('thePublic', ({ receipt }) => ({ receipt })),
    ReportedFacts: person('thePublic', ({ receipt }) => ({ receipt })),
    WithdrawReport: input('thePublic', async (stage) => ({ receipt: await aReport(stage) })),
    TakeBackReport: input('thePublic', async (stage) => ({ receipt: await aReport(stage) })),
    HelpPage: person('thePublic'),
    HelpFor: person('thePublic', () => ({ grounds: ['AGE'], municipality: '101' })),
    ReportLists: person('thePublic'),
    SubmitReport: input('thePublic', () => ({ idempotencyKey: key(), incident: anIncident(), account: 'Text.' })),
    StatisticsFigures: person('thePublic', cells),
    StatisticsPage: person('thePublic'),
    StatisticsTables: person('thePublic'),
    StatisticsCalendar: person('thePublic'),
    StatisticsTable: person('thePublic'),
    StatisticsMethod: person('thePublic'),
    StatisticsQuality: person('thePublic'),
    PublishedPlans: person('thePublic', () => ({ locale: 'EN' })),
    PublishedReport: person('thePublic', ({ publication }) => ({ id: publication, locale: 'EN' })),
    PublishedPlan: person('thePublic', ({ planSummary }) => ({ id: planSummary })),
    AskedQuestion: person('thePublic', ({ askedCode }) => ({ code: askedCode })),
    AnswerQuestionnaire: input('thePublic', ({ askedCode, invitation }) => ({
      code: askedCode,
      invitation,
      answers: [{ question: 'understood', options: ['yes'] }],
    })),
  },
  ngo: {
    PreviewStatistics: person('theHandler', () => ({ incident: anIncident() })),
    CasePage: person('theHandler', (stage) => ({ id: stage.case })),
    CasesPage: person('theHandler', () => ({ filter: {}, sort: {} })),
    OpenCase: input('theHandler', () => ({
      idempotencyKey: key(),
      channel: 'PHONE',
      incident: anIncident(),
      summary: 'Text.',
      person: aPerson(),
    })),
    RecordPerson: input('theHandler', async (stage) => ({
      case: await aCaseId(stage),
      version: 1,
      person: { phone: '20203030' },
    })),
    CasePerson: person('theHandler', (stage) => ({ id: stage.case })),
    PromoteInquiryPage: person('theHandler', (stage) => ({ id: stage.inquiry })),
    PromoteInquiry: input('theHandler', async (stage) => ({
      idempotencyKey: key(),
      id: await anInquiryId(stage),
      person: aPerson(),
    })),
    ChangeCaseStatus: input('theHandler', async (stage) => ({
      case: await aCaseId(stage),
      version: 1,
      status: 'CLOSED',
      outcome: 'POLICE',
    })),
    Colleagues: person('theHandler'),
    CaseJournal: person('theHandler', (stage) => ({ id: stage.case })),
    AddJournalEntry: input('theHandler', async (stage) => ({
      idempotencyKey: key(),
      case: await aCaseId(stage),
      text: 'Text.',
    })),
    AssignCase: input('aManager', async (stage) => ({
      case: await aCaseId(stage),
      version: 1,
      responsible: idOf('aManager'),
    })),
    CommentsWanted: person('theHandler'),
    CommentsPage: person('theHandler', () => ({ first: 25 })),
    CommentPage: person('theHandler', async (stage) => ({ id: (await asked(stage)).id, locale: 'DA' })),
    CommentOnReport: input('theHandler', async (stage) => ({ ...(await asked(stage)), text: 'Text.' })),
    Codes: person('theHandler', () => ({ ids: ['grounds', 'areas'] })),
    CorrectInquiry: input('theHandler', async (stage) => ({
      id: await anInquiryId(stage),
      version: 1,
      channel: 'WEB',
      incident: anIncident({ area: 'HOUSING' }),
      summary: 'Text.',
    })),
    InquiriesPage: person('theHandler', () => ({ filter: {} })),
    InquiryPage: person('theHandler', (stage) => ({ id: stage.inquiry })),
    RegisterInquiry: input('theHandler', () => ({
      idempotencyKey: key(),
      channel: 'PHONE',
      incident: anIncident(),
      summary: 'Text.',
    })),
    WithdrawInquiry: input('theHandler', async (stage) => ({ id: await anInquiryId(stage), reason: 'Twice.' })),
    CorrectInquiryPage: person('theHandler', (stage) => ({ id: stage.inquiry })),
    DeactivateMember: deactivates('aManager'),
    InviteMember: invites('aManager'),
    ChangeRole: changesRole('aManager'),
    ChangePassword: changesPassword('aManager'),
    Sessions: person('theHandler'),
    EndSession: person('theHandler', async (stage) => ({ id: await aSession(stage, 'theHandler') })),
    OrganisationPage: person('aManager', () => ({ id: organisation('aManager') })),
    AcceptInvitation: accepts('aManager'),
    Viewer: person('theHandler'),
    DemoPeople: person('thePublic'),
    SignIn: signsIn('theHandler'),
    SignOut: person('aVolunteer'),
    StartPage: person('theHandler'),
  },
  municipality: {
    AcceptInvitation: accepts('aMunicipalManager'),
    AddOrganisation: input('anOperator', () => ({ idempotencyKey: key(), kind: 'NGO', name: `Foreningen ${key()}` })),
    InviteMember: invites('aMunicipalManager'),
    Members: person('aMunicipalManager', () => ({ organisation: organisation('aMunicipalManager') })),
    DeactivateMember: deactivates('aMunicipalManager'),
    MembersPage: person('aMunicipalManager', () => ({ id: organisation('aMunicipalManager') })),
    OrganisationPage: person('anOperator', () => ({ id: organisation('theHandler') })),
    ChangeOrganisation: input('anOperator', () => ({
      id: organisation('theHandler'),
      version: 1,
      description: `Whom we help: ${key()}`,
    })),
    OrganisationsNow: person('anOperator'),
    Municipalities: person('anOperator'),
    OrganisationsPage: person('anOperator'),
    OrganisationWords: person('anOperator'),
    CorrectRegistration: input('anOfficer', async ({ api }) => ({
      ...(await register(api)),
      channel: 'WEB',
      incident: anIncident({ area: 'HOUSING' }),
    })),
    PreviewStatistics: person('anOfficer', () => ({ incident: anIncident() })),
    RunningQuarter: person('anOfficer'),
    QuarterSoFar: person('anOfficer', () => ({ quarter: '2026-Q1' })),
    RegisterCitizenInquiry: input('anOfficer', () => ({
      idempotencyKey: key(),
      channel: 'PHONE',
      incident: anIncident(),
    })),
    RegisterLike: person('anOfficer', ({ registration }) => ({ id: registration })),
    RegistrationPage: person('anOfficer', ({ registration }) => ({ id: registration })),
    RegistrationsPage: person('anOfficer'),
    WithdrawRegistration: input('anOfficer', async ({ api }) => register(api)),
    RegistrationLists: person('anOfficer', () => ({ ids: ['grounds', 'areas'] })),
    Reminders: person('anOfficer'),
    ChooseReminders: input('anOfficer', () => ({ frequency: 'WEEKLY', language: 'da' })),
    OpenCalendar: input('anInstitutionLead', () => ({ language: 'da' })),
    EndCalendar: person('anOfficer'),
    DueNow: person('anOfficer'),
    DuePage: person('anAssessor', () => ({ first: 25 })),
    PutOffDue: input('anOfficer', ({ action }) => ({ id: action })),
    BringBackDue: input('anOfficer', ({ action }) => ({ id: action })),
    EvaluationsOfPlan: person('anOfficer', ({ plan }) => ({ plan })),
    EvaluationPage: person('anOfficer', ({ evaluation }) => ({ id: evaluation })),
    EvaluateActionPlan: input('anOfficer', async (stage) => ({
      idempotencyKey: key(),
      plan: (await anApprovedPlan(stage)).id,
      evaluatedOn: '2026-02-09',
    })),
    WriteEvaluation: input('anOfficer', async (stage) => written(await anEvaluation(stage))),
    IssueEvaluationReport: input('aMunicipalManager', async (stage) => {
      const { id, indicators } = await anEvaluation(stage);
      await plans(stage, 'writeEvaluation', written({ id, indicators }), 'evaluation { id }');
      return { id, version: 2 };
    }),
    PublicationsOf: person('anOfficer', ({ publishedEvaluation }) => ({ source: publishedEvaluation })),
    PublishEvaluationPage: person('aMunicipalManager', ({ publishedEvaluation }) => ({
      id: publishedEvaluation,
      locale: 'EN',
    })),
    PublishReportPage: person('aMunicipalManager', ({ finalReport }) => ({ id: finalReport, locale: 'EN' })),
    PublishReport: input('aMunicipalManager', async (stage) => publishing(await anIssuedEvaluation(stage))),
    WithdrawPublication: input('aMunicipalManager', async (stage) => {
      const told = publishing(await anIssuedEvaluation(stage));
      const by = 'aMunicipalManager';
      const { publication } = await plans(stage, 'publishReport', told, 'publication { id version }', by);
      return { ...publication, reason: 'A name stood in it.' };
    }),
    AgreementToPublication: person('anInstitutionLead', ({ finalReport }) => ({ id: finalReport })),
    AgreeToPublication: input('anInstitutionLead', async ({ api }) => ({ report: await aFinalReport(api) })),
    TakeBackAgreement: input('anInstitutionLead', async ({ api }) => {
      const report = await aFinalReport(api);
      await agrees(api, report);
      return { report };
    }),
    PlansPage: person('anOfficer'),
    StudiesToPlan: person('anOfficer'),
    DraftActionPlan: input('anOfficer', ({ study }) => ({ idempotencyKey: key(), study, title: 'Access' })),
    PlanPage: person('anOfficer', ({ plan }) => ({ id: plan })),
    PlanVersionsPage: person('anOfficer', ({ plan }) => ({ id: plan })),
    SetGoal: input('anOfficer', ({ plan }) => ({ idempotencyKey: key(), plan, text: 'All are understood.' })),
    ChangeGoal: input('anOfficer', async (stage) => ({ ...(await aGoal(stage)), text: 'All are helped.' })),
    AnswerableFindings: person('anOfficer', ({ study }) => ({ study })),
    PlanAction: input('anOfficer', ({ goal, finding }) => anAction(goal, { finding })),
    ChangeAction: input('anOfficer', async (stage) => ({ ...actionFields, ...(await anActionId(stage)) })),
    ReadyIndicators: person('anOfficer'),
    PlanSummaryPage: person('aMunicipalManager', ({ plan, action }) => ({ id: plan, notes: [action] })),
    PublishPlanSummary: input('aMunicipalManager', async (stage) => {
      const { id } = await anApprovedPlan(stage);
      return { idempotencyKey: key(), plan: id, introduction: '', notes: [], sha256: await draftOf(stage, id) };
    }),
    WithdrawPlanSummary: input('aMunicipalManager', async (stage) => {
      const { id: plan } = await anApprovedPlan(stage);
      const told = { idempotencyKey: key(), plan, introduction: '', notes: [], sha256: await draftOf(stage, plan) };
      const { summary } = await plans(stage, 'publishPlanSummary', told, 'summary { id version }', 'aMunicipalManager');
      return { ...summary, reason: 'A name stood in it.' };
    }),
    PlanChoices: person('anOfficer'),
    GoalChoices: person('anOfficer', ({ plan }) => ({ plan })),
    PlanOverview: person('anOfficer'),
    IndicatorsOfPlans: person('anOfficer', () => ({ filter: { late: false } })),
    ActionsOfPlans: person('anOfficer', () => ({ filter: { standing: 'ON_TRACK' } })),
    PortfolioPage: person('anAssessor'),
    Elsewhere: person('anOfficer', () => ({ select: [{ table: 'Q2', period: '2025-Q3', ground: ['AGE'] }] })),
    CellsToFollow: person('anOfficer'),
    QuestionsToFollow: person('anOfficer', ({ plan }) => ({ plan })),
    ValuesFrom: person('anOfficer', ({ plan }) => ({
      plan,
      source: 'PUBLISHED_STATISTICS',
      cell: { ground: 'ETHNIC_ORIGIN' },
    })),
    SetIndicator: input('anOfficer', ({ goal }) => anIndicator(goal)),
    ChangeIndicator: input('anOfficer', async (stage) => ({ ...indicatorFields, ...(await anIndicatorId(stage)) })),
    BeginSeries: input('anOfficer', async (stage) => {
      const from = { ...indicatorFields, unit: 'people', ...(await anIndicatorId(stage)) };
      return { ...from, idempotencyKey: key(), because: 'Shares cannot be counted.' };
    }),
    ApproveActionPlan: input('aMunicipalManager', async (stage) => aWholePlan(stage)),
    ReviseActionPlan: input('aMunicipalManager', async (stage) => ({
      ...(await anApprovedPlan(stage)),
      reason: 'More to do.',
    })),
    ActionPage: person('anInstitutionLead', ({ action }) => ({ id: action })),
    ReportProgress: input('anInstitutionLead', ({ action }) => ({
      idempotencyKey: key(),
      action,
      status: 'UNDER_WAY',
      note: 'Begun.',
      obstacle: null,
    })),
    IndicatorPage: person('anOfficer', ({ plan, indicator }) => ({ plan, id: indicator })),
    RecordMeasurement: input('anOfficer', ({ indicator }) => ({
      indicator,
      measuredOn: '2026-02-02',
      value: 8,
      evidence: 'Counted.',
    })),
    NewestRelease: person('anAssessor'),
    CalendarPage: person('anAnalyst', () => ({ locale: 'EN' })),
    ErrataPage: person('anAnalyst', () => ({ locale: 'EN' })),
    PlanErratum: input('aStatistician', () => ({ quarter: '2026-Q2', publishAt: '2026-10-30T07:00:00Z' })),
    BreaksPage: person('anAnalyst', () => ({ locale: 'EN' })),
    PlacesToChoose: person('aStatistician', () => ({ locale: 'EN' })),
    AnnounceBreak: input('aStatistician', aBreak),
    TakeBackBreak: input('aStatistician', async ({ api }) => {
      const { announceBreak } = await api.as('aStatistician')(
        'mutation ($input: AnnounceBreakInput!) { announceBreak(input: $input) { seriesBreak { id } } }',
        { input: aBreak() },
      );
      return announceBreak.seriesBreak;
    }),
    PlanRelease: input('aStatistician', () => ({ quarter: '2026-Q1', publishAt: '2026-04-30T06:00:00Z' })),
    MoveRelease: input('aStatistician', ({ draft }) => ({
      version: draft,
      publishAt: '2026-03-02T07:00:00Z',
      reason: { da: 'Derfor.', en: 'Because.' },
    })),
    TakeBackSignature: input('aSecondStatistician', ({ draft }) => ({ version: draft })),
    SignRelease: input('aStatistician', ({ draft, sha256 }) => ({ version: draft, sha256 })),
    PrepareRelease: input('aStatistician', () => ({ quarter: '2025-Q4' })),
    ReleasePage: person('aStatistician', ({ draft }) => ({ version: draft })),
    GraphqlPage: person('anAnalyst'),
    Deliveries: person('anAnalyst'),
    Delivery: person('anAnalyst', ({ published }) => ({ version: published })),
    ReleaseAudit: person('aStatistician', ({ draft }) => ({ version: draft })),
    ReleasesPage: person('anAssessor'),
    ReleaseCells: person('aStatistician', cells),
    ReleaseWords: person('anAssessor'),
    Quarters: person('aStatistician'),
    QuarterPage: person('aStatistician', () => ({ quarter: '2025-Q4' })),
    ChangeRole: changesRole('aMunicipalManager'),
    ChangePassword: changesPassword('aStatistician'),
    Sessions: person('anOfficer'),
    EndSession: person('anOfficer', async (stage) => ({ id: await aSession(stage, 'anOfficer') })),
    Viewer: person('anOfficer'),
    DemoPeople: person('thePublic'),
    SignIn: signsIn('anOfficer'),
    SignOut: person('anAssessor'),
    StatisticsBase: person('anOfficer'),
    StatisticsCells: person('anOfficer', cells),
    CreateApiToken: input('anAnalyst', () => ({
      idempotencyKey: key(),
      name: 'Notebook',
      scopes: ['statistics'],
      expiresOn: '2026-06-30',
    })),
    TokensPage: person('anAnalyst'),
    StudiesPage: person('anAssessor', async (stage) => {
      await study(stage);
      return { filter: { search: 'Nordvest' } };
    }),
    StudiesNow: person('anInstitutionLead'),
    StudyHead: person('anAssessor', ofAStudy),
    StudyOverview: person('anAssessor', ofAStudy),
    AboutStudy: person('anOfficer', ofAStudy),
    StudyWords: person('anAssessor', () => ({ ids: ['grounds', 'areas', 'severities'] })),
    StudyMunicipalities: person('anAssessor'),
    StudyInstitutions: person('anAssessor', () => ({ partOf: idOf('copenhagen') })),
    StudyTeam: person('anAssessor'),
    PlanStudy: input('anAssessor', () => aStudy()),
    ChangeStudy: input('anAssessor', async (stage) => {
      const { idempotencyKey: _, ...scope } = aStudy({ title: 'Another title' });
      return { ...scope, ...(await study(stage)) };
    }),
    MoveStudy: input('anAssessor', async (stage) => ({ ...(await study(stage)), phase: 'COLLECTING' })),
    StudyInterviews: person('anAssessor', aFullStudy),
    InterviewPage: person('anAssessor', async (stage) => {
      const { id } = await guide(stage);
      return { id: (await interview(stage, (await study(stage)).id, { guide: id, guideVersion: 1 })).id };
    }),
    InterviewGuides: person('anAssessor', async (stage) => {
      for (let count = 0; count < 3; count += 1) await guide(stage);
      return {};
    }),
    InterviewGuidePage: person('anAssessor', async (stage) => {
      const { id } = await guide(stage);
      for (const version of [1, 2])
        await send(
          stage,
          'anAssessor',
          'changeInterviewGuide',
          'ChangeInterviewGuideInput',
          { id, version, title: 'Another', questions: [`Why ${version}?`] },
          'guide { id }',
        );
      return { id };
    }),
    WriteInterviewGuide: input('anAssessor', () => aGuide()),
    ChangeInterviewGuide: input('anAssessor', async (stage) => ({
      ...(await guide(stage)),
      title: 'Another',
      questions: ['Why?'],
    })),
    RetireInterviewGuide: input('anAssessor', async (stage) => ({ id: (await guide(stage)).id, retired: true })),
    AddReadyGuides: input('anAssessor', () => ({ languages: ['da'] })),
    PlanInterview: input('anAssessor', async (stage) => anInterview((await study(stage)).id)),
    RecordInterview: input('anAssessor', async (stage) => {
      const { id, version } = await interview(stage, (await study(stage)).id);
      return { id, version, consent: 'GIVEN', status: 'HELD', answers: [{ question: 'q1', text: 'Text.' }] };
    }),
    StudyQuestionnaires: person('anAssessor', ({ study: id }) => ({ id })),
    FollowableQuestionnaires: person('anAssessor', ({ study: id }) => ({ id })),
    Questionnaire: person('anAssessor', ({ questionnaire: id }) => ({ id })),
    QuestionnaireResults: person('anAssessor', async (stage) => ({ id: await aFollowed(stage) })),
    WrittenAnswers: person('anAssessor', ({ questionnaire: id }) => ({ id, question: 'more' })),
    DraftQuestionnaire: input('anAssessor', async (stage) => aQuestionnaire((await study(stage)).id)),
    FollowQuestionnaire: input('anAssessor', ({ questionnaire: id, study: of }) => ({
      idempotencyKey: key(),
      id,
      study: of,
    })),
    ChangeQuestionnaire: input('anAssessor', async (stage) => {
      const of = (await study(stage)).id;
      const { idempotencyKey: _, study: __, ...given } = aQuestionnaire(of);
      return { ...given, id: await aDraft(stage, of), version: 1 };
    }),
    OpenQuestionnaire: input('anAssessor', async (stage) => ({
      id: await aDraft(stage, (await study(stage)).id),
      version: 1,
    })),
    InviteToQuestionnaire: input('anAssessor', ({ asked: id }) => ({ idempotencyKey: key(), id, number: 3 })),
    PlanClosing: input('anAssessor', async (stage) => ({
      id: await anOpened(stage),
      version: 2,
      closesOn: null,
    })),
    CloseQuestionnaire: input('anAssessor', async (stage) => ({ id: await anOpened(stage), version: 2 })),
    CiteResult: input('anAssessor', ({ questionnaire }) => ({
      idempotencyKey: key(),
      questionnaire,
      question: 'understood',
      theme: 'tolkning',
    })),
    StudyDocuments: person('anAssessor', aFullStudy),
    DocumentReviewPage: person('anAssessor', async (stage) => ({
      id: (await review(stage, (await study(stage)).id)).id,
    })),
    DocumentPassages: person('anAssessor', async (stage) => {
      const { id } = await study(stage);
      const { id: documentReview } = await review(stage, id);
      for (let count = 0; count < 3; count += 1)
        await send(
          stage,
          'anAssessor',
          'citeEvidence',
          'CiteEvidenceInput',
          evidenceOf(id, { documentReview }),
          'evidenceItem { id }',
        );
      return { id, review: documentReview };
    }),
    DocumentChecks: person('anAssessor', async (stage) => {
      const { id } = await review(stage, (await study(stage)).id);
      for (let count = 0; count < 3; count += 1) await measure(stage.api, await aCheck(stage, id));
      return { id };
    }),
    CheckDocument: input('anAssessor', async (stage) => ({
      idempotencyKey: key(),
      documentReview: (await review(stage, (await study(stage)).id)).id,
    })),
    ReviewDocument: input('anAssessor', async (stage) => aDocument((await study(stage)).id)),
    CorrectDocumentReview: input('anAssessor', async (stage) => {
      const of = (await study(stage)).id;
      const { study: _, idempotencyKey: __, ...fields } = aDocument(of);
      return { ...fields, ...(await review(stage, of)) };
    }),
    CiteEvidence: input('anAssessor', async (stage) => evidenceOf((await study(stage)).id)),
    StudyEvidence: person('anAssessor', aFullStudy),
    StudyFindings: person('anAssessor', aFullStudy),
    StudyFinding: person('anAssessor', aFullStudy),
    RecordFinding: input('anAssessor', async (stage) => {
      const { id } = await study(stage);
      return aFinding(id, [await evidence(stage, id)]);
    }),
    ChangeFinding: input('anAssessor', async (stage) => {
      const of = (await study(stage)).id;
      const { idempotencyKey: _, study: __, ...given } = aFinding(of, [await evidence(stage, of)]);
      return { ...given, ...(await finding(stage, of)) };
    }),
    ReportWriting: person('anAssessor', aFullStudy),
    ReportSections: person('anAssessor', ofAStudy),
    WriteReportSection: input('anAssessor', async (stage) => ({
      study: (await study(stage)).id,
      key: 'SUMMARY',
      version: 0,
      text: 'Text.',
    })),
    IssueStudyReport: input('anAssessor', async (stage) => ({
      idempotencyKey: key(),
      study: (await aFullStudy(stage)).id,
      final: false,
    })),
    IssuedReport: person('anOfficer', issued),
    NgosToAsk: person('anAssessor'),
    AskForComment: input('anAssessor', async (stage) => ({
      report: (await issued(stage)).id,
      organisation: organisation('theHandler'),
    })),
    TakeBackCommentRequest: input('anAssessor', async (stage) => ({ id: (await asked(stage)).id })),
    ReplyToReport: input('anInstitutionLead', async (stage) => ({
      idempotencyKey: key(),
      report: (await issued(stage)).id,
      stance: 'AGREES',
      text: 'Text.',
    })),
    CheckStudy: input('anAssessor', async (stage) => ({
      ...(await study(stage)),
      criteria: [{ criterion: 'PARTICIPATION', met: true, note: '' }],
    })),
    RevokeApiToken: input('anAnalyst', async (stage) => ({ id: await aToken(stage, 'anAnalyst') })),
  },
};
