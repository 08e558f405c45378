import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { Credential } from './credential.entity.ts';
import { endSessions, endTokens } from './endAccess.ts';
import { managedMember } from './managedMember.ts';
import type { Member } from './member.entity.ts';
import type { DeactivateMemberInput } from './people.inputs.ts';

/** Ends an account, with every session and token of it at once. Their name stays where they worked. */
export async function deactivateMember(context: Context, { id }: DeactivateMemberInput): Promise<Member> {
  const { em, member } = await managedMember(context, id);
  await em.transactional(async (inside) => {
    member.active = false;
    const gone = { passwordHash: null, invitationHash: null, invitationExpires: null };
    await inside.nativeUpdate(Credential, { member: id }, gone);
    await endSessions(inside, id);
    await endTokens(inside, id);
    await context.services.endRole(member);
    audit({ ...context, em: inside }, { action: 'DEACTIVATE_MEMBER', subject: id });
  });
  return member;
}
