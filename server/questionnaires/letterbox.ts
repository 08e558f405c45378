import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { scopeOf, thePublic } from '../platform/access/viewer.ts';
import type { Services } from '../platform/api/context.ts';
import { Questionnaire } from './questionnaire.entity.ts';

/**
 * The slot of one questionnaire: what holds it sees that questionnaire, its invitations and what was put in, and nothing
 * else of anybody's. Only the actions behind the public page hold it, for as long as they run.
 */
export function letterbox({ em }: Pick<Services, 'em'>, code: string): SqlEntityManager {
  const slot = em.fork({ session: { variables: { 'equality.letterbox': code } } });
  slot.setFilterParams('visible', { ...scopeOf(thePublic), letterbox: code });
  return slot;
}

/** What is asked behind a public code, or null: of a draft nobody outside the team knows. */
export async function askedBehind(em: SqlEntityManager, code: string): Promise<Questionnaire | null> {
  const it = await em.findOne(Questionnaire, { code }, { refresh: true });
  return it && it.status !== 'DRAFT' ? it : null;
}
