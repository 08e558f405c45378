import { LockMode } from '@mikro-orm/postgresql';
import type { Context } from '../platform/api/context.ts';
import type { Report } from './report.entity.ts';

/** Changes a report while nobody else can: what was checked of it still holds when the change is kept. */
export async function locked({ em }: Context, report: Report, change: () => Promise<void>): Promise<void> {
  await em.begin();
  try {
    await em.refresh(report, { lockMode: LockMode.PESSIMISTIC_WRITE });
    await change();
    await em.commit();
  } catch (error) {
    await em.rollback();
    throw error;
  }
}
