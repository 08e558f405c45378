import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, demandVersion } from '../platform/database/changing.ts';
import { valid } from '../platform/input.ts';
import { Invalid } from '../platform/problem.ts';
import { evaluationAccess } from './evaluation.access.ts';
import type { Evaluation } from './evaluation.entity.ts';
import { writeEvaluationInput, type WriteEvaluationInput } from './evaluation.inputs.ts';
import { openEvaluation } from './openEvaluation.ts';

/** Writes what an evaluation says. Values come from measurements alone; people judge and explain them. */
export function writeEvaluation(context: Context, input: WriteEvaluationInput): Promise<Evaluation> {
  return changing(context, async (inside) => {
    const it = await openEvaluation(inside, input.id);
    demand(inside.viewer, evaluationAccess.write, it);
    const { lessons, nextSteps, actions: reasons } = valid(writeEvaluationInput, input);
    demandVersion(it, input.version);
    const verdicts = new Map(
      input.actions.map(({ action, verdict }, index) => [action, { verdict, reason: reasons[index]?.reason ?? '' }]),
    );
    const confidences = new Map(input.indicators.map(({ indicator, confidence }) => [indicator, { confidence }]));
    it.actions = it.actions.map((one) => ({ ...one, ...verdicts.get(one.action) }));
    it.indicators = it.indicators.map((one) => ({ ...one, ...confidences.get(one.indicator) }));
    const silent = it.actions.filter(({ verdict, reason }) => verdict === 'ABANDONED' && !reason);
    if (silent.length > 0) throw new Invalid(silent.map(({ action }) => ({ field: action, rule: 'no_reason' })));
    Object.assign(it, { lessons, nextSteps, version: it.version + 1 });
    audit(inside, { action: 'WRITE_EVALUATION', subject: it.id });
    return it;
  });
}
