import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, demandVersion, locked } from '../platform/database/changing.ts';
import { inTurn } from '../platform/database/inTurn.ts';
import { Conflict } from '../platform/problem.ts';
import { dayOf } from '../taxonomy/quarter.ts';
import { AnswerSheet } from './answerSheet.entity.ts';
import { protectedCounts } from './protectedCounts.ts';
import { questionnaireAccess } from './questionnaire.access.ts';
import { Questionnaire } from './questionnaire.entity.ts';
import type { CloseQuestionnaireInput } from './questionnaire.inputs.ts';
import { QuestionnaireSummary } from './questionnaireSummary.entity.ts';

/** Closes it for good and makes the figures that may leave the team, once: the same answers never give other figures. */
export function closeQuestionnaire(context: Context, input: CloseQuestionnaireInput): Promise<Questionnaire> {
  return changing(context, async (inside) => {
    const { em, viewer, now } = inside;
    const it = await locked(inside, Questionnaire, input.id, 'questionnaire');
    demand(viewer, questionnaireAccess.write, it);
    if (it.status !== 'OPEN') throw new Conflict('questionnaire_not_open', 'It is not open.');
    demandVersion(it, input.version);
    await inTurn(em, it.code); // whoever is putting an answer in is let finish
    const sheets = await em.find(AnswerSheet, { questionnaire: it.id });
    Object.assign(it, { status: 'CLOSED', closedOn: dayOf(now()), version: it.version + 1 });
    const { id, organisation, municipality, institutions, study, title, questions, groupBy, follows } = it;
    em.persist(
      em.create(QuestionnaireSummary, {
        id,
        organisation,
        municipality,
        institutions,
        study,
        title,
        questions,
        groupBy: groupBy ?? null,
        follows: follows ?? null,
        counts: protectedCounts(
          it,
          sheets.map(({ choices }) => choices),
        ),
        closedOn: dayOf(now()),
      }),
    );
    audit(inside, { action: 'CLOSE_QUESTIONNAIRE', subject: id });
    return it;
  });
}
