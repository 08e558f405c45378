import { randomBytes } from 'node:crypto';
import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing } from '../platform/database/changing.ts';
import { retried } from '../platform/database/once.ts';
import { demandRoom } from '../platform/database/room.ts';
import { isId, valid } from '../platform/input.ts';
import { Conflict, NotFound } from '../platform/problem.ts';
import { openStudy } from '../studies/openStudy.ts';
import { questionnaireAccess } from './questionnaire.access.ts';
import { Questionnaire } from './questionnaire.entity.ts';
import { followQuestionnaireInput, type FollowQuestionnaireInput } from './questionnaire.inputs.ts';

/** Begins a questionnaire with what an earlier one asked, so that the results of both can stand side by side. */
export function followQuestionnaire(context: Context, input: FollowQuestionnaireInput): Promise<Questionnaire> {
  return changing(context, async (inside) => {
    const { em, viewer } = inside;
    const study = await openStudy(inside, input.study);
    demand(viewer, questionnaireAccess.write, study);
    const { idempotencyKey } = valid(followQuestionnaireInput, input);
    const said = { follows: input.id };
    const known = retried(await em.findOne(Questionnaire, { study: study.id, idempotencyKey }), said);
    if (known) return known;
    await demandRoom(inside, Questionnaire, { study: study.id });
    const { municipality, institutions, organisation } = study;
    const earlier = isId(input.id) ? await em.findOne(Questionnaire, { id: input.id, municipality }) : null;
    if (!earlier) throw new NotFound('questionnaire');
    if (earlier.status !== 'CLOSED') throw new Conflict('questionnaire_open', 'It is not closed yet.');
    const { title, introduction, languages, questions, groupBy } = earlier;
    const it = em.create(Questionnaire, {
      title,
      introduction,
      languages,
      questions,
      groupBy,
      id: crypto.randomUUID(),
      organisation,
      municipality,
      institutions,
      study: study.id,
      code: randomBytes(16).toString('base64url'),
      follows: earlier.id,
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
