import type { Context } from '../platform/api/context.ts';
import type { DataKey } from '../platform/crypto/keyRing.ts';
import { dataKeys, placeOf } from './unseal.ts';

export const sealInquiry = (key: DataKey, row: string, field: 'summary' | 'withdrawnBecause', text: string): Buffer =>
  key.seal(placeOf({ table: 'inquiry', field, row }), text);

/** An inquiry's own key, which is made for its first text. */
export async function inquiryKey(context: Context, id: string): Promise<DataKey> {
  return (await dataKeys(context).load(id)) ?? (await context.services.keys.create(id, context.viewer.organisation));
}
