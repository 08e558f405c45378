import type { Kysely } from 'kysely';
import type { InferKyselyTable } from '@mikro-orm/postgresql';
import { loader, type Context } from '../platform/api/context.ts';
import { anyOf, instant, rows } from '../platform/database/rows.ts';
import type { MachineCheckRow, machineCheckSchema } from './machineCheck.entity.ts';

interface Database {
  machine_check: InferKyselyTable<typeof machineCheckSchema>;
}

/** A review shows its newest checks; older ones say less than the document does by now. */
const NEWEST = 10;

/** The newest checks of each review: one statement for all the reviews of a page. */
export async function checksOf(context: Context, documentReview: string): Promise<MachineCheckRow[]> {
  const checks = loader<string, MachineCheckRow[]>(context, 'machine checks', async (reviews) => {
    const found = await rows(context, (db: Kysely<Database>) =>
      db
        .selectFrom((from) =>
          from
            .selectFrom('machine_check')
            .selectAll()
            .select((eb) =>
              eb.fn
                .agg<number>('row_number')
                .over((over) => over.partitionBy('document_review').orderBy('ordered_at', 'desc').orderBy('id'))
                .as('place'),
            )
            .where('document_review', '=', anyOf(reviews))
            .where('organisation', '=', context.viewer.assesses)
            .as('placed'),
        )
        .selectAll()
        .where('place', '<=', NEWEST)
        .orderBy('place')
        .execute(),
    );
    const of = new Map<string, MachineCheckRow[]>();
    for (const it of found) of.set(it.document_review, [...(of.get(it.document_review) ?? []), rowOf(it)]);
    return of;
  });
  return (await checks.load(documentReview)) ?? [];
}

type Found = Record<string, unknown> & {
  document_review: string;
  ordered_at: Date | string;
  finished_at: Date | string | null;
};

const rowOf = ({ document_review, ordered_at, finished_at, ...same }: Found) =>
  ({
    ...same,
    documentReview: document_review,
    orderedAt: instant(ordered_at),
    finishedAt: finished_at && instant(finished_at),
  }) as unknown as MachineCheckRow;
