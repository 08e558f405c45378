import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { changing } from '../../platform/database/changing.ts';
import { demandRoom } from '../../platform/database/room.ts';
import { retried } from '../../platform/database/once.ts';
import { isId, valid } from '../../platform/input.ts';
import { Invalid, NotFound } from '../../platform/problem.ts';
import { planInterviewInput, type PlanInterviewInput } from './interview.inputs.ts';
import { Interview } from './interview.entity.ts';
import { InterviewGuide } from '../guides/interviewGuide.entity.ts';
import { openStudy } from '../openStudy.ts';
import { evidenceAccess } from '../study.access.ts';

/** Plans an interview; its questions are copied, so that a guide that changes later leaves it as it was. */
export function planInterview(context: Context, input: PlanInterviewInput): Promise<Interview> {
  return changing(context, async (inside) => {
    const { em, viewer } = inside;
    const study = await openStudy(inside, input.study);
    demand(viewer, evidenceAccess.record, study);
    const { idempotencyKey, role, language, questions } = valid(planInterviewInput, input);
    const said = {
      interviewee: input.interviewee,
      role,
      plannedOn: input.plannedOn,
      language,
      interpreter: input.interpreter,
      ...(await takenFrom(inside, input)),
      questions: questions.map((text, index) => ({ id: `q${index + 1}`, text })),
    };
    const known = retried(await em.findOne(Interview, { study: study.id, idempotencyKey }), said);
    if (known) return known;
    await demandRoom(inside, Interview, { study: study.id });
    const it = em.create(Interview, {
      ...said,
      id: crypto.randomUUID(),
      organisation: study.organisation,
      study: study.id,
      consent: 'NOT_ASKED',
      status: 'PLANNED',
      answers: null,
      idempotencyKey,
      version: 1,
    });
    em.persist(it);
    audit(inside, { action: 'PLAN_INTERVIEW', subject: it.id });
    return it;
  });
}

/** The guide is named with the version that was looked at, whatever it says by now. */
async function takenFrom({ em }: Context, { guide, guideVersion }: PlanInterviewInput) {
  if (!guide) return { guide: null, guideVersion: null };
  const it = isId(guide) && (await em.findOne(InterviewGuide, { id: guide }));
  if (!it) throw new NotFound('interview guide');
  if (!guideVersion || guideVersion < 1 || guideVersion > it.version)
    throw new Invalid([{ field: 'guideVersion', rule: 'unknown' }]);
  return { guide: it.id, guideVersion };
}
