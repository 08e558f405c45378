import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, demandVersion, locked } from '../platform/database/changing.ts';
import { retried } from '../platform/database/once.ts';
import { demandRoom } from '../platform/database/room.ts';
import { keyed, valid } from '../platform/input.ts';
import { DocumentReview } from './documentReview.entity.ts';
import { documentReviewInput, type CorrectDocumentReviewInput, type ReviewDocumentInput } from './evidence.inputs.ts';
import { openStudy, openStudyOf } from './openStudy.ts';
import { evidenceAccess } from './study.access.ts';

/** Keeps the review of a document in the edition that was read. */
export function reviewDocument(context: Context, input: ReviewDocumentInput): Promise<DocumentReview> {
  return changing(context, async (inside) => {
    const { em, viewer } = inside;
    const study = await openStudy(inside, input.study);
    demand(viewer, evidenceAccess.record, study);
    const { idempotencyKey } = valid(keyed, input);
    const said = fieldsOf(input);
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

/** Puts a review right. */
export function correctDocumentReview(context: Context, input: CorrectDocumentReviewInput): Promise<DocumentReview> {
  return changing(context, async (inside) => {
    await openStudyOf(inside, DocumentReview, input.id, 'document review');
    const it = await locked(inside, DocumentReview, input.id, 'document review');
    demand(inside.viewer, evidenceAccess.record, it);
    demandVersion(it, input.version);
    Object.assign(it, fieldsOf(input), { version: it.version + 1 });
    audit(inside, { action: 'CORRECT_DOCUMENT_REVIEW', subject: it.id });
    return it;
  });
}

function fieldsOf(input: Omit<ReviewDocumentInput, 'idempotencyKey' | 'study'>) {
  const { title, address, edition, sha256, conclusion } = valid(documentReviewInput, input);
  const { kind, datedOn, reviewedOn, checks } = input;
  return {
    kind,
    title,
    address: address || null,
    edition: edition ?? null,
    datedOn: datedOn ?? null,
    sha256: sha256 || null,
    reviewedOn,
    // The last answer to a question stands.
    checks: [
      ...new Map(checks.map(({ check, answer, note }) => [check, { check, answer, note: note.trim() }])).values(),
    ],
    conclusion,
  };
}
