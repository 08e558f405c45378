import { useLingui } from '@lingui/react/macro';
import type { CaseOutcome, CaseStatus, InquiryStatus, Role } from './gql/graphql.ts';

// What the server calls by a code and no code list names.

export function useRoleNames(): Record<Role, string> {
  const { t } = useLingui();
  return {
    PUBLIC: t`Visitor`,
    CASEWORKER: t`Caseworker`,
    NGO_MANAGER: t`Manager`,
    VOLUNTEER: t`Volunteer`,
    OFFICER: t`Officer`,
    MUNICIPAL_MANAGER: t`Manager in a municipality`,
    INSTITUTION_LEAD: t`Leader of an institution`,
    ASSESSOR: t`Assessor`,
    OPERATOR: t`Operator`,
    ANALYST: t`Analyst`,
    STATISTICIAN: t`Statistician`,
  };
}

export function useCaseStatusNames(): Record<CaseStatus, string> {
  const { t } = useLingui();
  return { OPEN: t`In progress`, WAITING: t`Waiting for others`, CLOSED: t`Closed` };
}

export function useInquiryStatusNames(): Record<InquiryStatus, string> {
  const { t } = useLingui();
  return { REGISTERED: t`Counted`, PROMOTED: t`Became a case`, WITHDRAWN: t`Withdrawn` };
}

export function useOutcomeNames(): Record<CaseOutcome, string> {
  const { t } = useLingui();
  return {
    ADVICE_GIVEN: t`Advice given`,
    MEDIATION: t`Settled through mediation`,
    COMPLAINT_BOARD: t`Brought to a complaints board`,
    POLICE: t`Reported to the police`,
    COURT: t`Brought to court`,
    RESOLVED: t`Solved with the other party`,
    NO_ACTION: t`The person wanted no more done`,
    OTHER: t`Something else`,
  };
}
