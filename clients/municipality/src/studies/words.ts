import { useLingui } from '@lingui/react/macro';
import type {
  CheckAnswer,
  Consent,
  DocumentKind,
  EvidenceKind,
  Interviewee,
  InterviewStatus,
  ReportSectionKey,
  Stance,
  StudyPhase,
} from '../gql/graphql.ts';

// What the server calls by a code and no code list names.

export function usePhaseNames(): Record<StudyPhase, string> {
  const { t } = useLingui();
  return {
    PLANNED: t`Planned`,
    COLLECTING: t`Collecting`,
    ANALYSING: t`Analysing`,
    REPORTING: t`Writing the report`,
    CLOSED: t`Closed`,
  };
}

export function useStanceNames(): Record<Stance, string> {
  const { t } = useLingui();
  return { AGREES: t`agrees`, AGREES_PARTLY: t`agrees with a part`, DISAGREES: t`disagrees` };
}

export function useIntervieweeNames(): Record<Interviewee, string> {
  const { t } = useLingui();
  return { EMPLOYEE: t`Employee`, NGO: t`Local organisation`, CITIZEN: t`Citizen` };
}

export function useConsentNames(): Record<Consent, string> {
  const { t } = useLingui();
  return { NOT_ASKED: t`Not asked yet`, GIVEN: t`Agrees to being quoted`, REFUSED: t`Does not agree` };
}

export function useInterviewStatusNames(): Record<InterviewStatus, string> {
  const { t } = useLingui();
  return { PLANNED: t`To be held`, HELD: t`Held`, CANCELLED: t`Cancelled` };
}

export function useEvidenceKindNames(): Record<EvidenceKind, string> {
  const { t } = useLingui();
  return {
    EMPLOYEE: t`Interviews with employees`,
    NGO: t`Interviews with local organisations`,
    CITIZEN: t`Interviews with citizens`,
    DOCUMENT: t`Documents`,
    QUESTIONNAIRE: t`Questionnaires`,
    STATISTICS: t`Published statistics`,
  };
}

/** "2 from employees", for a cell of a table. */
export function useKindCounts(): (kind: EvidenceKind, count: number) => string {
  const { t } = useLingui();
  return (kind, count) =>
    ({
      EMPLOYEE: t`${{ count }} from employees`,
      NGO: t`${{ count }} from organisations`,
      CITIZEN: t`${{ count }} from citizens`,
      DOCUMENT: t`${{ count }} from documents`,
      QUESTIONNAIRE: t`${{ count }} from questionnaires`,
      STATISTICS: t`${{ count }} from statistics`,
    })[kind];
}

export function useDocumentKindNames(): Record<DocumentKind, string> {
  const { t } = useLingui();
  return {
    WEBSITE: t`Website`,
    GUIDELINE: t`Guideline`,
    PROCEDURE: t`Procedure`,
    FORM: t`Form`,
    OTHER: t`Something else`,
  };
}

export function useCheckAnswerNames(): Record<CheckAnswer, string> {
  const { t } = useLingui();
  return {
    YES: t`Yes`,
    PARTLY: t`Partly`,
    NO: t`No`,
    NOT_RELEVANT: t`Does not fit`,
    NOT_LOOKED_AT: t`Not looked at`,
  };
}

export function useSectionNames(): Record<ReportSectionKey, string> {
  const { t } = useLingui();
  return { SUMMARY: t`Summary`, CONTEXT: t`Context`, METHOD: t`Method`, CONCLUSION: t`Conclusion` };
}

export function useSectionHints(): Record<ReportSectionKey, string> {
  const { t } = useLingui();
  return {
    SUMMARY: t`What a busy reader should know.`,
    CONTEXT: t`The institutions, their services and their citizens.`,
    METHOD: t`How the study was done, and what it could not find out.`,
    CONCLUSION: t`What the findings come to together.`,
  };
}
