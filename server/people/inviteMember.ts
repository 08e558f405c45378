import { UniqueConstraintViolationException, type SqlEntityManager } from '@mikro-orm/postgresql';
import { Organisation } from '../organisations/organisation.entity.ts';
import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { valid, isId } from '../platform/input.ts';
import { Forbidden, Invalid, NotFound } from '../platform/problem.ts';
import { Credential } from './credential.entity.ts';
import { demandRoleOf } from './demandRoleOf.ts';
import { gate, ungated } from './gate.ts';
import { invitableRoles } from './invitableRoles.ts';
import { Member } from './member.entity.ts';
import { memberAccess } from './people.access.ts';
import { inviteMemberInput, type InviteMemberInput } from './people.inputs.ts';
import { digest, drawSecret } from './secrets.ts';

export const INVITED_FOR = 7 * 24 * 60 * 60_000;

export interface Invited {
  member: Member;
  invitation: string;
}

/**
 * Makes an account that waits for its owner. The invitation is shown in the answer and never again; inviting somebody
 * again who has not accepted yet shows a new one in its place. An account that was ended stays ended: whoever is invited
 * at its address is somebody new, since what the old one wrote and did is signed by it.
 */
export async function inviteMember(context: Context, input: InviteMemberInput): Promise<Invited> {
  const em = gate(context.services, context.viewer);
  const organisation = isId(input.organisation) ? await em.findOne(Organisation, { id: input.organisation }) : null;
  if (!organisation) throw new NotFound('organisation');
  const { id, operatedBy, kind } = organisation;
  demand(context.viewer, memberAccess.manage, { organisation: id, operatedBy });
  const byOperator = context.viewer.organisation !== id;
  const invitable = await invitableRoles(context, organisation);
  if (invitable.length === 0) throw new Forbidden("the organisation's own managers, once somebody works there,");
  const { name, email } = valid(inviteMemberInput, input);
  demandRoleOf(kind, input.role);
  // Whoever comes first must be able to invite the others: from then on nobody else can.
  if (!invitable.includes(input.role)) throw new Invalid([{ field: 'role', rule: 'manager_first' }]);
  const { member, credential } =
    (await waiting(em, id, email)) ?? fresh(em, { organisation: id, operatedBy, name, email, role: input.role });
  em.assign(member, { name, role: input.role, active: true, invitedByOperator: byOperator });
  const invitation = drawSecret();
  credential.invitationHash = digest(invitation);
  credential.invitationExpires = new Date(context.now().getTime() + INVITED_FOR);
  audit({ ...context, em }, { action: 'INVITE_MEMBER', subject: member.id });
  try {
    await em.flush();
  } catch (error) {
    throw error instanceof UniqueConstraintViolationException ? taken() : error;
  }
  return { member, invitation };
}

const taken = () => new Invalid([{ field: 'email', rule: 'taken' }]);

/** The account of this address that still waits for its owner. One that was ended lets go of the address. */
async function waiting(em: SqlEntityManager, organisation: string, email: string) {
  const member = await em.findOne(Member, { email }, ungated);
  if (!member) return null;
  const credential = await em.findOneOrFail(Credential, { member: member.id });
  const came = credential.passwordHash !== null || Boolean(member.lastSignInOn);
  if (member.organisation !== organisation || (came && member.active)) throw taken();
  if (!came) return { member, credential };
  await em.nativeUpdate(Member, { id: member.id }, { email: `${member.id}@ended.invalid` }, ungated);
  em.clear();
  return null;
}

function fresh(em: SqlEntityManager, it: Pick<Member, 'organisation' | 'operatedBy' | 'name' | 'email' | 'role'>) {
  const member = em.create(Member, { ...it, id: crypto.randomUUID(), active: true, invitedByOperator: false });
  const credential = em.create(Credential, { member: member.id });
  em.persist([member, credential]);
  return { member, credential };
}
