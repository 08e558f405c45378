import * as v from 'valibot';
import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { matches, slowHash } from '../platform/crypto/passwords.ts';
import { valid } from '../platform/input.ts';
import { Invalid } from '../platform/problem.ts';
import { countTry, forgetTries } from './countTry.ts';
import { Credential } from './credential.entity.ts';
import { endSessions } from './endAccess.ts';
import { gate } from './gate.ts';
import { Member } from './member.entity.ts';
import { newPassword } from './newPassword.ts';
import { signedIn } from './people.access.ts';
import { password as typed, type ChangePasswordInput } from './people.inputs.ts';
import { digest } from './secrets.ts';

/** A new password for oneself. Whoever knew the old one is signed out everywhere else. */
export async function changePassword(context: Context, input: ChangePasswordInput): Promise<void> {
  const { services, viewer, cookies } = context;
  demand(viewer, signedIn, null);
  const { current } = valid(v.object({ current: typed }), input);
  const em = gate(services, viewer);
  const member = await em.findOneOrFail(Member, { id: viewer.member });
  // A session left open must not become a place to guess the password at.
  await countTry(services, member.email, context.viewer);
  const credential = await em.findOneOrFail(Credential, { member: member.id });
  if (!(await matches(current, credential.passwordHash ?? null)))
    throw new Invalid([{ field: 'current', rule: 'password' }]);
  await forgetTries(services, member.email, viewer);
  const passwordHash = await slowHash(newPassword(member, input.password));
  await em.transactional(async (inside) => {
    await inside.nativeUpdate(Credential, { member: member.id }, { passwordHash });
    await endSessions(inside, member.id, cookies.session ? digest(cookies.session) : null);
    audit({ ...context, em: inside }, { action: 'CHANGE_PASSWORD', subject: member.id });
  });
}
