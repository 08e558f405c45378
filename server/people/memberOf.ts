import { loader, type Context } from '../platform/api/context.ts';
import type { MemberRow } from './member.entity.ts';
import { membersById } from './member.rows.ts';

/** The member behind an id, or null for whom the viewer may not see: one statement for all the rows of a page. */
export function memberOf(context: Context, id: string): Promise<MemberRow | null> {
  const members = loader<string, MemberRow>(context, 'member', async (ids) => {
    const found = await membersById(context, ids);
    return new Map(found.map((it) => [it.id, it]));
  });
  return members.load(id);
}
