import { createHash } from 'node:crypto';
import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, demandVersion } from '../platform/database/changing.ts';
import { Invalid } from '../platform/problem.ts';
import { dayOf } from '../taxonomy/quarter.ts';
import { Action } from './actions/action.entity.ts';
import type { ActionPlan } from './actionPlan.entity.ts';
import { contentOf } from './contentOf.ts';
import { Goal } from './goals/goal.entity.ts';
import { EqualityIndicator } from './indicators/indicator.entity.ts';
import { inForce } from './indicators/inForce.ts';
import { openPlan } from './openPlan.ts';
import { planAccess } from './plan.access.ts';
import type { ApproveActionPlanInput } from './plan.inputs.ts';
import { PlanVersion } from './planVersion.entity.ts';
import { shortcomingsOf } from './shortcomings.ts';

/** Approves a plan as the manager read it, if the chain from finding to indicator is whole; all that is missing is named at once. */
export function approveActionPlan(context: Context, input: ApproveActionPlanInput): Promise<ActionPlan> {
  return changing(context, async (inside) => {
    const { em, viewer, now } = inside;
    const plan = await openPlan(inside, input.id);
    demand(viewer, planAccess.approve, plan);
    demandVersion(plan, input.version);
    const of = { plan: plan.id };
    const actions = await em.find(Action, of, { orderBy: { deadline: 'asc', id: 'asc' } });
    const indicators = await em.find(EqualityIndicator, of, { orderBy: { number: 'asc' } });
    const held = inForce(indicators);
    const missing = shortcomingsOf(actions, held);
    if (missing.length > 0)
      throw new Invalid(missing.map(({ rule, action, indicator }) => ({ field: action ?? indicator ?? 'plan', rule })));
    const goals = await em.find(Goal, of, { orderBy: { number: 'asc' } });
    const content = contentOf(plan, goals, actions, held);
    for (const it of indicators) if (!held.includes(it)) it.endedOn ??= dayOf(now());
    for (const it of actions) it.approved = { title: it.title, deadline: it.deadline };
    plan.number += 1;
    em.persist(
      em.create(PlanVersion, {
        organisation: plan.organisation,
        municipality: plan.municipality,
        id: crypto.randomUUID(),
        plan: plan.id,
        number: plan.number,
        approvedOn: dayOf(now()),
        approvedBy: viewer.member,
        reason: plan.reason ?? null,
        content,
        sha256: createHash('sha256').update(content).digest('hex'),
      }),
    );
    plan.status = 'APPROVED';
    plan.reason = null;
    plan.version += 1;
    audit(inside, { action: 'APPROVE_ACTION_PLAN', subject: plan.id });
    return plan;
  });
}
