import type { TakenFile } from '../platform/door/doorOptions.ts';
import { anyAssessor } from '../studies/assessed.access.ts';
import { checkDocument } from './checkDocument.ts';

/** Files that assessors have checked: they wait with their check, and go when it is done. */
export const checkedFiles: TakenFile = {
  path: '/checked-files',
  largest: 2 * 1024 * 1024,
  rule: anyAssessor,
  async take(context, { documentReview = '', idempotencyKey = '' }, file) {
    const { id } = await checkDocument(context, { documentReview, idempotencyKey, file });
    return { machineCheck: { id } };
  },
};
