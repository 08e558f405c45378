import * as v from 'valibot';
import { become, type Context } from '../platform/api/context.ts';
import { matches } from '../platform/crypto/passwords.ts';
import { valid } from '../platform/input.ts';
import { Problem } from '../platform/problem.ts';
import { Credential } from './credential.entity.ts';
import { gate, startSession, ungated, viewerOf } from './gate.ts';
import { Member } from './member.entity.ts';
import { doorOf } from './people.access.ts';
import type { SignInInput } from './people.inputs.ts';

const TRIES = 5;
const LOCKED_MINUTES = 15;

const signInInput = v.object({
  email: v.pipe(v.string(), v.trim(), v.toLowerCase(), v.minLength(1), v.maxLength(200)),
  password: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
});

/** The same answer for an unknown address, a wrong password, a wrong door and an ended account. */
const refused = () => new Problem('UNAUTHENTICATED', 'The e-mail address or the password is not right.', { reason: 'credentials' });

/** Five wrong passwords lock the account for a quarter of an hour, whoever tries; the right one counts from zero again. */
export async function signIn(context: Context, input: SignInInput): Promise<void> {
  const { email, password } = valid(signInInput, input);
  const { services, door } = context;
  const em = gate(services);
  const member = await em.findOne(Member, { email, active: true }, ungated);
  const credential = member && (await em.findOne(Credential, { member: member.id }, ungated));
  const now = services.now();
  const locked = Boolean(credential?.lockedUntil && credential.lockedUntil > now);
  const matched = await matches(password, credential?.passwordHash ?? null);
  if (locked) throw new Problem('LOCKED_OUT', 'Too many wrong passwords.', { reason: 'locked' });
  if (!member || !credential || !matched || member.role === 'PUBLIC' || doorOf[member.role] !== door) {
    if (credential && !matched) {
      credential.failures += 1;
      if (credential.failures >= TRIES) {
        credential.failures = 0;
        credential.lockedUntil = new Date(now.getTime() + LOCKED_MINUTES * 60_000);
      }
      await em.flush();
    }
    throw refused();
  }
  credential.failures = 0;
  credential.lockedUntil = null;
  const { token, expiresAt } = await startSession(em, member, door, now);
  context.cookies.set(token, expiresAt);
  become(context, await viewerOf(em, member));
}
