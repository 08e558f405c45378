import type { Context } from '../platform/api/context.ts';
import { Problem } from '../platform/problem.ts';
import { gate, ungated } from './gate.ts';
import { digest } from './secrets.ts';
import { Session } from './session.entity.ts';

const FRESH = 5 * 60_000;

/**
 * A grave step is for whoever has just shown their password, not for whoever sits down at an open screen (ASVS 7.5.3).
 * Signing in again begins a new session, so a session's start is that moment. Only people come with a cookie.
 */
export async function demandFresh({ services, cookies, now }: Context): Promise<void> {
  if (cookies.session === null) return;
  const session = await gate(services).findOne(Session, { tokenHash: digest(cookies.session) }, ungated);
  if (session && now().getTime() - session.startedAt.getTime() <= FRESH) return;
  throw new Problem('UNAUTHENTICATED', 'Sign in again for this step.', { reason: 'confirm' });
}
