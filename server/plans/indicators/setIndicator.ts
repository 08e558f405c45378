import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { changing, locked } from '../../platform/database/changing.ts';
import { retried } from '../../platform/database/once.ts';
import { demandRoom } from '../../platform/database/room.ts';
import { keyed, valid } from '../../platform/input.ts';
import { Goal } from '../goals/goal.entity.ts';
import { EqualityIndicator } from './indicator.entity.ts';
import { ofPlan, openPlan } from '../openPlan.ts';
import { planAccess } from '../plan.access.ts';
import type { SetIndicatorInput } from './indicator.inputs.ts';
import { sourceOf } from './sourceOf.ts';
import { toldOfIndicator } from './toldOfIndicator.ts';

/** Says how it will show whether a goal is reached. */
export function setIndicator(context: Context, input: SetIndicatorInput): Promise<EqualityIndicator> {
  return changing(context, async (inside) => {
    const { em, viewer } = inside;
    const goal = await locked(inside, Goal, input.goal, 'goal');
    const plan = await openPlan(inside, goal.plan);
    demand(viewer, planAccess.draft, plan);
    const { idempotencyKey } = valid(keyed, input);
    const said = { ...toldOfIndicator(input), ...(await sourceOf(inside, plan, input)), goal: goal.id };
    const known = retried(await em.findOne(EqualityIndicator, { plan: plan.id, idempotencyKey }), said);
    if (known) return known;
    await demandRoom(inside, EqualityIndicator, { plan: plan.id });
    const it = em.create(EqualityIndicator, {
      ...ofPlan(plan),
      ...said,
      id: crypto.randomUUID(),
      plan: plan.id,
      number: 1 + (await em.count(EqualityIndicator, { plan: plan.id })),
      follows: null,
      because: null,
      endedOn: null,
      idempotencyKey,
      version: 1,
    });
    em.persist(it);
    plan.version += 1;
    audit(inside, { action: 'SET_INDICATOR', subject: it.id });
    return it;
  });
}
