import { OptimisticLockError, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import type { Context } from '../platform/api/context.ts';
import { Conflict, Invalid } from '../platform/problem.ts';
import { UNIQUE_NAME } from './organisation.entity.ts';

export const nameTaken = () => new Invalid([{ field: 'name', rule: 'taken' }]);

export const stale = () => new Conflict('stale', 'Somebody else changed this in the meantime.');

/** Keeps an organisation, or says that its name belongs to another, or that another change of it came first. */
export async function flushName({ em }: Context): Promise<void> {
  try {
    await em.flush();
  } catch (error) {
    if (error instanceof OptimisticLockError) throw stale();
    const taken = error instanceof UniqueConstraintViolationException && error.message.includes(UNIQUE_NAME);
    throw taken ? nameTaken() : error;
  }
}
