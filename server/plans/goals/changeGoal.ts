import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { changing, demandVersion, locked } from '../../platform/database/changing.ts';
import { valid } from '../../platform/input.ts';
import { Goal } from './goal.entity.ts';
import { openPlan } from '../openPlan.ts';
import { planAccess } from '../plan.access.ts';
import { goalInput, type ChangeGoalInput } from './goal.inputs.ts';

/** Puts a goal in other words. */
export function changeGoal(context: Context, input: ChangeGoalInput): Promise<Goal> {
  return changing(context, async (inside) => {
    const it = await locked(inside, Goal, input.id, 'goal');
    const plan = await openPlan(inside, it.plan);
    demand(inside.viewer, planAccess.draft, plan);
    const { text } = valid(goalInput, input);
    demandVersion(it, input.version);
    Object.assign(it, { text, version: it.version + 1 });
    plan.version += 1;
    audit(inside, { action: 'CHANGE_GOAL', subject: it.id });
    return it;
  });
}
