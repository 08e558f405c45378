import { anyOf, type Rule } from '../platform/access/rule.ts';
import type { Role } from '../platform/access/viewer.ts';
import type { Door } from '../platform/api/context.ts';
import { visible } from '../platform/access/scope.ts';
import type { Member } from './member.entity.ts';

/** Which door a role may sign in at. Nobody works at the public door, and the API door takes tokens alone. */
export const doorOf: Record<Exclude<Role, 'PUBLIC'>, Door> = {
  CASEWORKER: 'ngo',
  NGO_MANAGER: 'ngo',
  VOLUNTEER: 'ngo',
  OFFICER: 'municipality',
  MUNICIPAL_MANAGER: 'municipality',
  ASSESSOR: 'municipality',
  OPERATOR: 'municipality',
  ANALYST: 'municipality',
  STATISTICIAN: 'municipality',
};

type Owned = Pick<Member, 'organisation' | 'operatedBy'>;

const colleague: Rule<Owned> = {
  says: 'members of the same organisation',
  test: (viewer, it) => viewer.organisation === it.organisation,
};
const manager: Rule<Owned> = {
  says: 'managers of the organisation',
  test: (viewer, it) => colleague.test(viewer, it) && (viewer.role === 'NGO_MANAGER' || viewer.role === 'MUNICIPAL_MANAGER'),
};
const operator: Rule<Owned> = {
  says: 'the operator at the equality body',
  test: (viewer, it) => viewer.role === 'OPERATOR' && viewer.operates === it.operatedBy,
};

export const memberAccess = {
  read: anyOf(colleague, operator),
  details: anyOf(manager, operator),
  manage: anyOf(manager, operator),
};

/** `memberAccess.read` as a query. */
export const visibleMembers = visible((scope) => ({
  $or: [{ organisation: scope.organisation }, { operatedBy: scope.operates }],
}));

/** A person's own sessions and tokens. */
export const ownedByMember = visible((scope) => ({ member: scope.member }));

/** Before anyone is known, only the gate reads people: see gate.ts. */
export const gatePolicy = (table: string) => {
  const open = `current_setting('equality.gate', true) = 'open'`;
  return { name: `${table}_gate`, using: open, check: open };
};
