import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { changing } from '../../platform/database/changing.ts';
import { retried } from '../../platform/database/once.ts';
import { demandRoom } from '../../platform/database/room.ts';
import { keyed, valid } from '../../platform/input.ts';
import { DocumentReview } from './documentReview.entity.ts';
import type { ReviewDocumentInput } from './document.inputs.ts';
import { openStudy } from '../openStudy.ts';
import { evidenceAccess } from '../study.access.ts';
import { toldOfDocument } from './toldOfDocument.ts';

/** Keeps the review of a document in the edition that was read. */
export function reviewDocument(context: Context, input: ReviewDocumentInput): Promise<DocumentReview> {
  return changing(context, async (inside) => {
    const { em, viewer } = inside;
    const study = await openStudy(inside, input.study);
    demand(viewer, evidenceAccess.record, study);
    const { idempotencyKey } = valid(keyed, input);
    const said = toldOfDocument(input);
    const known = retried(await em.findOne(DocumentReview, { study: study.id, idempotencyKey }), said);
    if (known) return known;
    await demandRoom(inside, DocumentReview, { study: study.id });
    const it = em.create(DocumentReview, {
      ...said,
      id: crypto.randomUUID(),
      organisation: study.organisation,
      study: study.id,
      idempotencyKey,
      version: 1,
    });
    em.persist(it);
    audit(inside, { action: 'REVIEW_DOCUMENT', subject: it.id });
    return it;
  });
}
