import { anyOf, type Rule } from '../platform/access/rule.ts';
import { NOBODY, type Role } from '../platform/access/viewer.ts';
import type { Door } from '../platform/api/context.ts';
import { visible } from '../platform/access/scope.ts';
import type { OrganisationKind } from '../organisations/organisation.access.ts';
import type { Member } from './member.entity.ts';

/** Which door a role may sign in at. Nobody works at the public door, and the API door takes tokens alone. */
export const doorOf: Record<Exclude<Role, 'PUBLIC'>, Door> = {
  CASEWORKER: 'ngo',
  NGO_MANAGER: 'ngo',
  VOLUNTEER: 'ngo',
  OFFICER: 'municipality',
  MUNICIPAL_MANAGER: 'municipality',
  INSTITUTION_LEAD: 'municipality',
  ASSESSOR: 'municipality',
  OPERATOR: 'municipality',
  ANALYST: 'municipality',
  STATISTICIAN: 'municipality',
};

/** What a member can be, by what their organisation is: nobody is an officer in an NGO, or a caseworker in a municipality. */
export const rolesOf: Record<OrganisationKind, readonly Role[]> = {
  NGO: ['CASEWORKER', 'NGO_MANAGER', 'VOLUNTEER'],
  MUNICIPALITY: ['OFFICER', 'MUNICIPAL_MANAGER'],
  INSTITUTION: ['INSTITUTION_LEAD'],
  EQUALITY_BODY: ['ASSESSOR', 'OPERATOR', 'ANALYST'],
  STATISTICS_OFFICE: ['STATISTICIAN', 'ANALYST'],
};

type Owned = Pick<Member, 'organisation' | 'operatedBy'>;

const colleague: Rule<Owned> = {
  says: 'members of the same organisation',
  test: (viewer, it) => viewer.organisation !== NOBODY && viewer.organisation === it.organisation,
};
export const managers: readonly Role[] = ['NGO_MANAGER', 'MUNICIPAL_MANAGER'];
const manager: Rule<Owned> = {
  says: 'managers of the organisation',
  test: (viewer, it) => colleague.test(viewer, it) && managers.includes(viewer.role),
};
const operator: Rule<Owned> = {
  says: 'the operator at the equality body',
  test: (viewer, it) => viewer.role === 'OPERATOR' && viewer.operates !== NOBODY && viewer.operates === it.operatedBy,
};

export const memberAccess = {
  read: anyOf(colleague, operator),
  details: anyOf(manager, operator),
  manage: anyOf(manager, operator),
};

/** Before there is a member to compare with: whoever manages some. */
export const managesMembers: Rule = {
  says: memberAccess.manage.says,
  test: (viewer) =>
    memberAccess.manage.test(viewer, { organisation: viewer.organisation, operatedBy: viewer.operates }),
};

/** The same as `memberAccess.read`, asked of an organisation about its members. */
export const membersOf: Rule<{ id: string; operatedBy: string }> = {
  says: memberAccess.read.says,
  test: (viewer, { id, operatedBy }) => memberAccess.read.test(viewer, { organisation: id, operatedBy }),
};

/** `memberAccess.read` as a query. */
export const visibleMembers = visible((scope) => ({
  $or: [{ organisation: scope.organisation }, { operatedBy: scope.operates }],
}));

export const owner: Rule<{ member: string }> = {
  says: 'the person it belongs to',
  test: (viewer, it) => viewer.member !== NOBODY && viewer.member === it.member,
};

export const signedIn: Rule = {
  says: 'whoever is signed in',
  test: (viewer) => viewer.member !== NOBODY,
};

const tokenRoles: readonly Role[] = ['ANALYST', 'STATISTICIAN', 'MUNICIPAL_MANAGER', 'ASSESSOR'];

/** A token reads published figures and nothing else; these are the people whose work is with figures. */
export const tokenHolder: Rule = {
  says: 'analysts, statisticians, municipal managers and assessors who are signed in',
  test: (viewer, it) => signedIn.test(viewer, it) && tokenRoles.includes(viewer.role),
};

/** A person's own sessions and tokens. */
export const ownedByMember = visible((scope) => ({ member: scope.member }));

const open = `current_setting('equality.gate', true) = 'open'`;

/** Before anyone is known, only the gate reads people: see gate.ts. */
export const gatePolicy = (table: string) => ({ name: `${table}_gate`, using: open, check: open });

/** Whoever may see a row changes it only through the gate, where an action has demanded the rule for it. */
export const changedAtTheGate = (table: string) => [
  { name: `${table}_added_at_the_gate`, type: 'restrictive', command: 'insert', check: open } as const,
  { name: `${table}_changed_at_the_gate`, type: 'restrictive', command: 'update', using: open, check: open } as const,
];
