import { loader, type Context } from '../platform/api/context.ts';
import { Member } from './member.entity.ts';

/** The member behind an id, or null for whom the viewer may not see: one statement for all the rows of a page. */
export function memberOf(context: Context, id: string): Promise<Member | null> {
  const members = loader<string, Member>(context, 'member', async (ids) => {
    const found = await context.em.find(Member, { id: { $in: [...ids] } });
    return new Map(found.map((it) => [it.id, it]));
  });
  return members.load(id);
}
