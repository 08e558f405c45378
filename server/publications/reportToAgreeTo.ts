import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { isId } from '../platform/input.ts';
import { NotFound } from '../platform/problem.ts';
import { StudyReport } from '../studies/reports/studyReport.entity.ts';
import { agreementAccess } from './publication.access.ts';
import { demandFinal } from './toPublish.ts';

/** The report that an institution says yes or no to: it is about the institution. */
export async function reportToAgreeTo(inside: Context, id: string): Promise<StudyReport> {
  const report = isId(id) ? await inside.em.findOne(StudyReport, { id }) : null;
  if (!report) throw new NotFound('report');
  demand(inside.viewer, agreementAccess.give, report);
  await demandFinal(inside, 'STUDY_REPORT', id);
  return report;
}
