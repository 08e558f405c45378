import { demand, type Rule } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { demandVersion, locked } from '../platform/database/changing.ts';
import { Conflict } from '../platform/problem.ts';
import { isOpen, Registration } from './registration.entity.ts';

/** The registration to change: under a lock, by whoever may, while it stands and its quarter is open. */
export async function lockedRegistration(
  inside: Context,
  { id, version }: { id: string; version: number },
  rule: Rule<Registration>,
): Promise<Registration> {
  const it = await locked(inside, Registration, id, 'registration');
  demand(inside.viewer, rule, it);
  if (it.status === 'WITHDRAWN') throw new Conflict('registration_withdrawn', 'The registration is withdrawn.');
  if (!isOpen(it, inside.now())) throw new Conflict('quarter_frozen', `The figures of ${it.quarter} are frozen.`);
  demandVersion(it, version);
  return it;
}
