import { evaluateActionPlan } from '../evaluations/evaluateActionPlan.ts';
import { issueEvaluationReport } from '../evaluations/issueEvaluationReport.ts';
import { writeEvaluation } from '../evaluations/writeEvaluation.ts';
import { acting, dayBefore, once, type Story } from './story.ts';

interface Judged {
  plan: string;
  /** By when it looks; it is issued half a month later. */
  monthsAgo: number;
  late: { action: string; reason: string };
  lessons: string;
  nextSteps: string;
}

/** An evaluation from how things stood, with its report issued. */
export async function tellEvaluation(
  story: Story,
  { plan, monthsAgo, late, lessons, nextSteps }: Judged,
): Promise<void> {
  const begun = { ...once(), plan, evaluatedOn: dayBefore(story, monthsAgo) };
  const officer = acting(story, 'anOfficer', monthsAgo - 0.1);
  const { id, version, indicators } = await evaluateActionPlan(officer, begun);
  const written = await writeEvaluation(acting(story, 'anAssessor', monthsAgo - 0.3), {
    id,
    version,
    actions: [{ ...late, verdict: 'LATE' }],
    indicators: indicators.map(({ indicator, name }) => ({
      indicator,
      confidence: name.startsWith('Borgere med handicap') ? 'LOW' : 'HIGH',
    })),
    lessons,
    nextSteps,
  });
  await issueEvaluationReport(acting(story, 'aMunicipalManager', monthsAgo - 0.5), { id, version: written.version });
}
