import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { scopeOf } from '../platform/access/viewer.ts';
import { become, type Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { dayOf } from '../taxonomy/quarter.ts';
import { ungated, viewerOf } from './gate.ts';
import type { Member } from './member.entity.ts';
import { digest, drawSecret } from './secrets.ts';
import { Session } from './session.entity.ts';

const ABSOLUTE = 10 * 60 * 60_000;

/**
 * Every way of signing in ends here: a new session in place of whatever the cookie held, and the request goes on as the
 * member. `em` is the gate's, which knows the member; what waits in it is kept in the same flush.
 */
export async function startSession(
  context: Context,
  em: SqlEntityManager,
  member: Member,
  deed: string,
): Promise<void> {
  const { cookies, door } = context;
  const now = context.now();
  const viewer = await viewerOf(em, member);
  const before = cookies.session ? [{ tokenHash: digest(cookies.session) }] : [];
  await em.nativeDelete(Session, { $or: [...before, { member: member.id, expiresAt: { $lte: now } }] }, ungated);
  const token = drawSecret();
  const expiresAt = new Date(now.getTime() + ABSOLUTE);
  em.persist(
    em.create(Session, {
      tokenHash: digest(token),
      member: member.id,
      door,
      startedAt: now,
      lastUsedAt: now,
      expiresAt,
    }),
  );
  member.lastSignInOn = dayOf(now);
  em.setFilterParams('visible', { ...scopeOf(viewer) });
  audit({ ...context, viewer, em }, { action: deed, subject: member.id });
  await em.flush();
  cookies.set(token, expiresAt);
  become(context, viewer);
}
