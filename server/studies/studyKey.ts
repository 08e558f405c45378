import type { Context } from '../platform/api/context.ts';
import type { DataKey } from '../platform/crypto/keyRing.ts';
import { dataKeys } from '../platform/crypto/unseal.ts';
import { Conflict } from '../platform/problem.ts';

/** What seals the words of a study; gone once its raw evidence was erased. */
export async function studyKey(context: Context, study: string): Promise<DataKey> {
  const key = await dataKeys(context).load(study);
  if (!key) throw new Conflict('evidence_erased', 'The raw evidence of the study was erased.');
  return key;
}
