import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, demandVersion, locked } from '../platform/database/changing.ts';
import { valid } from '../platform/input.ts';
import { Conflict } from '../platform/problem.ts';
import { dayOf } from '../taxonomy/quarter.ts';
import { PlanSummary } from './planSummary.entity.ts';
import { summaryAccess } from './summary.access.ts';
import { withdrawPlanSummaryInput, type WithdrawPlanSummaryInput } from './summary.inputs.ts';

/** Takes a summary back: the public no longer finds it. It stays with the municipality, and why stands beside it. */
export function withdrawPlanSummary(context: Context, input: WithdrawPlanSummaryInput): Promise<PlanSummary> {
  return changing(context, async (inside) => {
    const it = await locked(inside, PlanSummary, input.id, 'summary');
    demand(inside.viewer, summaryAccess.publish, it);
    const { reason } = valid(withdrawPlanSummaryInput, input);
    demandVersion(it, input.version);
    if (!it.stands) throw new Conflict('summary_gone', 'It is not published any more.');
    const withdrawnOn = dayOf(inside.now());
    Object.assign(it, { stands: false, withdrawnOn, withdrawnBecause: reason, version: it.version + 1 });
    audit(inside, { action: 'WITHDRAW_PLAN_SUMMARY', subject: it.id });
    return it;
  });
}
