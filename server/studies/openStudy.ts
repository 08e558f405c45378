import type { EntityClass } from '@mikro-orm/postgresql';
import type { Context } from '../platform/api/context.ts';
import { locked } from '../platform/database/changing.ts';
import { isId } from '../platform/input.ts';
import { Conflict, NotFound } from '../platform/problem.ts';
import { Study } from './study.entity.ts';

/** The study under a lock, so that nothing is added to it while it closes. */
export async function openStudy(inside: Context, id: string): Promise<Study> {
  const it = await locked(inside, Study, id, 'study');
  demandOpen(it);
  return it;
}

export function demandOpen({ phase }: Pick<Study, 'phase'>): void {
  if (phase === 'CLOSED') throw new Conflict('study_closed', 'The study is closed.');
}

/** The study of something in it. It is locked before the thing itself, as everywhere: two people never wait in a ring. */
export async function openStudyOf<T extends { id: string; study: string }>(
  inside: Context,
  of: EntityClass<T>,
  id: string,
  noun: string,
): Promise<Study> {
  const it = isId(id) ? await inside.em.findOne(of as EntityClass<{ id: string; study: string }>, { id }) : null;
  if (!it) throw new NotFound(noun);
  return openStudy(inside, it.study);
}
