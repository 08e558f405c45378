import type { World } from './world.ts';

/** How to come to an object of each type: a path of selections from a query, the way an app or an attacker would take. */
export type Probe = readonly string[];

const cells = (version: string) =>
  `cells(release: "${version}", select: [{ table: "Q1", period: "2025-Q3", geo: [""] }])`;

export const probesOf = (world: World): Record<string, Record<string, Probe>> => ({
  Report: { 'report(receipt)': [`report(receipt: "${world.receipt}")`] },
  Incident: {
    'report.incident': [`report(receipt: "${world.receipt}")`, 'incident'],
    'case.incident': [`case(id: "${world.case}")`, 'incident'],
    'registration.incident': [`registration(id: "${world.registration}")`, 'incident'],
  },
  NamedGround: { 'case.incident.grounds': [`case(id: "${world.case}")`, 'incident', 'grounds'] },
  HateCrime: { 'case.incident.hateCrime': [`case(id: "${world.case}")`, 'incident', 'hateCrime'] },
  IncidentTime: { 'case.incident.when': [`case(id: "${world.case}")`, 'incident', 'when'] },
  Inquiry: {
    'inquiry(id)': [`inquiry(id: "${world.inquiry}")`],
    inquiries: ['inquiries(first: 1)', 'edges', 'node'],
    'case.inquiries': [`case(id: "${world.case}")`, 'inquiries'],
  },
  Case: { 'case(id)': [`case(id: "${world.case}")`], cases: ['cases(first: 1)', 'edges', 'node'] },
  Person: {
    'case.person': [`case(id: "${world.case}")`, 'person'],
    'cases.person': ['cases(first: 1)', 'edges', 'node', 'person'],
  },
  JournalEntry: { 'case.journal': [`case(id: "${world.case}")`, 'journal(first: 1)', 'edges', 'node'] },
  StatisticsPreview: {
    'case.statisticsPreview': [`case(id: "${world.case}")`, 'statisticsPreview'],
    'registration.statisticsPreview': [`registration(id: "${world.registration}")`, 'statisticsPreview'],
  },
  CodedField: {
    'case.statisticsPreview.incidentFact': [`case(id: "${world.case}")`, 'statisticsPreview', 'incidentFact'],
  },
  Registration: {
    'registration(id)': [`registration(id: "${world.registration}")`],
    registrations: ['registrations(first: 1)', 'edges', 'node'],
  },
  Organisation: { organisations: ['organisations(first: 1, search: "Lige Ret")', 'edges', 'node'] },
  Member: {
    'members, of an NGO': [
      `organisations(first: 1, search: "Lige Ret")`,
      'edges',
      'node',
      'members(first: 1)',
      'edges',
      'node',
    ],
    'members, of a municipality': [
      `organisations(first: 1, search: "Københavns")`,
      'edges',
      'node',
      'members(first: 1)',
      'edges',
      'node',
    ],
  },
  Due: { due: ['due(first: 1)', 'edges', 'node'] },
  ReminderSettings: { reminders: ['reminders'] },
  DueCounts: { dueCounts: ['dueCounts'] },
  Study: { 'study(id)': [`study(id: "${world.study}")`], studies: ['studies(first: 1)', 'edges', 'node'] },
  CriterionCheck: {
    'study.criteria': [`study(id: "${world.study}")`, 'criteria'],
    'studyReport.content.criteria': [`studyReport(id: "${world.studyReport}")`, 'content', 'criteria'],
  },
  CoverageCell: { 'study.coverage': [`study(id: "${world.study}")`, 'coverage'] },
  Interview: {
    'interview(id)': [`interview(id: "${world.interview}")`],
    'study.interviews': [`study(id: "${world.study}")`, 'interviews(first: 1)', 'edges', 'node'],
  },
  InterviewGuide: {
    'interviewGuide(id)': [`interviewGuide(id: "${world.guide}")`],
    interviewGuides: ['interviewGuides(first: 1)', 'edges', 'node'],
    'interview.guide': [`interview(id: "${world.interview}")`, 'guide'],
  },
  InterviewGuideVersion: {
    'interviewGuide.versions': [`interviewGuide(id: "${world.guide}")`, 'versions(first: 1)', 'edges', 'node'],
  },
  InterviewQuestion: { 'interview.questions': [`interview(id: "${world.interview}")`, 'questions'] },
  InterviewAnswer: { 'interview.answers': [`interview(id: "${world.interview}")`, 'answers'] },
  DocumentReview: {
    'documentReview(id)': [`documentReview(id: "${world.documentReview}")`],
    'study.documentReviews': [`study(id: "${world.study}")`, 'documentReviews(first: 1)', 'edges', 'node'],
  },
  AnsweredCheck: {
    'study.documentReviews.checks': [
      `study(id: "${world.study}")`,
      'documentReviews(first: 1)',
      'edges',
      'node',
      'checks',
    ],
  },
  MachineCheck: {
    'documentReview.machineChecks': [`documentReview(id: "${world.documentReview}")`, 'machineChecks'],
    'study.documentReviews.machineChecks': [
      `study(id: "${world.study}")`,
      'documentReviews(first: 1)',
      'edges',
      'node',
      'machineChecks',
    ],
  },
  MachineReading: {
    'machineChecks.reading': [`documentReview(id: "${world.documentReview}")`, 'machineChecks', 'reading'],
  },
  ReadabilityReading: {
    'machineChecks.reading.readability': [
      `documentReview(id: "${world.documentReview}")`,
      'machineChecks',
      'reading',
      'readability',
    ],
  },
  AccessibilityReading: {
    'machineChecks.reading.accessibility': [
      `documentReview(id: "${world.documentReview}")`,
      'machineChecks',
      'reading',
      'accessibility',
    ],
  },
  AccessibilityRule: {
    'machineChecks.reading.accessibility.violations': [
      `documentReview(id: "${world.documentReview}")`,
      'machineChecks',
      'reading',
      'accessibility',
      'violations',
    ],
  },
  PdfReading: {
    'machineChecks.reading.pdf': [`documentReview(id: "${world.documentReview}")`, 'machineChecks', 'reading', 'pdf'],
  },
  EvidenceItem: { 'study.evidence': [`study(id: "${world.study}")`, 'evidence(first: 1)', 'edges', 'node'] },
  Finding: {
    'study.findings': [`study(id: "${world.study}")`, 'findings(first: 1)', 'edges', 'node'],
    'action.finding': [`actionPlan(id: "${world.plan}")`, 'actions(first: 1)', 'edges', 'node', 'finding'],
  },
  ReportSection: { 'study.sections': [`study(id: "${world.study}")`, 'sections'] },
  StudyReport: {
    'studyReport(id)': [`studyReport(id: "${world.studyReport}")`],
    'study.reports': [`study(id: "${world.study}")`, 'reports(first: 1)', 'edges', 'node'],
    'reportComment.report': [`reportComment(id: "${world.comment}")`, 'report'],
  },
  ReportContent: { 'studyReport.content': [`studyReport(id: "${world.studyReport}")`, 'content'] },
  IssuedSection: { 'studyReport.content.sections': [`studyReport(id: "${world.studyReport}")`, 'content', 'sections'] },
  InterviewsHeld: {
    'studyReport.content.interviews': [`studyReport(id: "${world.studyReport}")`, 'content', 'interviews'],
  },
  ReviewedDocument: {
    'studyReport.content.documents': [`studyReport(id: "${world.studyReport}")`, 'content', 'documents'],
  },
  ReportedFinding: {
    'studyReport.content.findings': [`studyReport(id: "${world.studyReport}")`, 'content', 'findings'],
  },
  KeptReply: { 'studyReport.content.replies': [`studyReport(id: "${world.studyReport}")`, 'content', 'replies'] },
  KeptComment: { 'studyReport.content.comments': [`studyReport(id: "${world.studyReport}")`, 'content', 'comments'] },
  KeptQuestionnaire: {
    'studyReport.content.questionnaires': [`studyReport(id: "${world.studyReport}")`, 'content', 'questionnaires'],
  },
  ReportComment: {
    'reportComment(id)': [`reportComment(id: "${world.comment}")`],
    commentRequests: ['commentRequests(first: 1)', 'edges', 'node'],
    'study.comments': [`study(id: "${world.study}")`, 'comments(first: 1)', 'edges', 'node'],
  },
  ReportReply: { 'study.replies': [`study(id: "${world.study}")`, 'replies(first: 1)', 'edges', 'node'] },
  Questionnaire: {
    'questionnaire, closed': [`questionnaire(id: "${world.questionnaire}")`],
    'questionnaire, open': [`questionnaire(id: "${world.asked}")`],
    'study.followable': [`study(id: "${world.study}")`, 'followable(first: 1)', 'edges', 'node'],
    'study.questionnaires': [`study(id: "${world.study}")`, 'questionnaires(first: 1)', 'edges', 'node'],
  },
  AskedQuestionnaire: { 'askedQuestionnaire(code)': [`askedQuestionnaire(code: "${world.askedCode}")`] },
  AskedText: {
    'questionnaire.title': [`questionnaire(id: "${world.questionnaire}")`, 'title'],
    'askedQuestionnaire.title': [`askedQuestionnaire(code: "${world.askedCode}")`, 'title'],
  },
  Question: { 'askedQuestionnaire.questions': [`askedQuestionnaire(code: "${world.askedCode}")`, 'questions'] },
  QuestionOption: {
    'askedQuestionnaire.questions.options': [`askedQuestionnaire(code: "${world.askedCode}")`, 'questions', 'options'],
  },
  QuestionCondition: {
    'askedQuestionnaire.questions.onlyIf': [`askedQuestionnaire(code: "${world.askedCode}")`, 'questions', 'onlyIf'],
  },
  AnswerSheet: { 'questionnaire.sheets': [`questionnaire(id: "${world.questionnaire}")`, 'sheets', 'edges', 'node'] },
  SheetEntry: {
    'questionnaire.sheets.entries': [
      `questionnaire(id: "${world.questionnaire}")`,
      'sheets(first: 1)',
      'edges',
      'node',
      'entries',
    ],
  },
  WrittenAnswer: {
    'questionnaire.written': [`questionnaire(id: "${world.questionnaire}")`, 'written(first: 1)', 'edges', 'node'],
  },
  QuestionnaireSummary: {
    'questionnaireSummary(id)': [`questionnaireSummary(id: "${world.questionnaire}")`],
    'study.questionnaireSummaries': [`study(id: "${world.study}")`, 'questionnaireSummaries', 'edges', 'node'],
  },
  QuestionnaireCounts: {
    'questionnaire.counts': [`questionnaire(id: "${world.questionnaire}")`, 'counts'],
    'study.questionnaireSummaries.counts': [
      `study(id: "${world.study}")`,
      'questionnaireSummaries',
      'edges',
      'node',
      'counts',
    ],
  },
  QuestionTable: {
    'study.questionnaireSummaries.counts.tables': [
      `study(id: "${world.study}")`,
      'questionnaireSummaries',
      'edges',
      'node',
      'counts',
      'tables',
    ],
  },
  OptionCount: {
    'study.questionnaireSummaries.counts.tables.counts': [
      `study(id: "${world.study}")`,
      'questionnaireSummaries',
      'edges',
      'node',
      'counts',
      'tables',
      'counts',
    ],
  },
  AnswerGroup: {
    'study.questionnaireSummaries.counts.tables.groups': [
      `study(id: "${world.study}")`,
      'questionnaireSummaries',
      'edges',
      'node',
      'counts',
      'tables',
      'groups',
    ],
  },
  ActionPlan: {
    'actionPlan(id)': [`actionPlan(id: "${world.plan}")`],
    actionPlans: ['actionPlans(first: 1)', 'edges', 'node'],
  },
  PlanShortcoming: { 'actionPlan.shortcomings': [`actionPlan(id: "${world.plan}")`, 'shortcomings'] },
  Goal: { 'actionPlan.goals': [`actionPlan(id: "${world.plan}")`, 'goals(first: 1)', 'edges', 'node'] },
  Action: {
    'actionPlan.actions': [`actionPlan(id: "${world.plan}")`, 'actions(first: 1)', 'edges', 'node'],
    actions: ['actions(first: 1)', 'edges', 'node'],
    'action(id)': [`action(id: "${world.action}")`],
  },
  Progress: {
    'action.progress': [
      `actionPlan(id: "${world.plan}")`,
      'actions(first: 1)',
      'edges',
      'node',
      'progress(first: 1)',
      'edges',
      'node',
    ],
  },
  EqualityIndicator: {
    'actionPlan.indicators': [`actionPlan(id: "${world.plan}")`, 'indicators(first: 1)', 'edges', 'node'],
    'indicator(id)': [`indicator(id: "${world.indicator}")`],
  },
  PlanSummary: {
    'planSummary(id), published': [`planSummary(id: "${world.planSummary}")`],
    'planSummary(id), taken back': [`planSummary(id: "${world.pastSummary}")`],
    planSummaries: ['planSummaries(first: 1)', 'edges', 'node'],
    'actionPlan.summaries': [`actionPlan(id: "${world.plan}")`, 'summaries(first: 1)', 'edges', 'node'],
  },
  SummaryDraft: { 'actionPlan.summaryDraft': [`actionPlan(id: "${world.plan}")`, 'summaryDraft'] },
  SummaryGoal: { 'planSummary.goals': [`planSummary(id: "${world.planSummary}")`, 'goals'] },
  SummaryChanges: { 'planSummary.changes': [`planSummary(id: "${world.planSummary}")`, 'changes'] },
  SummaryActionChange: {
    'planSummary.changes.actions': [`planSummary(id: "${world.planSummary}")`, 'changes', 'actions'],
  },
  SummaryIndicatorChange: {
    'planSummary.changes.indicators': [`planSummary(id: "${world.planSummary}")`, 'changes', 'indicators'],
  },
  SummaryAction: { 'planSummary.goals.actions': [`planSummary(id: "${world.planSummary}")`, 'goals', 'actions'] },
  SummaryIndicator: {
    'planSummary.goals.indicators': [`planSummary(id: "${world.planSummary}")`, 'goals', 'indicators'],
  },
  Publication: {
    'publication(id), published': [`publication(id: "${world.publication}")`],
    'publication(id), taken back': [`publication(id: "${world.pastPublication}")`],
    publications: ['publications(first: 1)', 'edges', 'node'],
  },
  ChangedPart: { 'publication.changes': [`publication(id: "${world.publication}")`, 'changes(locale: EN)'] },
  PaperBlock: { 'publication.blocks': [`publication(id: "${world.publication}")`, 'blocks(locale: EN)'] },
  PublicationDraft: {
    'studyReport.publicationDraft': [`studyReport(id: "${world.finalReport}")`, 'publicationDraft(locale: EN)'],
    'evaluation.publicationDraft': [`evaluation(id: "${world.publishedEvaluation}")`, 'publicationDraft(locale: EN)'],
  },
  InstitutionAgreement: {
    'studyReport.publicationDraft.agreements': [
      `studyReport(id: "${world.finalReport}")`,
      'publicationDraft(locale: EN)',
      'agreements',
    ],
  },
  TrendPoint: { 'indicator.trend': [`indicator(id: "${world.indicator}")`, 'trend'] },
  Portfolio: { portfolio: ['portfolio'] },
  InstitutionStanding: { 'portfolio.institutions': ['portfolio', 'institutions'] },
  PlanStanding: {
    'portfolio.standing': ['portfolio', 'standing'],
    'actionPlan.standing': [`actionPlan(id: "${world.plan}")`, 'standing'],
  },
  ActionCounts: { 'actionPlan.standing.actions': [`actionPlan(id: "${world.plan}")`, 'standing', 'actions'] },
  AskedSource: { 'indicator.asked': [`indicator(id: "${world.askedIndicator}")`, 'asked'] },
  CellSource: { 'indicator.cell': [`indicator(id: "${world.countedIndicator}")`, 'cell'] },
  Measurement: {
    'indicator.lastMeasurement, of a question': [`indicator(id: "${world.askedIndicator}")`, 'lastMeasurement'],
    'indicator.measurements, of published statistics': [
      `indicator(id: "${world.countedIndicator}")`,
      'measurements(first: 1)',
      'edges',
      'node',
    ],
    'indicator.lastMeasurement': [`indicator(id: "${world.indicator}")`, 'lastMeasurement'],
    'indicator.measurements': [
      `actionPlan(id: "${world.plan}")`,
      'indicators(first: 1)',
      'edges',
      'node',
      'measurements(first: 1)',
      'edges',
      'node',
    ],
  },
  PlanVersion: { 'actionPlan.versions': [`actionPlan(id: "${world.plan}")`, 'versions(first: 1)', 'edges', 'node'] },
  Evaluation: {
    'evaluation(id)': [`evaluation(id: "${world.evaluation}")`],
    evaluations: ['evaluations(first: 1)', 'edges', 'node'],
  },
  AssessedAction: { 'evaluation.actions': [`evaluation(id: "${world.evaluation}")`, 'actions'] },
  AssessedIndicator: { 'evaluation.indicators': [`evaluation(id: "${world.evaluation}")`, 'indicators'] },
  Viewer: { viewer: ['viewer'] },
  Session: { sessions: ['sessions'] },
  ApiToken: { apiTokens: ['apiTokens'] },
  DemoPerson: { demoPeople: ['demoPeople'] },
  ReadyIndicator: { readyIndicators: ['readyIndicators(locale: DA)'] },
  CodeList: { codeLists: ['codeLists(ids: ["areas"])'] },
  Code: { 'codeLists.codes': ['codeLists(ids: ["forms"])', 'codes'] },
  Area: { municipalities: ['municipalities'] },
  RunningQuarter: { runningQuarter: ['runningQuarter'] },
  Release: {
    'release, published': [`release(version: "${world.published}")`],
    'release, a draft': [`release(version: "${world.draft}")`],
  },
  LatticeEdition: { 'release.lattice': ['release', 'lattice'] },
  PlannedRelease: { releaseCalendar: ['releaseCalendar'] },
  ReleaseMove: { 'releaseCalendar.moves': ['releaseCalendar', 'moves'] },
  ReleaseSignature: {
    'release.signatures, published': ['release', 'signatures'],
    'release.signatures, a draft': [`release(version: "${world.draft}")`, 'signatures'],
  },
  ReleaseNotice: { 'release.notice, a draft': [`release(version: "${world.draft}")`, 'notice'] },
  ReleaseHold: { 'release.notice.hold, a draft': [`release(version: "${world.draft}")`, 'notice', 'hold'] },
  SeriesBreak: { seriesBreaks: ['seriesBreaks'] },
  NoiseProfile: { 'release.profile': ['release', 'profile'] },
  StatisticsTable: {
    'release.tables': ['release', 'tables'],
    'draft.tables': [`release(version: "${world.draft}")`, 'tables'],
  },
  ReleaseDelivery: { 'release.delivery': ['release', 'delivery'] },
  ReleaseAudit: { 'release.audit': ['release', 'audit'] },
  AuditAttack: { 'release.audit.attacks': ['release', 'audit', 'attacks'] },
  AuditFinding: { 'release.audit.attacks.findings': ['release', 'audit', 'attacks', 'findings'] },
  TableVariable: { 'release.tables.variables': ['release', 'tables', 'variables'] },
  VariableCode: { 'release.tables.variables.codes': ['release', 'tables', 'variables', 'codes'] },
  ReleaseFile: { 'release.tables.files': ['release', 'tables', 'files'] },
  Cell: { 'cells, published': [cells(world.published)], 'cells, of a draft': [cells(world.draft)] },
  CellDimension: {
    'cells.dims': [`cells(select: [{ table: "Q2", period: "2025-Q3", geo: [""], ground: ["AGE"] }])`, 'dims'],
  },
  QuarterState: { quarters: ['quarters'], 'quarter(quarter)': ['quarter(quarter: "2025-Q4")'] },
  Arrivals: { 'quarter.arrivals': ['quarter(quarter: "2025-Q3")', 'arrivals'] },
  ArrivedCount: { 'quarter.arrivals.sources': ['quarter(quarter: "2025-Q3")', 'arrivals', 'sources'] },
  ReleaseOrder: { 'quarters.order': ['quarters', 'order'] },
});

/** Types that only carry others: what they carry is probed. */
export const structural = /(Connection|Edge|Payload)$|^(PageInfo|Query|Mutation)$/;
