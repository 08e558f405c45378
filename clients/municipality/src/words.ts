import { useLingui } from '@lingui/react/macro';
import type { OrganisationKind, RegistrationStatus, Role } from './gql/graphql.ts';

// What the server calls by a code and no code list names.

export function useRoleNames(): Record<Role, string> {
  const { t } = useLingui();
  return {
    PUBLIC: t`Visitor`,
    CASEWORKER: t`Caseworker`,
    NGO_MANAGER: t`Manager in an NGO`,
    VOLUNTEER: t`Volunteer`,
    OFFICER: t`Officer in a municipality`,
    MUNICIPAL_MANAGER: t`Manager in a municipality`,
    INSTITUTION_LEAD: t`Leader of an institution`,
    ASSESSOR: t`Assessor`,
    OPERATOR: t`Operator`,
    ANALYST: t`Analyst`,
    STATISTICIAN: t`Statistician`,
  };
}

export function useKindNames(): Record<OrganisationKind, string> {
  const { t } = useLingui();
  return {
    NGO: t`Interest organisation`,
    MUNICIPALITY: t`Municipality`,
    INSTITUTION: t`Institution of a municipality`,
    EQUALITY_BODY: t`Equality body`,
    STATISTICS_OFFICE: t`Statistics office`,
  };
}

export function useRegistrationStatusNames(): Record<RegistrationStatus, string> {
  const { t } = useLingui();
  return { REGISTERED: t`Registered`, CORRECTED: t`Corrected`, WITHDRAWN: t`Withdrawn` };
}
