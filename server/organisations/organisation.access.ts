import type { Rule } from '../platform/access/rule.ts';
import type { Organisation } from './organisation.entity.ts';

export const organisationKinds = ['NGO', 'MUNICIPALITY', 'EQUALITY_BODY', 'STATISTICS_OFFICE'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const operator: Rule<Organisation> = {
  says: 'the operator at the equality body',
  test: (viewer, it) => viewer.role === 'OPERATOR' && viewer.operates === it.operatedBy,
};
