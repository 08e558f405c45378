import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, demandVersion, locked } from '../platform/database/changing.ts';
import { Conflict } from '../platform/problem.ts';
import { questionnaireAccess } from './questionnaire.access.ts';
import { Questionnaire } from './questionnaire.entity.ts';
import type { ChangeQuestionnaireInput } from './questionnaire.inputs.ts';
import { questionsOf } from './questionsOf.ts';

/** Changes what is asked, until it is opened: what somebody has answered is never put in other words. */
export function changeQuestionnaire(context: Context, input: ChangeQuestionnaireInput): Promise<Questionnaire> {
  return changing(context, async (inside) => {
    const it = await locked(inside, Questionnaire, input.id, 'questionnaire');
    demand(inside.viewer, questionnaireAccess.write, it);
    const fields = questionsOf(input);
    if (it.status !== 'DRAFT') throw new Conflict('questionnaire_opened', 'It was opened: its questions stay.');
    demandVersion(it, input.version);
    Object.assign(it, fields, { version: it.version + 1 });
    audit(inside, { action: 'CHANGE_QUESTIONNAIRE', subject: it.id });
    return it;
  });
}
