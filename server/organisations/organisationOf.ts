import { loader, type Context } from '../platform/api/context.ts';
import { NotFound } from '../platform/problem.ts';
import { Organisation } from './organisation.entity.ts';

/** The organisation behind an id: one statement for all the rows of a page. */
export async function organisationOf(context: Context, id: string): Promise<Organisation> {
  const organisations = loader<string, Organisation>(context, 'organisation', async (ids) => {
    const found = await context.em.find(Organisation, { id: { $in: [...ids] } });
    return new Map(found.map((it) => [it.id, it]));
  });
  const it = await organisations.load(id);
  if (!it) throw new NotFound('organisation');
  return it;
}
