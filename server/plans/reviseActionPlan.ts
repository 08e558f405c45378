import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, demandVersion, locked } from '../platform/database/changing.ts';
import { valid } from '../platform/input.ts';
import { Conflict } from '../platform/problem.ts';
import { ActionPlan } from './actionPlan.entity.ts';
import { planAccess } from './plan.access.ts';
import { reviseActionPlanInput, type ReviseActionPlanInput } from './plan.inputs.ts';

/** Opens an approved plan for its next version. The approved one holds until that is approved too. */
export function reviseActionPlan(context: Context, input: ReviseActionPlanInput): Promise<ActionPlan> {
  return changing(context, async (inside) => {
    const plan = await locked(inside, ActionPlan, input.id, 'action plan');
    demand(inside.viewer, planAccess.approve, plan);
    const { reason } = valid(reviseActionPlanInput, input);
    demandVersion(plan, input.version);
    if (plan.status !== 'APPROVED') throw new Conflict('plan_open', 'The plan is being written already.');
    Object.assign(plan, { status: 'REVISING', reason, version: plan.version + 1 });
    audit(inside, { action: 'REVISE_ACTION_PLAN', subject: plan.id });
    return plan;
  });
}
