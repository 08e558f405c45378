import { LockMode } from '@mikro-orm/postgresql';
import type { Services } from '../platform/api/context.ts';
import { Problem } from '../platform/problem.ts';
import { gate } from './gate.ts';
import { digest } from './secrets.ts';
import { LOCKED_FOR, SignInTries } from './signInTries.entity.ts';

const keyOf = (email: string) => digest(email).toString('hex');

/**
 * Counts a try before the password is looked at, under a lock on the address: tries that arrive at once wait for each
 * other here, so no more passwords are ever compared than the limit allows. Refuses when it is reached.
 */
export async function countTry(services: Services, email: string): Promise<void> {
  const now = services.now();
  const address = keyOf(email);
  const allowed = await gate(services).transactional(async (em) => {
    await em.upsert(SignInTries, { address, tries: 0, lastAt: now }, { onConflictAction: 'ignore' });
    const tries = await em.findOneOrFail(
      SignInTries,
      { address },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    );
    return tries.count(now);
  });
  if (!allowed) throw new Problem('LOCKED_OUT', 'Too many wrong passwords.', { reason: 'locked' });
}

/** After the right password; and whatever is too old to count is forgotten with it. */
export async function forgetTries(services: Services, email: string): Promise<void> {
  const forgotten = { lastAt: { $lt: new Date(services.now().getTime() - LOCKED_FOR) } };
  await gate(services).nativeDelete(SignInTries, { $or: [{ address: keyOf(email) }, forgotten] });
}
