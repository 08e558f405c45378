import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { ApiToken } from './apiToken.entity.ts';
import { ungated } from './gate.ts';
import type { Member } from './member.entity.ts';
import { Session } from './session.entity.ts';

declare module '../platform/api/context.ts' {
  interface Services {
    /** Ends what somebody did in a role and what counts only while they have it. Later slices know what that is. */
    endRole: (member: Pick<Member, 'id' | 'role'>) => Promise<void>;
  }
}

/** Ends every session of a member but the one that asks, if any; their next request is the public's. */
export async function endSessions(em: SqlEntityManager, member: string, but: Buffer | null = null): Promise<void> {
  await em.nativeDelete(Session, { member, ...(but ? { tokenHash: { $ne: but } } : {}) }, ungated);
}

export async function endTokens(em: SqlEntityManager, member: string): Promise<void> {
  await em.nativeUpdate(ApiToken, { member, revoked: false }, { revoked: true }, ungated);
}
