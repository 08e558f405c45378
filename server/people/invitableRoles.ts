import type { OrganisationRow } from '../organisations/organisation.entity.ts';
import type { Role } from '../platform/access/viewer.ts';
import type { Context } from '../platform/api/context.ts';
import { isAtWork, managerOf } from './firstOfOrganisation.ts';
import { gate } from './gate.ts';
import { memberAccess, rolesOf } from './people.access.ts';

/** What the viewer may invite somebody to the organisation as: its managers anything, the operator its first manager. */
export async function invitableRoles(
  { viewer, services }: Context,
  { id, operatedBy, kind }: Pick<OrganisationRow, 'id' | 'operatedBy' | 'kind'>,
): Promise<readonly Role[]> {
  if (!memberAccess.manage.test(viewer, { organisation: id, operatedBy })) return [];
  const ownManager = managerOf(kind);
  if (!ownManager || viewer.organisation === id) return rolesOf[kind];
  return (await isAtWork(gate(services, viewer), id)) ? [] : [ownManager];
}
