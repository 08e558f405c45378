import { Organisation } from '../organisations/organisation.entity.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { demandFresh } from './demandFresh.ts';
import { demandRoleOf } from './demandRoleOf.ts';
import { endSessions, endTokens } from './endAccess.ts';
import { managedMember } from './managedMember.ts';
import type { Member } from './member.entity.ts';
import type { ChangeRoleInput } from './people.inputs.ts';

/** Gives a member another role. What they opened under the old one ends at once (ASVS 8.3.2). */
export async function changeRole(context: Context, { id, role }: ChangeRoleInput): Promise<Member> {
  const { em, member } = await managedMember(context, id);
  await demandFresh(context);
  const { kind } = await em.findOneOrFail(Organisation, { id: member.organisation });
  demandRoleOf(kind, role);
  if (member.role === role) return member;
  await em.transactional(async (inside) => {
    await context.services.endRole(member);
    member.role = role;
    await endSessions(inside, id);
    await endTokens(inside, id);
    audit({ ...context, em: inside }, { action: 'CHANGE_ROLE', subject: id, fields: ['role'] });
  });
  return member;
}
