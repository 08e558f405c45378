import type { Context } from '../platform/api/context.ts';
import { locked } from '../platform/database/changing.ts';
import { Conflict } from '../platform/problem.ts';
import { Study } from './study.entity.ts';

/** The study under a lock, so that nothing is added to it while it closes. */
export async function openStudy(inside: Context, id: string): Promise<Study> {
  const it = await locked(inside, Study, id, 'study');
  if (it.phase === 'CLOSED') throw new Conflict('study_closed', 'The study is closed.');
  return it;
}
