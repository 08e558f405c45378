import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { changing, demandVersion, locked } from '../../platform/database/changing.ts';
import { DocumentReview } from './documentReview.entity.ts';
import type { CorrectDocumentReviewInput } from './document.inputs.ts';
import { openStudyOf } from '../openStudy.ts';
import { evidenceAccess } from '../study.access.ts';
import { toldOfDocument } from './toldOfDocument.ts';

/** Puts a review right. */
export function correctDocumentReview(context: Context, input: CorrectDocumentReviewInput): Promise<DocumentReview> {
  return changing(context, async (inside) => {
    await openStudyOf(inside, DocumentReview, input.id, 'document review');
    const it = await locked(inside, DocumentReview, input.id, 'document review');
    demand(inside.viewer, evidenceAccess.record, it);
    demandVersion(it, input.version);
    Object.assign(it, toldOfDocument(input), { version: it.version + 1 });
    audit(inside, { action: 'CORRECT_DOCUMENT_REVIEW', subject: it.id });
    return it;
  });
}
