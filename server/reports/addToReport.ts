import type { Context } from '../platform/api/context.ts';
import { valid } from '../platform/input.ts';
import { NotFound } from '../platform/problem.ts';
import { dayOf } from '../taxonomy/quarter.ts';
import { heldReport } from './heldReport.ts';
import { locked } from './locked.ts';
import type { Report } from './report.entity.ts';
import { addToReportInput, type AddToReportInput } from './report.inputs.ts';
import { ReportAddition } from './reportAddition.entity.ts';

/** Keeps something the citizen remembered later, beside the report. It changes no figure. */
export async function addToReport(context: Context, input: AddToReportInput): Promise<Report> {
  const { account, idempotencyKey } = valid(addToReportInput, input);
  const report = await heldReport(context, input.receipt);
  if (!report) throw new NotFound('report');
  await locked(context, report, async () => {
    const { em, now, services } = context;
    if (await em.findOne(ReportAddition, { report: report.id, idempotencyKey })) return;
    report.demandOpen(now());
    const known = await services.keys.find([report.id], report.id);
    const key = known.get(report.id) ?? (await services.keys.create(report.id, report.id));
    const id = crypto.randomUUID();
    em.persist(
      em.create(ReportAddition, {
        id,
        report: report.id,
        selector: report.selector,
        addedOn: dayOf(now()),
        account: key.seal(`report_addition|account|${id}`, account),
        idempotencyKey,
      }),
    );
  });
  return report;
}
