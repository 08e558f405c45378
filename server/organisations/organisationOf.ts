import { loader, type Context } from '../platform/api/context.ts';
import { listedRows } from '../platform/database/listing.rows.ts';
import { NotFound } from '../platform/problem.ts';
import type { OrganisationRow } from './organisation.entity.ts';
import { organisations } from './organisation.rows.ts';

/** The organisation behind an id: one statement for all the rows of a page. */
export async function organisationOf(context: Context, id: string): Promise<OrganisationRow> {
  const known = loader<string, OrganisationRow>(context, 'organisation', async (ids) => {
    const found = await listedRows(context, organisations, ids);
    return new Map(found.map((it) => [it.id, it]));
  });
  const it = await known.load(id);
  if (!it) throw new NotFound('organisation');
  return it;
}
