import { loader, type Context } from '../platform/api/context.ts';
import { NotFound } from '../platform/problem.ts';
import { Study } from './study.entity.ts';

/** The study behind an id: one statement for all the rows of a page. */
export async function studyOf(context: Context, id: string): Promise<Study> {
  const studies = loader<string, Study>(context, 'study', async (ids) => {
    const found = await context.em.find(Study, { id: { $in: [...ids] } });
    return new Map(found.map((it) => [it.id, it]));
  });
  const it = await studies.load(id);
  if (!it) throw new NotFound('study');
  return it;
}
