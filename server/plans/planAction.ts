import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, demandVersion, locked } from '../platform/database/changing.ts';
import { retried } from '../platform/database/once.ts';
import { demandRoom } from '../platform/database/room.ts';
import { isId, keyed, valid } from '../platform/input.ts';
import { Invalid } from '../platform/problem.ts';
import { Finding } from '../studies/finding.entity.ts';
import { Action } from './action.entity.ts';
import type { ActionPlan } from './actionPlan.entity.ts';
import { Goal } from './goal.entity.ts';
import { ofPlan, openPlan } from './openPlan.ts';
import { planAccess } from './plan.access.ts';
import { actionInput, type ChangeActionInput, type PlanActionInput } from './plan.inputs.ts';

/** Plans something to be done about a finding. */
export function planAction(context: Context, input: PlanActionInput): Promise<Action> {
  return changing(context, async (inside) => {
    const { em, viewer } = inside;
    const goal = await locked(inside, Goal, input.goal, 'goal');
    const plan = await openPlan(inside, goal.plan);
    demand(viewer, planAccess.draft, plan);
    const { idempotencyKey } = valid(keyed, input);
    const said = { ...(await fieldsOf(inside, plan, input)), goal: goal.id };
    const known = retried(await em.findOne(Action, { plan: plan.id, idempotencyKey }), said);
    if (known) return known;
    await demandRoom(inside, Action, { plan: plan.id });
    const it = em.create(Action, {
      ...ofPlan(plan),
      ...said,
      id: crypto.randomUUID(),
      plan: plan.id,
      status: 'NOT_STARTED',
      idempotencyKey,
      version: 1,
    });
    em.persist(it);
    plan.version += 1;
    audit(inside, { action: 'PLAN_ACTION', subject: it.id });
    return it;
  });
}

/** Changes what an action is, while its plan is being written; how far it has come is reported. */
export function changeAction(context: Context, input: ChangeActionInput): Promise<Action> {
  return changing(context, async (inside) => {
    const it = await locked(inside, Action, input.id, 'action');
    const plan = await openPlan(inside, it.plan);
    demand(inside.viewer, planAccess.draft, plan);
    demandVersion(it, input.version);
    Object.assign(it, await fieldsOf(inside, plan, input), { version: it.version + 1 });
    plan.version += 1;
    audit(inside, { action: 'CHANGE_ACTION', subject: it.id });
    return it;
  });
}

async function fieldsOf({ em }: Context, plan: ActionPlan, input: Omit<PlanActionInput, 'idempotencyKey' | 'goal'>) {
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
