import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';
import { NOBODY, scopeOf, thePublic, type Viewer } from '../platform/access/viewer.ts';
import type { Door, Services } from '../platform/api/context.ts';
import { rows } from '../platform/database/rows.ts';
import { Organisation, type OrganisationTable } from '../organisations/organisation.entity.ts';
import { dayOf } from '../taxonomy/quarter.ts';
import { ApiToken } from './apiToken.entity.ts';
import { Member, type MemberTable } from './member.entity.ts';
import { doorOf } from './people.access.ts';
import { digest } from './secrets.ts';
import { Session, type SessionTable } from './session.entity.ts';

const IDLE = { ngo: 15 * 60_000, municipality: 30 * 60_000 } as Record<Door, number>;
const MINUTE = 60_000;

/**
 * The entity manager of the gate: the only one that sees people before anyone is known, and that changes them. Its
 * policy opens the tables of this slice and no other, so whoever holds it still reads no case, no report and no
 * registration but the viewer's own.
 */
export function gate(services: Pick<Services, 'em'>, viewer: Viewer = thePublic): SqlEntityManager {
  const em = services.em.fork({ session: { variables: { 'equality.gate': 'open' } } });
  em.setFilterParams('visible', { ...scopeOf(viewer) });
  return em;
}

export const ungated = { filters: false } as const;

export async function viewerOf(em: SqlEntityManager, member: Member): Promise<Viewer> {
  return viewerFrom(member, await em.findOneOrFail(Organisation, { id: member.organisation }));
}

function viewerFrom(
  member: Pick<Member, 'id' | 'role' | 'organisation' | 'operatedBy'>,
  { kind, municipality }: Pick<Organisation, 'kind' | 'municipality'>,
): Viewer {
  return {
    role: member.role,
    member: member.id,
    organisation: member.organisation,
    municipality: kind === 'MUNICIPALITY' || kind === 'INSTITUTION' ? (municipality ?? null) : null,
    operates: member.role === 'OPERATOR' ? member.operatedBy : NOBODY,
    assesses: member.role === 'ASSESSOR' ? member.organisation : NOBODY,
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
  const found = await rows({ em }, (db: Kysely<Database>) => selectSession(db, door, token).executeTakeFirst());
  if (!found || found.role === 'PUBLIC' || doorOf[found.role] !== door) return thePublic;
  const lastUsedAt = new Date(found.lastUsedAt);
  if (!isAlive({ door, lastUsedAt, expiresAt: new Date(found.expiresAt) }, now)) return thePublic;
  if (now.getTime() - lastUsedAt.getTime() > MINUTE) {
    // A request that ends this session at the same moment wins: nothing is written back for it.
    await em.nativeUpdate(Session, { id: found.session }, { lastUsedAt: now }, ungated);
  }
  return viewerFrom(found, found);
}

interface Database {
  session: SessionTable;
  member: MemberTable;
  organisation: OrganisationTable;
}

/** Every request that carries a cookie begins with this: whose session it is, as long as they are members. */
const selectSession = (db: Kysely<Database>, door: Door, token: string) =>
  db
    .selectFrom('session')
    .innerJoin('member', 'member.id', 'session.member')
    .innerJoin('organisation', 'organisation.id', 'member.organisation')
    .where('session.token_hash', '=', digest(token))
    .where('session.door', '=', door)
    .where('member.active', '=', true)
    .select([
      'session.id as session',
      'session.last_used_at as lastUsedAt',
      'session.expires_at as expiresAt',
      'member.id as id',
      'member.role as role',
      'member.organisation as organisation',
      'member.operated_by as operatedBy',
      'organisation.kind as kind',
      'organisation.municipality as municipality',
    ]);

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
