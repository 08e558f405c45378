import {
  countedWhenRead,
  cursorOf,
  isInstant,
  pageOf,
  pageSize,
  type Page,
  readPlace,
} from '../platform/api/connection.ts';
import { loader, type Context } from '../platform/api/context.ts';
import { namingGround } from '../incidents/namingGround.ts';
import { anyOf, rows } from '../platform/database/rows.ts';
import { isId } from '../platform/input.ts';
import { inquiryColumns, selectInquiries, toInquiry, type CaseDatabase } from './case.tables.ts';
import type { InquiryRow } from './inquiry.entity.ts';
import type { InquiryFilter } from './inquiry.inputs.ts';

export interface InquiriesAsked {
  first: number;
  after?: string | null;
  filter?: InquiryFilter | null;
}

/** One page of the viewer's inquiries, the newest first. */
export async function inquiryPage(
  context: Context,
  { first, after, filter }: InquiriesAsked,
): Promise<Page<InquiryRow>> {
  const size = pageSize(first);
  const place = readPlace(after, isInstant);
  const read = await rows(context, (db: CaseDatabase) => {
    const inquiries = filtered(db, context, filter).select(inquiryColumns);
    const rest = place
      ? inquiries.where(({ eb, refTuple, tuple }) =>
          eb(refTuple('i.registered_at', 'i.id'), '<', tuple(place.key as never, place.id)),
        )
      : inquiries;
    return rest
      .orderBy('i.registered_at', 'desc')
      .orderBy('i.id', 'desc')
      .limit(size + 1)
      .execute();
  });
  const page = pageOf(read.map(toInquiry), size, after, (it) => cursorOf(it.registeredAt.toISOString(), it.id));
  return countedWhenRead(page, () => countInquiries(context, filter));
}

function countInquiries(context: Context, filter: InquiriesAsked['filter']): Promise<number> {
  return rows(context, async (db: CaseDatabase) => {
    const counting = filtered(db, context, filter).select((eb) => eb.fn.countAll<string>().as('count'));
    return Number((await counting.executeTakeFirstOrThrow()).count);
  });
}

function filtered(db: CaseDatabase, { viewer }: Context, filter: InquiriesAsked['filter']) {
  const { status, ground, quarter } = filter ?? {};
  return selectInquiries(db, viewer).where((eb) =>
    eb.and([
      ...(status ? [eb('i.status', '=', status)] : []),
      ...(quarter ? [eb('i.quarter', '=', quarter as InquiryRow['quarter'])] : []),
      ...(ground ? [eb('i.incident', '@>', namingGround(ground))] : []),
    ]),
  );
}

export async function inquiryRow(context: Context, id: string): Promise<InquiryRow | null> {
  if (!isId(id)) return null;
  const row = await rows(context, (db: CaseDatabase) =>
    selectInquiries(db, context.viewer).where('i.id', '=', id).select(inquiryColumns).executeTakeFirst(),
  );
  return row ? toInquiry(row) : null;
}

/** A case's inquiries, the first one first: one statement for all the cases of a page. */
export async function inquiriesOf(context: Context, id: string): Promise<InquiryRow[]> {
  const inquiries = loader<string, InquiryRow[]>(context, 'inquiries of case', async (ids) => {
    const read = await rows(context, (db: CaseDatabase) =>
      selectInquiries(db, context.viewer)
        .where('i.case', '=', anyOf(ids))
        .select(inquiryColumns)
        .orderBy('i.registered_at')
        .orderBy('i.id')
        .execute(),
    );
    return Map.groupBy(read.map(toInquiry), (it) => it.case ?? '');
  });
  return (await inquiries.load(id)) ?? [];
}
