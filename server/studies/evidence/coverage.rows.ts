import type { Kysely } from 'kysely';
import type { Context } from '../../platform/api/context.ts';
import { rows } from '../../platform/database/rows.ts';
import type { EvidenceItemTable } from './evidenceItem.entity.ts';
import type { CoverageCell } from './coverage.type.ts';

interface Database {
  evidence_item: EvidenceItemTable;
}

/** How many evidence items each combination of ground, service and source has; what is absent has not been looked at. */
export function coverageOf(context: Context, study: string): Promise<CoverageCell[]> {
  return rows(context, async (db: Kysely<Database>) => {
    const counted = await db
      .selectFrom('evidence_item')
      .select(['ground', 'area', 'kind'])
      .select((eb) => eb.fn.countAll<string>().as('items'))
      .where('study', '=', study)
      .where('withdrawn', '=', false)
      .where('organisation', '=', context.viewer.assesses)
      .groupBy(['ground', 'area', 'kind'])
      .orderBy('ground')
      .orderBy('area')
      .orderBy('kind')
      .execute();
    return counted.map((it) => ({ ...it, items: Number(it.items) }));
  });
}
