import { thePublic, type Viewer } from '../platform/access/viewer.ts';
import { contextFor, type Context, type Services } from '../platform/api/context.ts';
import { dayOf } from '../taxonomy/quarter.ts';
import type { PersonName } from './people.ts';

const MONTH = 30.4 * 86_400_000;

/** Who tells an assessment, and up to when. */
export interface Story {
  services: Services;
  people: Record<PersonName, Viewer>;
  today: Date;
  /** The operational database, as equality_checks. Without it no page is measured by a machine, which takes a while. */
  checksUrl?: string;
}

/** Somebody acts, so many months before today. */
export function acting({ services, people, today }: Story, who: PersonName | 'thePublic', monthsAgo: number): Context {
  const now = () => new Date(today.getTime() - monthsAgo * MONTH);
  if (who === 'thePublic') return contextFor({ ...services, now }, thePublic, { door: 'public', requestId: 'demo' });
  return contextFor({ ...services, now }, people[who], { door: 'municipality', requestId: 'demo' });
}

/** The day so many months before today. */
export const dayBefore = ({ today }: Story, monthsAgo: number): string =>
  dayOf(new Date(today.getTime() - monthsAgo * MONTH));

/** For something that is made once. */
export const once = () => ({ idempotencyKey: crypto.randomUUID() });
