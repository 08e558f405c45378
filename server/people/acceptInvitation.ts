import type { Context } from '../platform/api/context.ts';
import { slowHash } from '../platform/crypto/passwords.ts';
import { Invalid } from '../platform/problem.ts';
import { Credential } from './credential.entity.ts';
import { endOperatorsInvitations, mayStillCome } from './firstOfOrganisation.ts';
import { gate, ungated } from './gate.ts';
import { Member } from './member.entity.ts';
import { newPassword } from './newPassword.ts';
import { doorOf } from './people.access.ts';
import type { AcceptInvitationInput } from './people.inputs.ts';
import { digest } from './secrets.ts';
import { startSession } from './startSession.ts';

/** The same answer for an invitation that never was, is too old, or was accepted before. */
const unknown = () => new Invalid([{ field: 'invitation', rule: 'invitation' }]);

/** Sets the first password, and signs in with it at the door where the member works. */
export async function acceptInvitation(context: Context, input: AcceptInvitationInput): Promise<void> {
  const em = gate(context.services);
  const invitationHash = digest(input.invitation.trim());
  const credential = await em.findOne(Credential, { invitationHash, invitationExpires: { $gt: context.now() } });
  const member = credential && (await em.findOne(Member, { id: credential.member, active: true }, ungated));
  if (!member || member.role === 'PUBLIC') throw unknown();
  const door = doorOf[member.role];
  if (door !== context.door) throw new Invalid([{ field: 'invitation', rule: 'other_door', params: { door } }]);
  const passwordHash = await slowHash(newPassword(member, input.password));
  await em.transactional(async (inside) => {
    if (!(await mayStillCome(inside, member))) throw unknown();
    // Of two who accept at once, the first keeps the account.
    const accepted = await inside.nativeUpdate(
      Credential,
      { member: member.id, invitationHash },
      { passwordHash, invitationHash: null, invitationExpires: null },
    );
    if (accepted === 0) throw unknown();
    await endOperatorsInvitations(inside, member);
  });
  // The organisation's own log says whose invitation it was: theirs, or the operator's.
  await startSession(
    context,
    em,
    member,
    member.invitedByOperator ? 'ACCEPT_OPERATORS_INVITATION' : 'ACCEPT_INVITATION',
  );
}
