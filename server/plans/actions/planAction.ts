import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { changing, locked } from '../../platform/database/changing.ts';
import { retried } from '../../platform/database/once.ts';
import { demandRoom } from '../../platform/database/room.ts';
import { keyed, valid } from '../../platform/input.ts';
import { Action } from './action.entity.ts';
import { Goal } from '../goals/goal.entity.ts';
import { ofPlan, openPlan } from '../openPlan.ts';
import { planAccess } from '../plan.access.ts';
import type { PlanActionInput } from './action.inputs.ts';
import { toldOfAction } from './toldOfAction.ts';

/** Plans something to be done about a finding. */
export function planAction(context: Context, input: PlanActionInput): Promise<Action> {
  return changing(context, async (inside) => {
    const { em, viewer } = inside;
    const goal = await locked(inside, Goal, input.goal, 'goal');
    const plan = await openPlan(inside, goal.plan);
    demand(viewer, planAccess.draft, plan);
    const { idempotencyKey } = valid(keyed, input);
    const said = { ...(await toldOfAction(inside, plan, input)), goal: goal.id };
    const known = retried(await em.findOne(Action, { plan: plan.id, idempotencyKey }), said);
    if (known) return known;
    await demandRoom(inside, Action, { plan: plan.id });
    const it = em.create(Action, {
      ...ofPlan(plan),
      ...said,
      id: crypto.randomUUID(),
      plan: plan.id,
      status: 'NOT_STARTED',
      approved: null,
      idempotencyKey,
      version: 1,
    });
    em.persist(it);
    plan.version += 1;
    audit(inside, { action: 'PLAN_ACTION', subject: it.id });
    return it;
  });
}
