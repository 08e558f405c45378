import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing } from '../platform/database/changing.ts';
import { valid } from '../platform/input.ts';
import { planInterviewInput, type PlanInterviewInput } from './evidence.inputs.ts';
import { Interview } from './interview.entity.ts';
import { openStudy } from './openStudy.ts';
import { evidenceAccess } from './study.access.ts';

/** Plans an interview; its questions are copied, so that a guide that changes later leaves it as it was. */
export function planInterview(context: Context, input: PlanInterviewInput): Promise<Interview> {
  return changing(context, async (inside) => {
    const { em, viewer } = inside;
    const study = await openStudy(inside, input.study);
    demand(viewer, evidenceAccess.record, study);
    const { idempotencyKey, role, language, questions } = valid(planInterviewInput, input);
    const known = await em.findOne(Interview, { study: study.id, idempotencyKey });
    if (known) return known;
    const it = em.create(Interview, {
      id: crypto.randomUUID(),
      organisation: study.organisation,
      study: study.id,
      interviewee: input.interviewee,
      role,
      plannedOn: input.plannedOn,
      language,
      interpreter: input.interpreter,
      consent: 'NOT_ASKED',
      status: 'PLANNED',
      questions: questions.map((text, index) => ({ id: `q${index + 1}`, text })),
      answers: null,
      idempotencyKey,
      version: 1,
    });
    em.persist(it);
    audit(inside, { action: 'PLAN_INTERVIEW', subject: it.id });
    return it;
  });
}
