import type { EntityClass, FilterQuery } from '@mikro-orm/postgresql';
import type { Context } from '../api/context.ts';
import { Conflict } from '../problem.ts';

/** What is read as a whole, in a report or for an approval, has to end somewhere. */
export const MOST = 500;

/** Refuses what would be the first too many; whoever adds holds the lock on the owner. */
export async function demandRoom<T extends object>(
  { em }: Context,
  of: EntityClass<T>,
  owner: FilterQuery<NoInfer<T>>,
): Promise<void> {
  if ((await em.count(of, owner)) >= MOST) throw new Conflict('no_room', `There are ${MOST} of these already.`);
}
