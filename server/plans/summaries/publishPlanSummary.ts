import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { changing, locked } from '../../platform/database/changing.ts';
import { retried } from '../../platform/database/once.ts';
import { demandRoom } from '../../platform/database/room.ts';
import { valid } from '../../platform/input.ts';
import { Conflict } from '../../platform/problem.ts';
import { dayOf } from '../../taxonomy/quarter.ts';
import { ActionPlan } from '../actionPlan.entity.ts';
import { PlanSummary } from './planSummary.entity.ts';
import { publishedAccess } from './published.access.ts';
import { publishPlanSummaryInput, type PublishPlanSummaryInput } from './summary.inputs.ts';
import { summaryOf } from './summaryOf.ts';

/** Tells citizens of a plan, exactly as the manager saw it; the version before is kept and no longer shown. */
export function publishPlanSummary(context: Context, input: PublishPlanSummaryInput): Promise<PlanSummary> {
  return changing(context, async (inside) => {
    const { em, viewer, now } = inside;
    const plan = await locked(inside, ActionPlan, input.plan, 'action plan');
    demand(viewer, publishedAccess.publish, plan);
    const { idempotencyKey, introduction, notes } = valid(publishPlanSummaryInput, input);
    const said = { introduction, sha256: input.sha256 };
    const known = retried(await em.findOne(PlanSummary, { plan: plan.id, idempotencyKey }), said);
    if (known) return known;
    if (plan.number === 0) throw new Conflict('plan_draft', 'The plan is not approved.');
    await demandRoom(inside, PlanSummary, { plan: plan.id });
    const { goals, changes, sha256 } = await summaryOf(inside, plan, notes);
    if (sha256 !== input.sha256)
      throw new Conflict('summary_changed', 'The plan has moved on since the draft was looked at.');
    for (const before of await em.find(PlanSummary, { plan: plan.id, stands: true })) {
      before.stands = false;
      before.version += 1;
    }
    await em.flush(); // one of a plan stands: the old one goes first
    const { organisation, municipality, title } = plan;
    const it = em.create(PlanSummary, {
      ...said,
      organisation,
      municipality,
      id: crypto.randomUUID(),
      plan: plan.id,
      number: 1 + (await em.count(PlanSummary, { plan: plan.id })),
      title,
      goals,
      changes,
      publishedOn: dayOf(now()),
      stands: true,
      withdrawnOn: null,
      withdrawnBecause: null,
      idempotencyKey,
      version: 1,
    });
    em.persist(it);
    audit(inside, { action: 'PUBLISH_PLAN_SUMMARY', subject: it.id });
    return it;
  });
}
