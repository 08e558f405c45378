import * as v from 'valibot';
import { NOBODY } from '../platform/access/viewer.ts';
import type { Context } from '../platform/api/context.ts';
import { matches } from '../platform/crypto/passwords.ts';
import { valid } from '../platform/input.ts';
import { Problem } from '../platform/problem.ts';
import { countTry, forgetTries } from './countTry.ts';
import { Credential } from './credential.entity.ts';
import { gate, ungated } from './gate.ts';
import { Member } from './member.entity.ts';
import { doorOf } from './people.access.ts';
import { email, type SignInInput } from './people.inputs.ts';
import { startSession } from './startSession.ts';

const signInInput = v.object({ email, password: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) });

/** The same answer for an unknown address, a wrong password, a wrong door and an ended account. */
const refused = () =>
  new Problem('UNAUTHENTICATED', 'The e-mail address or the password is not right.', { reason: 'credentials' });

/**
 * Five tries lock an address for a quarter of an hour, whoever tries and whether or not anybody has it; the right
 * password counts from zero again. An unknown address takes every step that a known one does.
 */
export async function signIn(context: Context, input: SignInInput): Promise<void> {
  const { email: address, password } = valid(signInInput, input);
  const { services, door, viewer } = context;
  await countTry(services, address, viewer);
  const em = gate(services);
  const member = await em.findOne(Member, { email: address, active: true }, ungated);
  const credential = await em.findOne(Credential, { member: member?.id ?? NOBODY });
  const matched = await services.signIns.pass(() => matches(password, credential?.passwordHash ?? null));
  if (!member || !matched || member.role === 'PUBLIC' || doorOf[member.role] !== door) throw refused();
  await forgetTries(services, address, viewer);
  await startSession(context, em, member, 'SIGN_IN');
}
