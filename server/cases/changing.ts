import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import type { Context } from '../platform/api/context.ts';
import { Conflict, NotFound } from '../platform/problem.ts';
import { Case } from './case.entity.ts';
import { isId } from '../platform/input.ts';
import { Inquiry } from './inquiry.entity.ts';

/** One transaction for a change: what it finds under a lock stays so until the change is kept. */
export async function changing<T>(context: Context, change: (inside: Context) => Promise<T>): Promise<T> {
  const changed = await context.em.transactional((em) => change({ ...context, em }));
  context.loaders.clear(); // whatever the request read before may be of yesterday
  return changed;
}

/** A retry meets what the first attempt made, also when both arrive at once. */
export async function once<T>(make: () => Promise<T>, made: () => Promise<T | null>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    const known = await made();
    if (!known) throw new Conflict('idempotency_key', 'This key was used for something else.');
    return known;
  }
}

export async function lockedCase({ em }: Context, id: string): Promise<Case> {
  const it = isId(id) ? await em.findOne(Case, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!it) throw new NotFound('case');
  return it;
}

export async function lockedInquiry({ em }: Context, id: string): Promise<Inquiry> {
  const it = isId(id) ? await em.findOne(Inquiry, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!it) throw new NotFound('inquiry');
  return it;
}

/** Somebody else's change is never overwritten unseen. */
export function demandVersion(it: { version: number }, version: number): void {
  if (it.version !== version) throw new Conflict('stale', 'Somebody else changed this in the meantime.');
}
