import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { changing } from '../../platform/database/changing.ts';
import { isId, valid } from '../../platform/input.ts';
import { Conflict, Invalid, NotFound } from '../../platform/problem.ts';
import { DocumentReview } from '../documents/documentReview.entity.ts';
import { citeEvidenceInput, type CiteEvidenceInput } from './evidence.inputs.ts';
import type { EvidenceItem, EvidenceKind } from './evidenceItem.entity.ts';
import { Interview } from '../interviews/interview.entity.ts';
import { keepEvidence } from './keepEvidence.ts';
import { openStudy } from '../openStudy.ts';
import { evidenceAccess } from '../study.access.ts';

/** Quotes a passage, or a published figure, as something that findings can stand on. */
export function citeEvidence(context: Context, input: CiteEvidenceInput): Promise<EvidenceItem> {
  return changing(context, async (inside) => {
    const { viewer } = inside;
    const study = await openStudy(inside, input.study);
    demand(viewer, evidenceAccess.record, study);
    const { idempotencyKey, quote, theme } = valid(citeEvidenceInput, input);
    const source = await sourceOf(inside, study.id, input);
    return keepEvidence(inside, study, { ...source, quote, theme, idempotencyKey }, input);
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
