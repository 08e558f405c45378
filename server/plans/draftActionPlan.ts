import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing } from '../platform/database/changing.ts';
import { retried } from '../platform/database/once.ts';
import { isId, valid } from '../platform/input.ts';
import { Conflict, NotFound } from '../platform/problem.ts';
import { Study } from '../studies/study.entity.ts';
import { StudyReport } from '../studies/reports/studyReport.entity.ts';
import { dayOf } from '../taxonomy/quarter.ts';
import { ActionPlan } from './actionPlan.entity.ts';
import { planAccess } from './plan.access.ts';
import { draftActionPlanInput, type DraftActionPlanInput } from './plan.inputs.ts';

/** Begins a plan on the ground of a study whose report is issued: before that there is nothing to answer. */
export function draftActionPlan(context: Context, input: DraftActionPlanInput): Promise<ActionPlan> {
  return changing(context, async (inside) => {
    const { em, viewer, now } = inside;
    const study = isId(input.study) ? await em.findOne(Study, { id: input.study }) : null;
    if (!study) throw new NotFound('study');
    demand(viewer, planAccess.draft, study);
    const { idempotencyKey, title } = valid(draftActionPlanInput, input);
    const { organisation, municipality, institutions } = study;
    const known = retried(await em.findOne(ActionPlan, { municipality, idempotencyKey }), { title, study: study.id });
    if (known) return known;
    if ((await em.count(StudyReport, { study: study.id })) === 0)
      throw new Conflict('no_report', 'A report of the study must be issued first.');
    const it = em.create(ActionPlan, {
      organisation,
      municipality,
      institutions,
      id: crypto.randomUUID(),
      study: study.id,
      title,
      status: 'DRAFT',
      number: 0,
      draftedOn: dayOf(now()),
      reason: null,
      idempotencyKey,
      version: 1,
    });
    em.persist(it);
    audit(inside, { action: 'DRAFT_ACTION_PLAN', subject: it.id });
    return it;
  });
}
