import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { placeOf } from '../platform/crypto/unseal.ts';
import { changing } from '../platform/database/changing.ts';
import { keyUsed, retried } from '../platform/database/once.ts';
import { demandRoom } from '../platform/database/room.ts';
import { isId, valid } from '../platform/input.ts';
import { Conflict, Invalid, NotFound } from '../platform/problem.ts';
import { DocumentReview } from './documentReview.entity.ts';
import { citeEvidenceInput, type CiteEvidenceInput } from './evidence.inputs.ts';
import { EvidenceItem, type EvidenceKind } from './evidenceItem.entity.ts';
import { Interview } from './interview.entity.ts';
import { openStudy } from './openStudy.ts';
import { evidence } from './sealed.ts';
import { evidenceAccess } from './study.access.ts';
import { studyKey } from './studyKey.ts';

const place = (row: string) => placeOf({ table: evidence, field: 'quote', row });

/** Quotes a passage, or a published figure, as something that findings can stand on. */
export function citeEvidence(context: Context, input: CiteEvidenceInput): Promise<EvidenceItem> {
  return changing(context, async (inside) => {
    const { em, viewer, now } = inside;
    const study = await openStudy(inside, input.study);
    demand(viewer, evidenceAccess.record, study);
    const { idempotencyKey, quote, theme } = valid(citeEvidenceInput, input);
    const source = await sourceOf(inside, study.id, input);
    const key = await studyKey(inside, study.id);
    const said = {
      ...source,
      theme,
      ground: input.ground ?? null,
      area: input.area ?? null,
      step: input.step ?? null,
      severity: input.severity ?? null,
    };
    const known = retried(await em.findOne(EvidenceItem, { study: study.id, idempotencyKey }), said);
    if (known) {
      if (key.open(place(known.id), known.quote) !== quote) throw keyUsed();
      return known;
    }
    await demandRoom(inside, EvidenceItem, { study: study.id });
    const id = crypto.randomUUID();
    const it = em.create(EvidenceItem, {
      ...said,
      id,
      organisation: study.organisation,
      study: study.id,
      quote: key.seal(place(id), quote),
      withdrawn: false,
      citedAt: now(),
      idempotencyKey,
    });
    em.persist(it);
    audit(inside, { action: 'CITE_EVIDENCE', subject: it.id });
    return it;
  });
}

async function sourceOf(
  { em }: Context,
  study: string,
  { interview, documentReview }: CiteEvidenceInput,
): Promise<{ kind: EvidenceKind; source: string | null }> {
  if (interview && documentReview) throw new Invalid([{ field: 'documentReview', rule: 'one_source' }]);
  if (interview) {
    const it = isId(interview) && (await em.findOne(Interview, { id: interview, study }));
    if (!it) throw new NotFound('interview');
    if (it.consent !== 'GIVEN') throw new Conflict('no_consent', 'They did not agree to being quoted.');
    if (it.status !== 'HELD') throw new Conflict('not_held', 'The interview was not held yet.');
    return { kind: it.interviewee, source: it.id };
  }
  if (!documentReview) return { kind: 'STATISTICS', source: null };
  const it = isId(documentReview) && (await em.findOne(DocumentReview, { id: documentReview, study }));
  if (!it) throw new NotFound('document review');
  return { kind: 'DOCUMENT', source: it.id };
}
