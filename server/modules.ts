import 'reflect-metadata'; // type-graphql's decorators need it before the first entity is read
import { AuditEntry } from './platform/audit/auditEntry.entity.ts';
import { Case } from './cases/case.entity.ts';
import { CaseResolver } from './cases/case.resolver.ts';
import { CaseCounter } from './cases/caseCounter.entity.ts';
import { Inquiry } from './cases/inquiry.entity.ts';
import { ViewerCasesResolver } from './cases/viewerCases.resolver.ts';
import { InquiryResolver } from './cases/inquiry.resolver.ts';
import { JournalEntry } from './cases/journalEntry.entity.ts';
import { JournalEntryResolver } from './cases/journalEntry.resolver.ts';
import { Person } from './cases/person.entity.ts';
import { PersonResolver } from './cases/person.resolver.ts';
import { SearchWord } from './cases/searchWord.entity.ts';
import { MachineCheck } from './checks/machineCheck.entity.ts';
import { MachineCheckResolver } from './checks/machineCheck.resolver.ts';
import { MachineCheckFile } from './checks/machineCheckFile.entity.ts';
import { Evaluation } from './evaluations/evaluation.entity.ts';
import { EvaluationResolver } from './evaluations/evaluation.resolver.ts';
import { Organisation } from './organisations/organisation.entity.ts';
import { OrganisationResolver } from './organisations/organisation.resolver.ts';
import { ApiToken } from './people/apiToken.entity.ts';
import { ApiTokenResolver } from './people/apiToken.resolver.ts';
import { Credential } from './people/credential.entity.ts';
import { DemoPeopleResolver } from './people/demoPeople.resolver.ts';
import { Member } from './people/member.entity.ts';
import { MemberResolver, OrganisationMembersResolver } from './people/member.resolver.ts';
import { Session } from './people/session.entity.ts';
import { SessionResolver } from './people/session.resolver.ts';
import { SignInTries } from './people/signInTries.entity.ts';
import { ViewerResolver } from './people/viewer.resolver.ts';
import { Action } from './plans/actions/action.entity.ts';
import { ActionPlan } from './plans/actionPlan.entity.ts';
import { Goal } from './plans/goals/goal.entity.ts';
import { EqualityIndicator } from './plans/indicators/indicator.entity.ts';
import { Measurement } from './plans/measurements/measurement.entity.ts';
import { ActionResolver, ProgressResolver } from './plans/actions/action.resolver.ts';
import { EqualityIndicatorResolver, MeasurementResolver } from './plans/indicators/indicator.resolver.ts';
import { ActionPlanResolver } from './plans/plan.resolver.ts';
import { ActionMutationsResolver } from './plans/actions/actionMutations.resolver.ts';
import { GoalMutationsResolver } from './plans/goals/goalMutations.resolver.ts';
import { IndicatorMutationsResolver } from './plans/indicators/indicatorMutations.resolver.ts';
import { PlanMutationsResolver } from './plans/planMutations.resolver.ts';
import { PlanSummary } from './plans/summaries/planSummary.entity.ts';
import { PlanVersion } from './plans/planVersion.entity.ts';
import { PlanStandingResolver, PortfolioResolver } from './plans/overview/portfolio.resolver.ts';
import { Progress } from './plans/actions/progress.entity.ts';
import { ReadyIndicatorResolver } from './plans/indicators/readyIndicator.resolver.ts';
import { PlanSourcesResolver } from './plans/indicators/source.resolver.ts';
import { PlanSummariesResolver, PlanSummaryResolver } from './plans/summaries/summary.resolver.ts';
import { AnswerSheet } from './questionnaires/answerSheet.entity.ts';
import { AskedQuestionnaireResolver } from './questionnaires/askedQuestionnaire.resolver.ts';
import { PublicationAgreement } from './publications/agreement.entity.ts';
import { Publication } from './publications/publication.entity.ts';
import { PublicationResolver } from './publications/publication.resolver.ts';
import {
  EvaluationPublicationResolver,
  StudyReportPublicationResolver,
} from './publications/publicationDraft.resolver.ts';
import { Questionnaire } from './questionnaires/questionnaire.entity.ts';
import {
  AnswerSheetResolver,
  QuestionnaireResolver,
  QuestionnaireSummaryResolver,
  StudyQuestionnairesResolver,
  WrittenAnswerResolver,
} from './questionnaires/questionnaire.resolver.ts';
import { QuestionnaireInvitation } from './questionnaires/questionnaireInvitation.entity.ts';
import { QuestionnaireMutationsResolver } from './questionnaires/questionnaireMutations.resolver.ts';
import { QuestionnaireSummary } from './questionnaires/questionnaireSummary.entity.ts';
import { WrittenAnswer } from './questionnaires/writtenAnswer.entity.ts';
import { Registration } from './registrations/registration.entity.ts';
import { RegistrationResolver } from './registrations/registration.resolver.ts';
import { SeriesBreakResolver } from './releases/breaks/break.resolver.ts';
import { CalendarResolver, ReleaseMoveResolver } from './releases/calendar/calendar.resolver.ts';
import { ErratumResolver } from './releases/errata/erratum.resolver.ts';
import { CellResolver } from './releases/cells.resolver.ts';
import { QuarterStateResolver, ReleaseViewerResolver } from './releases/quarterState.resolver.ts';
import { ReleaseResolver, StatisticsTableResolver } from './releases/release.resolver.ts';
import { DeliveryResolver } from './releases/delivery.resolver.ts';
import { ReleaseAuditResolver } from './releases/releaseAudit.resolver.ts';
import { ReleaseNoticeOfReleaseResolver, ReleaseNoticeResolver } from './releases/notice/notice.resolver.ts';
import { ReleaseSignatureResolver, ReleaseSignaturesResolver } from './releases/signatures/signature.resolver.ts';
import {
  TableVariableResolver,
  TableVariablesResolver,
  VariableCodeResolver,
} from './releases/tableVariable.resolver.ts';
import { CalendarFeed } from './reminders/calendarFeed.entity.ts';
import { DueResolver } from './reminders/due.resolver.ts';
import { PutOff } from './reminders/putOff.entity.ts';
import { ReminderChoice } from './reminders/reminderChoice.entity.ts';
import { ReminderMail } from './reminders/reminderMail.entity.ts';
import { ReminderSettingsResolver } from './reminders/reminderSettings.resolver.ts';
import { Report } from './reports/report.entity.ts';
import { ReportResolver } from './reports/report.resolver.ts';
import { ReportAddition } from './reports/reportAddition.entity.ts';
import { DocumentReview } from './studies/documents/documentReview.entity.ts';
import { DocumentReviewResolver, StudyDocumentsResolver } from './studies/documents/document.resolver.ts';
import { EvidenceItemResolver, StudyEvidenceResolver } from './studies/evidence/evidence.resolver.ts';
import { EvidenceItem } from './studies/evidence/evidenceItem.entity.ts';
import { Finding } from './studies/findings/finding.entity.ts';
import { FindingResolver, StudyFindingsResolver } from './studies/findings/finding.resolver.ts';
import { InterviewGuideResolver } from './studies/guides/guide.resolver.ts';
import { InterviewGuideVersion } from './studies/guides/guideVersion.entity.ts';
import { Interview } from './studies/interviews/interview.entity.ts';
import { InterviewResolver, StudyInterviewsResolver } from './studies/interviews/interview.resolver.ts';
import {
  CommentedStudyResolver,
  CommentedReportResolver,
  ReportCommentResolver,
  ReportContentResolver,
} from './studies/comments/comment.resolver.ts';
import { InterviewGuide } from './studies/guides/interviewGuide.entity.ts';
import { ReportReplyResolver, StudyReportResolver, StudyReportsResolver } from './studies/reports/report.resolver.ts';
import { ReportComment } from './studies/comments/reportComment.entity.ts';
import { ReportReply } from './studies/reports/reportReply.entity.ts';
import { ReportSection } from './studies/reports/reportSection.entity.ts';
import { Study } from './studies/study.entity.ts';
import { StudyReport } from './studies/reports/studyReport.entity.ts';
import { StudyResolver } from './studies/study.resolver.ts';
import { StudyMutationsResolver } from './studies/studyMutations.resolver.ts';
import { CodeListResolver } from './taxonomy/codeList.resolver.ts';
import { MunicipalityResolver } from './taxonomy/municipality.resolver.ts';
import { RunningQuarterResolver } from './taxonomy/runningQuarter.resolver.ts';
import { Outbox } from './transfer/outbox.entity.ts';
import { PreviewResolver } from './transfer/preview.resolver.ts';
import { CodedFieldResolver } from './transfer/statisticsPreview.type.ts';

/** The only place that knows every slice. */
export const entities = [
  AuditEntry,
  Organisation,
  Member,
  Credential,
  Session,
  SignInTries,
  ApiToken,
  Outbox,
  Report,
  ReportAddition,
  Registration,
  Inquiry,
  Case,
  CaseCounter,
  Person,
  SearchWord,
  JournalEntry,
  Study,
  Interview,
  InterviewGuide,
  InterviewGuideVersion,
  DocumentReview,
  MachineCheck,
  MachineCheckFile,
  EvidenceItem,
  Finding,
  ReportSection,
  StudyReport,
  ReportReply,
  ReportComment,
  Questionnaire,
  QuestionnaireInvitation,
  AnswerSheet,
  WrittenAnswer,
  QuestionnaireSummary,
  ActionPlan,
  Goal,
  Action,
  Progress,
  EqualityIndicator,
  Measurement,
  PlanVersion,
  PlanSummary,
  Evaluation,
  Publication,
  PublicationAgreement,
  PutOff,
  ReminderChoice,
  CalendarFeed,
  ReminderMail,
];

export const resolvers = [
  CodeListResolver,
  MunicipalityResolver,
  RunningQuarterResolver,
  OrganisationResolver,
  ViewerResolver,
  DemoPeopleResolver,
  MemberResolver,
  OrganisationMembersResolver,
  SessionResolver,
  ApiTokenResolver,
  RegistrationResolver,
  ReportResolver,
  CodedFieldResolver,
  CalendarResolver,
  ReleaseMoveResolver,
  ErratumResolver,
  SeriesBreakResolver,
  ReleaseResolver,
  ReleaseSignaturesResolver,
  ReleaseSignatureResolver,
  ReleaseNoticeOfReleaseResolver,
  ReleaseNoticeResolver,
  CellResolver,
  QuarterStateResolver,
  ReleaseViewerResolver,
  StatisticsTableResolver,
  ReleaseAuditResolver,
  DeliveryResolver,
  TableVariableResolver,
  TableVariablesResolver,
  VariableCodeResolver,
  PreviewResolver,
  InquiryResolver,
  ViewerCasesResolver,
  CaseResolver,
  PersonResolver,
  JournalEntryResolver,
  StudyResolver,
  StudyMutationsResolver,
  StudyInterviewsResolver,
  StudyDocumentsResolver,
  StudyEvidenceResolver,
  StudyFindingsResolver,
  InterviewResolver,
  InterviewGuideResolver,
  DocumentReviewResolver,
  MachineCheckResolver,
  EvidenceItemResolver,
  FindingResolver,
  StudyReportsResolver,
  StudyReportResolver,
  ReportReplyResolver,
  ReportCommentResolver,
  CommentedStudyResolver,
  CommentedReportResolver,
  ReportContentResolver,
  StudyQuestionnairesResolver,
  QuestionnaireResolver,
  QuestionnaireSummaryResolver,
  AnswerSheetResolver,
  WrittenAnswerResolver,
  QuestionnaireMutationsResolver,
  AskedQuestionnaireResolver,
  ActionPlanResolver,
  ActionResolver,
  ProgressResolver,
  EqualityIndicatorResolver,
  MeasurementResolver,
  ReadyIndicatorResolver,
  PlanSourcesResolver,
  PlanSummariesResolver,
  PlanSummaryResolver,
  PlanStandingResolver,
  PortfolioResolver,
  PlanMutationsResolver,
  GoalMutationsResolver,
  ActionMutationsResolver,
  IndicatorMutationsResolver,
  EvaluationResolver,
  PublicationResolver,
  EvaluationPublicationResolver,
  StudyReportPublicationResolver,
  DueResolver,
  ReminderSettingsResolver,
] as const;
