import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, demandVersion } from '../platform/database/changing.ts';
import { Invalid, type FieldProblem } from '../platform/problem.ts';
import { dayOf } from '../taxonomy/quarter.ts';
import { evaluationAccess } from './evaluation.access.ts';
import type { Evaluation } from './evaluation.entity.ts';
import type { IssueEvaluationReportInput } from './evaluation.inputs.ts';
import { openEvaluation } from './openEvaluation.ts';

/** Issues the report as it was read. It says what was learnt, or it is not one. */
export function issueEvaluationReport(context: Context, input: IssueEvaluationReportInput): Promise<Evaluation> {
  return changing(context, async (inside) => {
    const it = await openEvaluation(inside, input.id);
    demand(inside.viewer, evaluationAccess.issue, it);
    demandVersion(it, input.version);
    const missing: FieldProblem[] = [
      ...(it.lessons ? [] : [{ field: 'lessons', rule: 'required' }]),
      ...(it.nextSteps ? [] : [{ field: 'nextSteps', rule: 'required' }]),
      ...it.actions
        .filter(({ verdict, reason }) => verdict === 'ABANDONED' && !reason)
        .map(({ action }) => ({ field: action, rule: 'no_reason' })),
      ...it.indicators
        .filter(({ confidence }) => !confidence)
        .map(({ indicator }) => ({ field: indicator, rule: 'no_confidence' })),
    ];
    if (missing.length > 0) throw new Invalid(missing);
    const { plan, number, evaluatedOn, actions, indicators, lessons, nextSteps } = it;
    const content = canonicalize({ plan, number, evaluatedOn, actions, indicators, lessons, nextSteps }) ?? '';
    it.issuedOn = dayOf(inside.now());
    it.sha256 = createHash('sha256').update(content).digest('hex');
    it.version += 1;
    audit(inside, { action: 'ISSUE_EVALUATION_REPORT', subject: it.id });
    return it;
  });
}
