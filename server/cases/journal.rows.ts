import { cursorOf, isInstant, pageOf, pageSize, type Page, readPlace, type Place } from '../platform/api/connection.ts';
import { loader, type Context } from '../platform/api/context.ts';
import { anyOf, rows } from '../platform/database/rows.ts';
import type { CaseDatabase } from './case.tables.ts';
import type { JournalEntryRow } from './journalEntry.entity.ts';

const columns = [
  'e.id as id',
  'e.organisation as organisation',
  'e.case as case',
  'e.at as at',
  'e.author as author',
  'e.text as text',
  'e.corrects as corrects',
  'e.idempotency_key as idempotencyKey',
  'x.id as correctedBy',
] as const;

/** One page of a case's journal, the newest entry first: one statement for all the cases of a page. */
export async function journalPage(
  context: Context,
  id: string,
  first: number,
  after: string | null | undefined,
): Promise<Page<JournalEntryRow>> {
  const size = pageSize(first);
  const place = readPlace(after, isInstant);
  const journals = loader<string, JournalEntryRow[]>(context, `journal of case|${size}|${after}`, async (ids) =>
    Map.groupBy(await readEntries(context, ids, size + 1, place), (it) => it.case),
  );
  return pageOf((await journals.load(id)) ?? [], size, after, (it) => cursorOf(it.at.toISOString(), it.id));
}

async function readEntries(context: Context, ids: readonly string[], most: number, place: Place | null) {
  const read = await rows(context, (db: CaseDatabase) =>
    db
      .selectFrom('case as c')
      .where('c.organisation', '=', context.viewer.organisation)
      .where('c.id', '=', anyOf(ids))
      .innerJoinLateral(
        (eb) => {
          const entries = eb
            .selectFrom('journal_entry')
            .whereRef('journal_entry.case', '=', 'c.id')
            .selectAll('journal_entry');
          const rest = place
            ? entries.where(({ eb: is, refTuple, tuple }) =>
                is(refTuple('journal_entry.at', 'journal_entry.id'), '<', tuple(place.key as never, place.id)),
              )
            : entries;
          return rest.orderBy('journal_entry.at', 'desc').orderBy('journal_entry.id', 'desc').limit(most).as('e');
        },
        (join) => join.onTrue(),
      )
      .leftJoin('journal_entry as x', 'x.corrects', 'e.id')
      .select(columns)
      .orderBy('e.at', 'desc')
      .orderBy('e.id', 'desc')
      .execute(),
  );
  return read.map((row): JournalEntryRow => ({ ...row, at: new Date(row.at) }));
}
