import { LockMode, type EntityClass } from '@mikro-orm/postgresql';
import type { Context } from '../api/context.ts';
import { isId } from '../input.ts';
import { Conflict, NotFound } from '../problem.ts';

/** One transaction for a change: what it finds under a lock stays so until the change is kept. */
export async function changing<T>(context: Context, change: (inside: Context) => Promise<T>): Promise<T> {
  const changed = await context.em.transactional((em) => change({ ...context, em }));
  context.loaders.clear(); // whatever the request read before may be of yesterday
  return changed;
}

/** The row as it stands now, which nobody else changes until the transaction ends. */
export async function locked<T extends { id: string }>(
  { em }: Context,
  of: EntityClass<T>,
  id: string,
  noun: string,
): Promise<T> {
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const it = isId(id) ? await em.findOne(of as EntityClass<{ id: string }>, { id }, options) : null;
  if (!it) throw new NotFound(noun);
  return it as T;
}

/** Somebody else's change is never overwritten unseen. */
export function demandVersion(it: { version: number }, version: number): void {
  if (it.version !== version) throw new Conflict('stale', 'Somebody else changed this in the meantime.');
}
