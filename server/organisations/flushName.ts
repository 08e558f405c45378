import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import type { Context } from '../platform/api/context.ts';
import { Invalid } from '../platform/problem.ts';
import { UNIQUE_NAME } from './organisation.entity.ts';

export const nameTaken = () => new Invalid([{ field: 'name', rule: 'taken' }]);

/** Keeps an organisation, or says that its name belongs to another. */
export async function flushName({ em }: Context): Promise<void> {
  try {
    await em.flush();
  } catch (error) {
    const taken = error instanceof UniqueConstraintViolationException && error.message.includes(UNIQUE_NAME);
    throw taken ? nameTaken() : error;
  }
}
