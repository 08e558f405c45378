import { LockMode, type SqlEntityManager } from '@mikro-orm/postgresql';
import type { OrganisationKind } from '../organisations/organisation.access.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { Credential } from './credential.entity.ts';
import { ungated } from './gate.ts';
import { Member } from './member.entity.ts';
import { managers, rolesOf } from './people.access.ts';
import type { Role } from '../platform/access/viewer.ts';

/*
 * Whoever invites holds the invitation, and could use it. So where an organisation has managers of its own the operator
 * invites the first of them and nobody after, and what they issued before ends with the first sign-in: once somebody works
 * or worked there, its own managers decide who comes in. Making one of its members a manager stays open to the operator.
 */

const idsOf = async (em: SqlEntityManager, organisation: string) => {
  const members = await em.find(Member, { organisation }, { ...ungated, fields: ['id'], orderBy: { id: 'asc' } });
  return members.map(({ id }) => id);
};

/** Whether anybody ever came into the organisation. */
export async function isAtWork(em: SqlEntityManager, organisation: string): Promise<boolean> {
  const everSignedIn = await em.count(Member, { organisation, lastSignInOn: { $ne: null } }, ungated);
  if (everSignedIn > 0) return true;
  const member = { $in: await idsOf(em, organisation) };
  return (await em.count(Credential, { member, passwordHash: { $ne: null } })) > 0;
}

/**
 * Whether this invitation still lets somebody in. Inside a transaction: two who come at once wait for each other here,
 * so the second sees that the first has come.
 */
export async function mayStillCome(em: SqlEntityManager, member: Member): Promise<boolean> {
  const members = await idsOf(em, member.organisation);
  await em.find(
    Credential,
    { member: { $in: members } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { member: 'asc' }, refresh: true },
  );
  return !(member.invitedByOperator && (await hasManagers(em, member)) && (await isAtWork(em, member.organisation)));
}

/** Ends what the operator issued for the others of the organisation. Its manager sees them as invited, and may invite them anew. */
export async function endOperatorsInvitations(em: SqlEntityManager, member: Member): Promise<void> {
  if (!(await hasManagers(em, member))) return;
  const invited = { organisation: member.organisation, invitedByOperator: true, id: { $ne: member.id } };
  const others = await em.find(Member, invited, { ...ungated, fields: ['id'] });
  const waiting = { member: { $in: others.map(({ id }) => id) }, passwordHash: null };
  await em.nativeUpdate(Credential, waiting, { invitationHash: null, invitationExpires: null });
}

async function hasManagers(em: SqlEntityManager, { organisation }: Member): Promise<boolean> {
  const found = await em.findOne(Organisation, { id: organisation });
  return found !== null && managerOf(found.kind) !== undefined;
}

/** What the manager of such an organisation is; nothing where the operator keeps the accounts. */
export const managerOf = (kind: OrganisationKind): Role | undefined =>
  rolesOf[kind].find((role) => managers.includes(role));
