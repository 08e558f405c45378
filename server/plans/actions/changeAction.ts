import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { changing, demandVersion, locked } from '../../platform/database/changing.ts';
import { Action } from './action.entity.ts';
import { openPlan } from '../openPlan.ts';
import { planAccess } from '../plan.access.ts';
import type { ChangeActionInput } from './action.inputs.ts';
import { toldOfAction } from './toldOfAction.ts';

/** Changes what an action is, while its plan is being written; how far it has come is reported. */
export function changeAction(context: Context, input: ChangeActionInput): Promise<Action> {
  return changing(context, async (inside) => {
    const it = await locked(inside, Action, input.id, 'action');
    const plan = await openPlan(inside, it.plan);
    demand(inside.viewer, planAccess.draft, plan);
    demandVersion(it, input.version);
    Object.assign(it, await toldOfAction(inside, plan, input), { version: it.version + 1 });
    plan.version += 1;
    audit(inside, { action: 'CHANGE_ACTION', subject: it.id });
    return it;
  });
}
