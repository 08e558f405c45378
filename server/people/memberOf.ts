import { loader, type Context } from '../platform/api/context.ts';
import { listedRows } from '../platform/database/listing.rows.ts';
import type { MemberRow } from './member.entity.ts';
import { members } from './member.rows.ts';

/** The member behind an id, or null for whom the viewer may not see: one statement for all the rows of a page. */
export function memberOf(context: Context, id: string): Promise<MemberRow | null> {
  const known = loader<string, MemberRow>(context, 'member', async (ids) => {
    const found = await listedRows(context, members, ids);
    return new Map(found.map((it) => [it.id, it]));
  });
  return known.load(id);
}
