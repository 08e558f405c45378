import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { scopeOf, thePublic } from '../platform/access/viewer.ts';
import type { Services } from '../platform/api/context.ts';

declare module '../platform/api/context.ts' {
  interface Services {
    /** Whether e-mails can be sent from here at all. */
    sendsMail: boolean;
    /** Where people open what they are reminded of. */
    municipalityOrigin: string;
  }
}

/** Sees who wants to be reminded and whose a calendar's address is, before anybody is known; and nothing else. */
export function reminding({ em }: Pick<Services, 'em'>): SqlEntityManager {
  const open = em.fork({ session: { variables: { 'equality.reminding': 'open' } } });
  open.setFilterParams('visible', { ...scopeOf(thePublic) });
  return open;
}
