import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, locked } from '../platform/database/changing.ts';
import { retried } from '../platform/database/once.ts';
import { demandRoom } from '../platform/database/room.ts';
import { keyed, valid } from '../platform/input.ts';
import { Conflict, Invalid } from '../platform/problem.ts';
import { DocumentReview } from '../studies/documents/documentReview.entity.ts';
import { openStudyOf } from '../studies/openStudy.ts';
import { evidenceAccess } from '../studies/study.access.ts';
import { MachineCheck } from './machineCheck.entity.ts';
import { MachineCheckFile } from './machineCheckFile.entity.ts';

export interface CheckDocument {
  idempotencyKey: string;
  documentReview: string;
  /** A file instead of the address of the review. */
  file?: Buffer;
}

/** Orders a check of the page that a review is of, or of a file that was sent for it. */
export function checkDocument(context: Context, input: CheckDocument): Promise<MachineCheck> {
  return changing(context, async (inside) => {
    const { em, viewer, now } = inside;
    const study = await openStudyOf(inside, DocumentReview, input.documentReview, 'document review');
    const review = await locked(inside, DocumentReview, input.documentReview, 'document review');
    demand(viewer, evidenceAccess.record, review);
    const { idempotencyKey } = valid(keyed, input);
    const { file } = input;
    const said = { source: file ? ('FILE' as const) : ('ADDRESS' as const) };
    const known = retried(await em.findOne(MachineCheck, { documentReview: review.id, idempotencyKey }), said);
    if (known) return known;
    if (!file && !review.address) throw new Invalid([{ field: 'address', rule: 'required' }]);
    if (file?.length === 0) throw new Invalid([{ field: 'file', rule: 'required' }]);
    await demandTurn(inside, review.id);
    await demandRoom(inside, MachineCheck, { study: study.id });
    const it = em.create(MachineCheck, {
      ...said,
      id: crypto.randomUUID(),
      organisation: study.organisation,
      study: study.id,
      documentReview: review.id,
      address: file ? null : review.address,
      state: 'QUEUED',
      reason: null,
      tries: 0,
      reading: null,
      orderedAt: now(),
      finishedAt: null,
      idempotencyKey,
    });
    em.persist(it);
    if (file) em.persist(em.create(MachineCheckFile, { id: it.id, organisation: study.organisation, bytes: file }));
    audit(inside, { action: 'CHECK_DOCUMENT', subject: it.id });
    return it;
  });
}

/** One at a time of each review, so that nobody fills the queue that all wait in. */
async function demandTurn({ em }: Context, documentReview: string): Promise<void> {
  const waiting = await em.count(MachineCheck, { documentReview, state: { $nin: ['DONE', 'FAILED'] } });
  if (waiting > 0) throw new Conflict('being_checked', 'It is being checked already.');
}
