import { Action, type ActionStatus } from '../plans/action.entity.ts';
import { ActionPlan } from '../plans/actionPlan.entity.ts';
import { EqualityIndicator } from '../plans/indicator.entity.ts';
import { Measurement } from '../plans/measurement.entity.ts';
import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, locked } from '../platform/database/changing.ts';
import { valid } from '../platform/input.ts';
import { Conflict } from '../platform/problem.ts';
import { dayOf } from '../taxonomy/quarter.ts';
import { evaluationAccess } from './evaluation.access.ts';
import { Evaluation, type AssessedIndicator, type OutcomeOfAction } from './evaluation.entity.ts';
import { evaluateActionPlanInput, type EvaluateActionPlanInput } from './evaluation.inputs.ts';

/** Begins an evaluation from how the actions stand and what was last measured by that day. */
export function evaluateActionPlan(context: Context, input: EvaluateActionPlanInput): Promise<Evaluation> {
  return changing(context, async (inside) => {
    const { em, viewer, now } = inside;
    const plan = await locked(inside, ActionPlan, input.plan, 'action plan');
    demand(viewer, evaluationAccess.write, plan);
    const { idempotencyKey, evaluatedOn } = valid(evaluateActionPlanInput(dayOf(now())), input);
    const known = await em.findOne(Evaluation, { plan: plan.id, idempotencyKey });
    if (known) return known;
    if (plan.number === 0) throw new Conflict('plan_draft', 'The plan is not approved yet.');
    const { organisation, municipality } = plan;
    const actions = await em.find(Action, { plan: plan.id }, { orderBy: { deadline: 'asc', id: 'asc' } });
    const indicators = await em.find(EqualityIndicator, { plan: plan.id }, { orderBy: { number: 'asc' } });
    const it = em.create(Evaluation, {
      organisation,
      municipality,
      institutions: [], // an institution sees its own actions, not how all of the plan is judged
      id: crypto.randomUUID(),
      plan: plan.id,
      number: 1 + (await em.count(Evaluation, { plan: plan.id })),
      evaluatedOn,
      actions: actions.map(({ id, title, status, deadline }) => ({
        action: id,
        title,
        verdict: verdictOf(status, deadline < evaluatedOn),
        reason: '',
      })),
      indicators: await Promise.all(indicators.map((one) => assessed(inside, one, evaluatedOn))),
      lessons: '',
      nextSteps: '',
      issuedOn: null,
      sha256: null,
      idempotencyKey,
      version: 1,
    });
    em.persist(it);
    audit(inside, { action: 'EVALUATE_ACTION_PLAN', subject: it.id });
    return it;
  });
}

function verdictOf(status: ActionStatus, past: boolean): OutcomeOfAction {
  if (status === 'DONE' || status === 'ABANDONED') return status;
  return past ? 'LATE' : 'ON_TRACK';
}

async function assessed({ em }: Context, it: EqualityIndicator, by: string): Promise<AssessedIndicator> {
  const last = await em.findOne(
    Measurement,
    { indicator: it.id, measuredOn: { $lte: by } },
    { orderBy: { measuredOn: 'desc' } },
  );
  return {
    indicator: it.id,
    name: it.name,
    unit: it.unit,
    baseline: it.baseline ?? null,
    target: it.target ?? null,
    value: last?.value ?? null,
    measuredOn: last?.measuredOn ?? null,
    source: last?.evidence ?? '',
    confidence: 'MEDIUM',
  };
}
