import type { OrganisationKind, Role } from '../gql/graphql.ts';

/** What somebody can be where; the server refuses any other pair. */
export const rolesOf: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  NGO: ['CASEWORKER', 'NGO_MANAGER', 'VOLUNTEER'],
  MUNICIPALITY: ['OFFICER', 'MUNICIPAL_MANAGER'],
  INSTITUTION: ['INSTITUTION_LEAD'],
  EQUALITY_BODY: ['ASSESSOR', 'OPERATOR', 'ANALYST'],
  STATISTICS_OFFICE: ['STATISTICIAN', 'ANALYST'],
};
