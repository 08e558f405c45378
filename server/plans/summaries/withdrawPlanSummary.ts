import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { changing, locked } from '../../platform/database/changing.ts';
import { PlanSummary } from './planSummary.entity.ts';
import { publishedAccess } from './published.access.ts';
import type { WithdrawPlanSummaryInput } from './summary.inputs.ts';
import { takeBack } from './takeBack.ts';

/** Takes a summary back: the public no longer finds it. It stays with the municipality, and why stands beside it. */
export function withdrawPlanSummary(context: Context, input: WithdrawPlanSummaryInput): Promise<PlanSummary> {
  return changing(context, async (inside) => {
    const it = await locked(inside, PlanSummary, input.id, 'summary');
    demand(inside.viewer, publishedAccess.publish, it);
    takeBack(it, input, inside.now());
    audit(inside, { action: 'WITHDRAW_PLAN_SUMMARY', subject: it.id });
    return it;
  });
}
