import { namingGround } from '../incidents/namingGround.ts';
import { isInstant, type Page } from '../platform/api/connection.ts';
import { loader, type Context } from '../platform/api/context.ts';
import { listPage, type Listing } from '../platform/database/listing.rows.ts';
import { anyOf, rows } from '../platform/database/rows.ts';
import { inquiryColumns, selectInquiries, toInquiry, type CaseDatabase } from './case.tables.ts';
import { Inquiry, type InquiryRow } from './inquiry.entity.ts';
import type { InquiryFilter } from './inquiry.inputs.ts';

export interface InquiriesAsked {
  first: number;
  after?: string | null;
  filter?: InquiryFilter | null;
}

export const inquiries: Listing<InquiryRow> = {
  of: Inquiry,
  order: { by: 'registeredAt', descending: true, isKey: isInstant },
};

/** One page of the viewer's inquiries, the newest first. */
export function inquiryPage(context: Context, { first, after, filter }: InquiriesAsked): Promise<Page<InquiryRow>> {
  const { status, ground, quarter } = filter ?? {};
  return listPage(context, inquiries, {
    first,
    after,
    where: { status, quarter },
    matching: ground ? [(eb) => eb('incident', '@>', namingGround(ground))] : [],
  });
}

/** A case's inquiries, the first one first: one statement for all the cases of a page. */
export async function inquiriesOf(context: Context, id: string): Promise<InquiryRow[]> {
  const ofCases = loader<string, InquiryRow[]>(context, 'inquiries of case', async (ids) => {
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
  return (await ofCases.load(id)) ?? [];
}
