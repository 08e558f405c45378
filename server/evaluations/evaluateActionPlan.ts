import { Action, type ActionStatus } from '../plans/actions/action.entity.ts';
import { ActionPlan } from '../plans/actionPlan.entity.ts';
import { EqualityIndicator } from '../plans/indicators/indicator.entity.ts';
import { lastProgress, type LastMeasurement } from '../plans/measurements/last.rows.ts';
import { lastKnown } from '../plans/measurements/lastValues.ts';
import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, locked } from '../platform/database/changing.ts';
import { retried } from '../platform/database/once.ts';
import { demandRoom } from '../platform/database/room.ts';
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
    const known = retried(await em.findOne(Evaluation, { plan: plan.id, idempotencyKey }), { evaluatedOn });
    if (known) return known;
    // What is judged is what was approved, and a plan that is being written may say something else already.
    if (plan.status !== 'APPROVED') throw new Conflict('plan_draft', 'The plan is not approved.');
    const { organisation, municipality } = plan;
    await demandRoom(inside, Evaluation, { plan: plan.id });
    const actions = await em.find(Action, { plan: plan.id }, { orderBy: { deadline: 'asc', id: 'asc' } });
    const indicators = await em.find(
      EqualityIndicator,
      { plan: plan.id, endedOn: null },
      { orderBy: { number: 'asc' } },
    );
    const measured = await lastKnown(inside, indicators, evaluatedOn);
    const reported = await lastProgress(
      inside,
      actions.map(({ id }) => id),
      evaluatedOn,
    );
    const it = em.create(Evaluation, {
      organisation,
      municipality,
      id: crypto.randomUUID(),
      plan: plan.id,
      number: 1 + (await em.count(Evaluation, { plan: plan.id })),
      evaluatedOn,
      actions: actions.map(({ id, title, deadline }) => ({
        action: id,
        title,
        verdict: verdictOf(reported.get(id)?.status ?? 'NOT_STARTED', deadline < evaluatedOn),
        reason: '',
      })),
      indicators: indicators.map((one) => assessed(one, measured.get(one.id))),
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
  if (past) return 'LATE';
  return status === 'NOT_STARTED' ? 'NOT_STARTED' : 'ON_TRACK';
}

function assessed(it: EqualityIndicator, last: LastMeasurement | undefined): AssessedIndicator {
  return {
    indicator: it.id,
    name: it.name,
    unit: it.unit,
    baseline: it.baseline ?? null,
    target: it.target ?? null,
    value: last?.value ?? null,
    measuredOn: last?.measuredOn ?? null,
    source: last?.evidence ?? '',
    confidence: null, // somebody says so before the report is issued
  };
}
