import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { changing } from '../../platform/database/changing.ts';
import { retried } from '../../platform/database/once.ts';
import { demandRoom } from '../../platform/database/room.ts';
import { keyed, valid } from '../../platform/input.ts';
import { Goal } from './goal.entity.ts';
import { ofPlan, openPlan } from '../openPlan.ts';
import { planAccess } from '../plan.access.ts';
import { goalInput, type SetGoalInput } from './goal.inputs.ts';

/** Adds a goal to a plan that is being written. */
export function setGoal(context: Context, input: SetGoalInput): Promise<Goal> {
  return changing(context, async (inside) => {
    const { em, viewer } = inside;
    const plan = await openPlan(inside, input.plan);
    demand(viewer, planAccess.draft, plan);
    const { text } = valid(goalInput, input);
    const { idempotencyKey } = valid(keyed, input);
    const known = retried(await em.findOne(Goal, { plan: plan.id, idempotencyKey }), { text });
    if (known) return known;
    await demandRoom(inside, Goal, { plan: plan.id });
    const it = em.create(Goal, {
      ...ofPlan(plan),
      id: crypto.randomUUID(),
      plan: plan.id,
      number: 1 + (await em.count(Goal, { plan: plan.id })),
      text,
      idempotencyKey,
      version: 1,
    });
    em.persist(it);
    plan.version += 1;
    audit(inside, { action: 'SET_GOAL', subject: it.id });
    return it;
  });
}
