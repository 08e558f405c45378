import { useLingui } from '@lingui/react/macro';
import type { Channel, Locale, OrganisationKind, RegistrationStatus, Role } from './gql/graphql.ts';

/** In which language the API is to name its codes. */
export function useApiLocale(): Locale {
  const { i18n } = useLingui();
  return i18n.locale === 'da' ? 'DA' : 'EN';
}

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
    EQUALITY_BODY: t`Equality body`,
    STATISTICS_OFFICE: t`Statistics office`,
  };
}

export function useChannelNames(): Record<Channel, string> {
  const { t } = useLingui();
  return {
    PHONE: t`Telephone`,
    EMAIL: t`E-mail`,
    IN_PERSON: t`In person`,
    LETTER: t`Letter`,
    WEB: t`Website`,
    OTHER: t`Another way`,
  };
}

export function useRegistrationStatusNames(): Record<RegistrationStatus, string> {
  const { t } = useLingui();
  return { REGISTERED: t`Registered`, CORRECTED: t`Corrected`, WITHDRAWN: t`Withdrawn` };
}

export const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));
