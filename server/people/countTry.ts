import { LockMode } from '@mikro-orm/postgresql';
import { NOBODY, scopeOf, thePublic, type Viewer } from '../platform/access/viewer.ts';
import type { Services } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { Problem } from '../platform/problem.ts';
import { gate, ungated } from './gate.ts';
import { Member } from './member.entity.ts';
import { digest } from './secrets.ts';
import { LOCKED_FOR, SignInTries } from './signInTries.entity.ts';

// Whoever is signed in and confirms it is that counts for themselves: a stranger's tries at the door do not lock them out.
const keyOf = (email: string, { member }: Viewer) =>
  digest(member === NOBODY ? email : `${member}|${email}`).toString('hex');

/**
 * Counts a try before the password is looked at, under a lock on the address: tries that arrive at once wait for each
 * other here, so no more passwords are ever compared than the limit allows. Refuses when it is reached.
 */
export async function countTry(services: Services, email: string, by: Viewer = thePublic): Promise<void> {
  const now = services.now();
  const address = keyOf(email, by);
  const outcome = await gate(services).transactional(async (em) => {
    await em.upsert(SignInTries, { address, tries: 0, lastAt: now }, { onConflictAction: 'ignore' });
    const tries = await em.findOneOrFail(
      SignInTries,
      { address },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    );
    return tries.count(now);
  });
  if (outcome === 'ALLOWED') return;
  if (outcome === 'LOCKS') await logLock(services, email);
  throw new Problem('LOCKED_OUT', 'Too many wrong passwords.', { reason: 'locked' });
}

/**
 * One line for each lock, in the log of the member's organisation. An address that nobody has leaves one too, in a log of
 * nobody's and without a subject: so it names no one, and takes as long.
 */
async function logLock(services: Services, email: string): Promise<void> {
  const em = gate(services);
  const member = await em.findOne(Member, { email }, ungated);
  const viewer = { ...thePublic, organisation: member?.organisation ?? NOBODY };
  em.setFilterParams('visible', { ...scopeOf(viewer) });
  audit({ viewer, em, now: services.now }, { action: 'LOCK_OUT', ...(member ? { subject: member.id } : {}) });
  await em.flush();
}

/** After the right password; and whatever is too old to count is forgotten with it. */
export async function forgetTries(services: Services, email: string, by: Viewer = thePublic): Promise<void> {
  const forgotten = { lastAt: { $lt: new Date(services.now().getTime() - LOCKED_FOR) } };
  await gate(services).nativeDelete(SignInTries, { $or: [{ address: keyOf(email, by) }, forgotten] });
}
