import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { Conflict, NotFound } from '../../platform/problem.ts';
import { releaseAccess } from '../release.access.ts';
import { breakRows } from './breakRows.ts';

/** What was announced by mistake, or will not come after all. Once figures came out with it, it stays. */
export async function takeBackBreak({ viewer, now, services }: Context, id: string): Promise<void> {
  demand(viewer, releaseAccess.plan, null);
  await services.published.asStatistician(async (reader) => {
    const announced = (await breakRows(reader)).find((it) => it.id === id);
    if (!announced) throw new NotFound('break');
    if (announced.out) throw new Conflict('break_out', 'A published release shows this break.');
    await reader.query(
      'insert into series_break_taken_back (series_break, at, by) values ($1, $2, $3) on conflict do nothing',
      [id, now(), viewer.member],
    );
  });
}
