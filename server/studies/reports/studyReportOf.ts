import { loader, type Context } from '../../platform/api/context.ts';
import { StudyReport } from './studyReport.entity.ts';

/** The report behind an id, or null: one statement for all the rows of a page. */
export const studyReportOf = (context: Context, id: string): Promise<StudyReport | null> =>
  loader<string, StudyReport>(context, 'study report', async (ids) => {
    const found = await context.em.find(StudyReport, { id: { $in: [...ids] } });
    return new Map(found.map((it) => [it.id, it]));
  }).load(id);
