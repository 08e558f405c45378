import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, demandVersion, locked } from '../platform/database/changing.ts';
import { Conflict, Invalid } from '../platform/problem.ts';
import { dayAhead } from '../studies/dayAhead.ts';
import { openStudy } from '../studies/openStudy.ts';
import { dayOf } from '../taxonomy/quarter.ts';
import { gapsIn } from './gapsIn.ts';
import { questionnaireAccess } from './questionnaire.access.ts';
import { Questionnaire } from './questionnaire.entity.ts';
import type { OpenQuestionnaireInput } from './questionnaire.inputs.ts';

/** Opens it to whoever has an invitation. */
export function openQuestionnaire(context: Context, input: OpenQuestionnaireInput): Promise<Questionnaire> {
  return changing(context, async (inside) => {
    const it = await locked(inside, Questionnaire, input.id, 'questionnaire');
    demand(inside.viewer, questionnaireAccess.write, it);
    if (it.status !== 'DRAFT') throw new Conflict('questionnaire_opened', 'It was opened already.');
    demandVersion(it, input.version);
    const { institutions } = await openStudy(inside, it.study);
    const gaps = gapsIn(it);
    if (gaps.length > 0) throw new Invalid(gaps);
    const closesOn = dayAhead(inside.now, 'closesOn', input.closesOn);
    // A draft is about whatever its study is about. Who is asked from now on is asked about these.
    const opened = { status: 'OPEN', openedOn: dayOf(inside.now()), closesOn, institutions };
    Object.assign(it, opened, { version: it.version + 1 });
    audit(inside, { action: 'OPEN_QUESTIONNAIRE', subject: it.id });
    return it;
  });
}
