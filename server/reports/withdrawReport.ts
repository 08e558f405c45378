import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { changing, locked } from '../platform/database/changing.ts';
import { NotFound } from '../platform/problem.ts';
import { handOver } from '../transfer/handOver.ts';
import { heldReport } from './heldReport.ts';
import { reportAccess } from './report.access.ts';
import { registeredOf, Report } from './report.entity.ts';
import { ReportAddition } from './reportAddition.entity.ts';
import type { WithdrawReportInput } from './report.inputs.ts';

/** Takes the report out of the statistics and makes what was told unreadable, until the quarter freezes. */
export async function withdrawReport(context: Context, { receipt }: WithdrawReportInput): Promise<Report> {
  const report = await heldReport(context, receipt);
  if (!report) throw new NotFound('report');
  const { viewer, now, services } = context;
  demand(viewer, reportAccess.withdraw, report);
  // Again, should the last try have ended between the two databases.
  if (report.withdrawn) await services.keys.destroy(report.id);
  const withdrawn = await changing(context, async (inside) => {
    const it = await locked(inside, Report, report.id, 'report');
    it.withdraw(now());
    handOver(inside, it, registeredOf(it));
    for (const addition of await inside.em.find(ReportAddition, { report: it.id })) inside.em.remove(addition);
    return it;
  });
  await services.keys.destroy(report.id);
  return withdrawn;
}
