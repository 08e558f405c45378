import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { NOBODY, scopeOf, thePublic, type Viewer } from '../platform/access/viewer.ts';
import type { Door, Services } from '../platform/api/context.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { dayOf } from '../taxonomy/quarter.ts';
import { ApiToken } from './apiToken.entity.ts';
import { Member } from './member.entity.ts';
import { doorOf } from './people.access.ts';
import { digest } from './secrets.ts';
import { Session } from './session.entity.ts';

const IDLE = { ngo: 15 * 60_000, municipality: 30 * 60_000 } as Record<Door, number>;
const MINUTE = 60_000;

/**
 * The entity manager of the gate: the only one that sees people before anyone is known, and that changes them. Its
 * policy opens the tables of this slice and no other, so whoever holds it still reads no case, no report and no
 * registration but the viewer's own.
 */
export function gate(services: Services, viewer: Viewer = thePublic): SqlEntityManager {
  const em = services.em.fork({ session: { variables: { 'equality.gate': 'open' } } });
  em.setFilterParams('visible', { ...scopeOf(viewer) });
  return em;
}

export const ungated = { filters: false } as const;

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

/** Whether a session still opens the door, at this moment. */
export const isAlive = (
  { door, lastUsedAt, expiresAt }: Pick<Session, 'door' | 'lastUsedAt' | 'expiresAt'>,
  now: Date,
) => expiresAt > now && now.getTime() - lastUsedAt.getTime() <= (IDLE[door] ?? 0);

export async function viewerOfSession(services: Services, door: Door, token: string): Promise<Viewer> {
  const em = gate(services);
  const now = services.now();
  const session = await em.findOne(Session, { tokenHash: digest(token), door }, ungated);
  if (!session || !isAlive(session, now)) return thePublic;
  const member = await em.findOne(Member, { id: session.member, active: true }, ungated);
  if (!member || member.role === 'PUBLIC' || doorOf[member.role] !== door) return thePublic;
  if (now.getTime() - session.lastUsedAt.getTime() > MINUTE) {
    // A request that ends this session at the same moment wins: nothing is written back for it.
    await em.nativeUpdate(Session, { id: session.id }, { lastUsedAt: now }, ungated);
  }
  return viewerOf(em, member);
}

/**
 * A token reads what its scopes name, as an analyst at most: no token carries a caseworker's reach, nor its owner's
 * own: whoever finds one can neither read their sessions nor make another token.
 */
export async function viewerOfApiToken(services: Services, token: string): Promise<Viewer | null> {
  const em = gate(services);
  const today = dayOf(services.now());
  const found = await em.findOne(
    ApiToken,
    { tokenHash: digest(token), revoked: false, expiresOn: { $gt: today } },
    ungated,
  );
  const member = found && (await em.findOne(Member, { id: found.member, active: true }, ungated));
  if (!found || !member) return null;
  if (found.lastUsedOn !== today) await em.nativeUpdate(ApiToken, { id: found.id }, { lastUsedOn: today }, ungated);
  return { ...thePublic, role: 'ANALYST' };
}
