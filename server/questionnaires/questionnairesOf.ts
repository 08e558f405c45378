import type { Context } from '../platform/api/context.ts';
import type { KeptQuestionnaire } from '../studies/reports/keptQuestionnaire.type.ts';
import { Questionnaire } from './questionnaire.entity.ts';
import { QuestionnaireSummary } from './questionnaireSummary.entity.ts';

/** The closed questionnaires of a study, as its report names them: by the figures that may leave the team. */
export async function questionnairesOf({ em }: Context, study: string): Promise<KeptQuestionnaire[]> {
  const summaries = await em.find(QuestionnaireSummary, { study }, { orderBy: { closedOn: 'asc', id: 'asc' } });
  if (summaries.length === 0) return [];
  const asked = await em.find(Questionnaire, { study, status: 'CLOSED' }, { fields: ['openedOn'] });
  const opened = new Map(asked.map(({ id, openedOn }) => [id, openedOn]));
  return summaries.map(({ id, title, closedOn, counts }) => ({
    id,
    title: title.da,
    englishTitle: title.en ?? null,
    openedOn: opened.get(id) ?? closedOn,
    closedOn,
    answers: counts.answers,
  }));
}
