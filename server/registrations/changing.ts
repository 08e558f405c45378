import { LockMode } from '@mikro-orm/postgresql';
import { isId } from '../platform/input.ts';
import { demand, type Rule } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { Conflict, NotFound } from '../platform/problem.ts';
import { isFrozen } from '../taxonomy/quarter.ts';
import { Registration, type RegistrationRow } from './registration.entity.ts';

/** Whether it can still be changed: it stands, and the figures of its quarter are not final. */
export const isOpen = ({ status, quarter }: RegistrationRow, now: Date) =>
  status !== 'WITHDRAWN' && !isFrozen(quarter, now);

/** Changes a registration under a lock on it, in the transaction that tells statistics: both happen, or neither. */
export function changing(
  context: Context,
  { id, version }: { id: string; version: number },
  rule: Rule<Registration>,
  change: (inside: Context, it: Registration) => void,
): Promise<Registration> {
  return context.em.transactional(async (em) => {
    const it = isId(id) ? await em.findOne(Registration, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    if (!it) throw new NotFound('registration');
    demand(context.viewer, rule, it);
    if (it.status === 'WITHDRAWN') throw new Conflict('registration_withdrawn', 'The registration is withdrawn.');
    if (!isOpen(it, context.now())) throw new Conflict('quarter_frozen', `The figures of ${it.quarter} are frozen.`);
    if (it.version !== version) throw new Conflict('stale', 'Somebody else changed this in the meantime.');
    change({ ...context, em }, it);
    return it;
  });
}
