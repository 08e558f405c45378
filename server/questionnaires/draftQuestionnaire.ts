import { randomBytes } from 'node:crypto';
import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing } from '../platform/database/changing.ts';
import { retried } from '../platform/database/once.ts';
import { demandRoom } from '../platform/database/room.ts';
import { valid } from '../platform/input.ts';
import { openStudy } from '../studies/openStudy.ts';
import { questionnaireAccess } from './questionnaire.access.ts';
import { Questionnaire } from './questionnaire.entity.ts';
import { draftQuestionnaireInput, type DraftQuestionnaireInput } from './questionnaire.inputs.ts';
import { questionsOf } from './questionsOf.ts';

/** Begins a questionnaire of a study. Its public code is drawn now, and leads nowhere until it is opened. */
export function draftQuestionnaire(context: Context, input: DraftQuestionnaireInput): Promise<Questionnaire> {
  return changing(context, async (inside) => {
    const { em, viewer } = inside;
    const study = await openStudy(inside, input.study);
    demand(viewer, questionnaireAccess.write, study);
    const { idempotencyKey } = valid(draftQuestionnaireInput, input);
    const said = { ...questionsOf(input), follows: null };
    const known = retried(await em.findOne(Questionnaire, { study: study.id, idempotencyKey }), said);
    if (known) return known;
    await demandRoom(inside, Questionnaire, { study: study.id });
    const it = em.create(Questionnaire, {
      ...said,
      id: crypto.randomUUID(),
      organisation: study.organisation,
      municipality: study.municipality,
      institutions: study.institutions,
      study: study.id,
      code: randomBytes(16).toString('base64url'),
      status: 'DRAFT',
      openedOn: null,
      closesOn: null,
      closedOn: null,
      idempotencyKey,
      version: 1,
    });
    em.persist(it);
    audit(inside, { action: 'DRAFT_QUESTIONNAIRE', subject: it.id });
    return it;
  });
}
