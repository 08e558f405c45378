import type { Context } from '../platform/api/context.ts';
import type { DataKey } from '../platform/crypto/keyRing.ts';
import type { Inquiry } from './inquiry.entity.ts';
import { dataKeys, placeOf } from '../platform/crypto/unseal.ts';
import { summaries } from './sealed.ts';

type SealedField = 'summary' | 'withdrawnBecause';
const place = (row: string, field: SealedField) => placeOf({ table: summaries, field, row });

export const sealInquiry = (key: DataKey, row: string, field: SealedField, text: string): Buffer =>
  key.seal(place(row, field), text);

/** For comparing, never for showing: what a person reads goes through `unseal` and into the audit log. */
export async function openInquiry(
  context: Context,
  { id, ...it }: Inquiry,
  field: SealedField,
): Promise<string | null> {
  const bytes = it[field];
  const key = bytes && (await dataKeys(context).load(id));
  return key ? key.open(place(id, field), bytes) : null;
}

/** An inquiry's own key, which is made for its first text. */
export async function inquiryKey(context: Context, id: string): Promise<DataKey> {
  return (await dataKeys(context).load(id)) ?? (await context.services.keys.create(id, context.viewer.organisation));
}
