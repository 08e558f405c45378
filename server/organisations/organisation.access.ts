import type { Rule } from '../platform/access/rule.ts';
import { NOBODY } from '../platform/access/viewer.ts';
import type { Organisation } from './organisation.entity.ts';

export const organisationKinds = ['NGO', 'MUNICIPALITY', 'INSTITUTION', 'EQUALITY_BODY', 'STATISTICS_OFFICE'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

const OPERATOR = 'the operator at the equality body';

const operator: Rule<Pick<Organisation, 'operatedBy'>> = {
  says: OPERATOR,
  test: (viewer, it) => viewer.role === 'OPERATOR' && viewer.operates === it.operatedBy,
};

/** Before there is an organisation to compare with: whatever an operator adds, they operate. */
const anyOperator: Rule = {
  says: OPERATOR,
  test: (viewer) => viewer.role === 'OPERATOR' && viewer.operates !== NOBODY,
};

export const organisationAccess = { add: anyOperator, change: operator };
