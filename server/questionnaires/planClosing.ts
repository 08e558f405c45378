import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, demandVersion, locked } from '../platform/database/changing.ts';
import { Conflict } from '../platform/problem.ts';
import { dayAhead } from '../studies/dayAhead.ts';
import { questionnaireAccess } from './questionnaire.access.ts';
import { Questionnaire } from './questionnaire.entity.ts';
import type { PlanClosingInput } from './questionnaire.inputs.ts';

/** Says when it is meant to close. It does not close by itself: results are made once, when somebody has looked at it. */
export function planClosing(context: Context, input: PlanClosingInput): Promise<Questionnaire> {
  return changing(context, async (inside) => {
    const it = await locked(inside, Questionnaire, input.id, 'questionnaire');
    demand(inside.viewer, questionnaireAccess.write, it);
    if (it.status !== 'OPEN') throw new Conflict('questionnaire_not_open', 'It is not open.');
    demandVersion(it, input.version);
    Object.assign(it, { closesOn: dayAhead(inside.now, 'closesOn', input.closesOn), version: it.version + 1 });
    audit(inside, { action: 'PLAN_CLOSING', subject: it.id });
    return it;
  });
}
