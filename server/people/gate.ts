import { createHash, randomBytes } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { NOBODY, scopeOf, thePublic, type Viewer } from '../platform/access/viewer.ts';
import type { Door, Services } from '../platform/api/context.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { ApiToken } from './apiToken.entity.ts';
import { Member } from './member.entity.ts';
import { doorOf } from './people.access.ts';
import { Session } from './session.entity.ts';

const IDLE = { ngo: 15 * 60_000, municipality: 30 * 60_000 } as Record<Door, number>;
const ABSOLUTE = 10 * 60 * 60_000;
const MINUTE = 60_000;

/**
 * The entity manager of the gate: the only one that sees people before anyone is known. Its policy opens the tables of
 * this slice and no other, so whoever holds it still reads no case, no report and no registration.
 */
export function gate(services: Services): SqlEntityManager {
  const em = services.em.fork({ session: { variables: { 'equality.gate': 'open' } } });
  em.setFilterParams('visible', { ...scopeOf(thePublic) });
  return em;
}

export const ungated = { filters: false } as const;

export const digest = (token: string) => createHash('sha256').update(token).digest();

export async function viewerOf(em: SqlEntityManager, member: Member): Promise<Viewer> {
  const organisation = await em.findOneOrFail(Organisation, { id: member.organisation });
  return {
    role: member.role,
    member: member.id,
    organisation: member.organisation,
    municipality: organisation.kind === 'MUNICIPALITY' ? (organisation.municipality ?? null) : null,
    operates: member.role === 'OPERATOR' ? member.operatedBy : NOBODY,
    receipt: -1,
  };
}

/** Every way of signing in ends here. Returns the token for the cookie; only its hash is kept. */
export async function startSession(em: SqlEntityManager, member: Member, door: Door, now: Date) {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + ABSOLUTE);
  em.persist(
    em.create(Session, { tokenHash: digest(token), member: member.id, door, startedAt: now, lastUsedAt: now, expiresAt }),
  );
  member.lastSignInOn = now.toISOString().slice(0, 10);
  await em.flush();
  return { token, expiresAt };
}

export async function viewerOfSession(services: Services, door: Door, token: string): Promise<Viewer> {
  const em = gate(services);
  const now = services.now();
  const session = await em.findOne(Session, { tokenHash: digest(token), door }, ungated);
  if (!session || session.expiresAt <= now || now.getTime() - session.lastUsedAt.getTime() > (IDLE[door] ?? 0)) return thePublic;
  const member = await em.findOne(Member, { id: session.member, active: true }, ungated);
  if (!member || member.role === 'PUBLIC' || doorOf[member.role] !== door) return thePublic;
  if (now.getTime() - session.lastUsedAt.getTime() > MINUTE) {
    session.lastUsedAt = now;
    await em.flush();
  }
  return viewerOf(em, member);
}

/** A token reads what its scopes name, as an analyst at most: no token carries a caseworker's reach. */
export async function viewerOfApiToken(services: Services, token: string): Promise<Viewer | null> {
  const em = gate(services);
  const today = services.now().toISOString().slice(0, 10);
  const found = await em.findOne(ApiToken, { tokenHash: digest(token), revoked: false, expiresOn: { $gt: today } }, ungated);
  const member = found && (await em.findOne(Member, { id: found.member, active: true }, ungated));
  if (!found || !member) return null;
  if (found.lastUsedOn !== today) {
    found.lastUsedOn = today;
    await em.flush();
  }
  return { ...thePublic, role: 'ANALYST', member: member.id };
}
