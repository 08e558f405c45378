import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { changing } from '../platform/database/changing.ts';
import { isId, valid } from '../platform/input.ts';
import { Conflict, Invalid, NotFound } from '../platform/problem.ts';
import type { EvidenceItem } from '../studies/evidence/evidenceItem.entity.ts';
import { keepEvidence } from '../studies/evidence/keepEvidence.ts';
import { openStudy } from '../studies/openStudy.ts';
import { Questionnaire } from './questionnaire.entity.ts';
import { questionnaireAccess } from './questionnaire.access.ts';
import { citeResultInput, type CiteResultInput } from './questionnaire.inputs.ts';
import { QuestionnaireSummary } from './questionnaireSummary.entity.ts';
import { wordsOfResult } from './wordsOfResult.ts';

/** Notes the result of a question as something that findings can stand on: its protected figures, which never change. */
export function citeResult(context: Context, input: CiteResultInput): Promise<EvidenceItem> {
  return changing(context, async (inside) => {
    const { em, viewer } = inside;
    const known = isId(input.questionnaire) && (await em.findOne(Questionnaire, { id: input.questionnaire }));
    if (!known) throw new NotFound('questionnaire');
    const study = await openStudy(inside, known.study);
    demand(viewer, questionnaireAccess.write, study);
    const { idempotencyKey, theme } = valid(citeResultInput, input);
    const summary = await em.findOne(QuestionnaireSummary, { id: known.id });
    if (!summary) throw new Conflict('questionnaire_open', 'It is not closed yet.');
    const quote = wordsOfResult(summary, input.question, input.row ?? null);
    if (!quote) throw new Invalid([{ field: 'question', rule: 'hidden' }]);
    const cited = { kind: 'QUESTIONNAIRE', source: known.id, quote, theme, idempotencyKey } as const;
    return keepEvidence(inside, study, cited, input);
  });
}
