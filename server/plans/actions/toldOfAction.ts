import type { Context } from '../../platform/api/context.ts';
import { isId, valid } from '../../platform/input.ts';
import { Invalid } from '../../platform/problem.ts';
import { Finding } from '../../studies/findings/finding.entity.ts';
import type { ActionPlan } from '../actionPlan.entity.ts';
import { actionInput, type PlanActionInput } from './action.inputs.ts';

/** What an action is, checked. */
export async function toldOfAction(
  { em }: Context,
  plan: ActionPlan,
  input: Omit<PlanActionInput, 'idempotencyKey' | 'goal'>,
) {
  const { title, responsible, budget } = valid(actionInput, input);
  const finding = input.finding || null;
  if (finding && !(isId(finding) && (await em.findOne(Finding, { id: finding, study: plan.study }))))
    throw new Invalid([{ field: 'finding', rule: 'unknown' }]);
  const institution = input.institution || null;
  if (institution && !plan.institutions.includes(institution))
    throw new Invalid([{ field: 'institution', rule: 'unknown' }]);
  return {
    title,
    finding,
    institution,
    responsible: responsible ?? null,
    deadline: input.deadline,
    budget: budget ?? null,
  };
}
