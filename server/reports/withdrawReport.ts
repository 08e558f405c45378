import type { Context } from '../platform/api/context.ts';
import { NotFound } from '../platform/problem.ts';
import { takeBack } from '../transfer/handOver.ts';
import { heldReport } from './heldReport.ts';
import { locked } from './locked.ts';
import type { Report } from './report.entity.ts';
import { ReportAddition } from './reportAddition.entity.ts';
import type { WithdrawReportInput } from './report.inputs.ts';

/** Takes the report out of the statistics and makes what was told unreadable, until the quarter freezes. */
export async function withdrawReport(context: Context, { receipt }: WithdrawReportInput): Promise<Report> {
  const report = await heldReport(context, receipt);
  if (!report) throw new NotFound('report');
  const { em, now, services } = context;
  // Again, should the last try have ended between the two databases.
  if (report.withdrawn) await services.keys.destroy(report.id);
  await locked(context, report, async () => {
    report.withdraw(now());
    takeBack(context, report, report.quarter);
    for (const addition of await em.find(ReportAddition, { report: report.id })) em.remove(addition);
  });
  await services.keys.destroy(report.id);
  return report;
}
