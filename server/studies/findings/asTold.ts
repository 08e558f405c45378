import { loader, type Context } from '../../platform/api/context.ts';
import { assessor } from '../assessed.access.ts';
import type { FindingRow } from './finding.entity.ts';
import { StudyReport, type ReportedFinding } from '../reports/studyReport.entity.ts';

/**
 * The finding as this viewer may know it: the team as it stands, everyone else as the last issued report tells it. What
 * the team writes on between two reports is theirs until the next one.
 */
export async function asTold<T extends FindingRow>(context: Context, it: T): Promise<T> {
  if (assessor.test(context.viewer, it)) return it;
  const { statement, recommendation, severity, ground, area } = (await lastTold(context, it)) ?? it;
  return Object.assign(Object.create(Object.getPrototypeOf(it) as object) as T, it, {
    statement,
    recommendation,
    severity,
    ground,
    area,
  });
}

/** What the last report says of it; nothing before there is one. */
export async function lastTold(context: Context, { id, study }: FindingRow): Promise<ReportedFinding | undefined> {
  return (await tellings(context).load(study))?.get(id);
}

/** The findings of the last report of each study: one statement for all the studies of a page. */
const tellings = (context: Context) =>
  loader<string, Map<string, ReportedFinding>>(context, 'findings as told', async (studies) => {
    const reports = await context.em.find(
      StudyReport,
      { study: { $in: [...studies] } },
      { orderBy: { number: 'asc' } },
    );
    return new Map(reports.map((it) => [it.study, new Map(it.content.findings.map((one) => [one.id, one]))]));
  });
