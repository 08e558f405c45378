import type { Kysely } from 'kysely';
import { loader, type Context } from '../../platform/api/context.ts';
import { anyOf, rows } from '../../platform/database/rows.ts';
import type { EvidenceItemTable } from './evidenceItem.entity.ts';

interface Database {
  evidence_item: EvidenceItemTable;
}

async function standing(context: Context, items: readonly string[]): Promise<Map<string, true>> {
  const found = await rows(context, (db: Kysely<Database>) =>
    db
      .selectFrom('evidence_item')
      .select('id')
      .where('id', '=', anyOf(items))
      .where('withdrawn', '=', false)
      .where('organisation', '=', context.viewer.assesses)
      .execute(),
  );
  return new Map(found.map(({ id }) => [id, true]));
}

/** How many of the items nobody has taken back: of all findings of a page at once. */
export async function standingAmong(context: Context, items: readonly string[]): Promise<number> {
  const stands = loader<string, true>(context, 'standing evidence', (ids) => standing(context, ids));
  return (await Promise.all(items.map((id) => stands.load(id)))).filter(Boolean).length;
}
