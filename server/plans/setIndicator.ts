import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, demandVersion, locked } from '../platform/database/changing.ts';
import { retried } from '../platform/database/once.ts';
import { demandRoom } from '../platform/database/room.ts';
import { keyed, valid } from '../platform/input.ts';
import { Conflict } from '../platform/problem.ts';
import { Goal } from './goal.entity.ts';
import { EqualityIndicator } from './indicator.entity.ts';
import { Measurement } from './measurement.entity.ts';
import { ofPlan, openPlan } from './openPlan.ts';
import { planAccess } from './plan.access.ts';
import { indicatorInput, type ChangeIndicatorInput, type SetIndicatorInput } from './plan.inputs.ts';

/** Says how it will show whether a goal is reached. */
export function setIndicator(context: Context, input: SetIndicatorInput): Promise<EqualityIndicator> {
  return changing(context, async (inside) => {
    const { em, viewer } = inside;
    const goal = await locked(inside, Goal, input.goal, 'goal');
    const plan = await openPlan(inside, goal.plan);
    demand(viewer, planAccess.draft, plan);
    const { idempotencyKey } = valid(keyed, input);
    const said = { ...fieldsOf(input), goal: goal.id };
    const known = retried(await em.findOne(EqualityIndicator, { plan: plan.id, idempotencyKey }), said);
    if (known) return known;
    await demandRoom(inside, EqualityIndicator, { plan: plan.id });
    const it = em.create(EqualityIndicator, {
      ...ofPlan(plan),
      ...said,
      id: crypto.randomUUID(),
      plan: plan.id,
      number: 1 + (await em.count(EqualityIndicator, { plan: plan.id })),
      idempotencyKey,
      version: 1,
    });
    em.persist(it);
    plan.version += 1;
    audit(inside, { action: 'SET_INDICATOR', subject: it.id });
    return it;
  });
}

/** Changes an indicator. Its unit stays once something is measured: values of two units are not one series. */
export function changeIndicator(context: Context, input: ChangeIndicatorInput): Promise<EqualityIndicator> {
  return changing(context, async (inside) => {
    const { em, viewer } = inside;
    const it = await locked(inside, EqualityIndicator, input.id, 'indicator');
    const plan = await openPlan(inside, it.plan);
    demand(viewer, planAccess.draft, plan);
    const fields = fieldsOf(input);
    demandVersion(it, input.version);
    if (fields.unit !== it.unit && (await em.count(Measurement, { indicator: it.id })) > 0)
      throw new Conflict('unit_measured', 'It is measured in this unit already: set another indicator.');
    Object.assign(it, fields, { version: it.version + 1 });
    plan.version += 1;
    audit(inside, { action: 'CHANGE_INDICATOR', subject: it.id });
    return it;
  });
}

function fieldsOf(input: Omit<SetIndicatorInput, 'idempotencyKey' | 'goal'>) {
  const { name, definition, unit, numerator, denominator, disaggregation, dataSource, responsible } = valid(
    indicatorInput,
    input,
  );
  return {
    name,
    definition,
    unit,
    numerator: numerator ?? null,
    denominator: denominator ?? null,
    disaggregation,
    dataSource,
    responsible: responsible ?? null,
    kind: input.kind,
    direction: input.direction,
    frequency: input.frequency,
    baseline: input.baseline ?? null,
    baselineOn: input.baselineOn ?? null,
    target: input.target ?? null,
    targetOn: input.targetOn ?? null,
  };
}
