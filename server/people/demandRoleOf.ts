import type { OrganisationKind } from '../organisations/organisation.access.ts';
import type { Role } from '../platform/access/viewer.ts';
import { Invalid } from '../platform/problem.ts';
import { rolesOf } from './people.access.ts';

export function demandRoleOf(kind: OrganisationKind, role: Role): void {
  if (!rolesOf[kind].includes(role)) throw new Invalid([{ field: 'role', rule: 'role_of_organisation' }]);
}
