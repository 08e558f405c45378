import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { changing, locked } from '../platform/database/changing.ts';
import { keyUsed } from '../platform/database/once.ts';
import { valid } from '../platform/input.ts';
import { NotFound } from '../platform/problem.ts';
import { dayOf } from '../taxonomy/quarter.ts';
import { heldReport } from './heldReport.ts';
import { reportAccess } from './report.access.ts';
import { Report } from './report.entity.ts';
import { addToReportInput, type AddToReportInput } from './report.inputs.ts';
import { ReportAddition } from './reportAddition.entity.ts';

const place = (id: string) => `report_addition|account|${id}`;

/** Keeps something the citizen remembered later, beside the report. It changes no figure. */
export async function addToReport(context: Context, input: AddToReportInput): Promise<Report> {
  const { account, idempotencyKey } = valid(addToReportInput, input);
  const report = await heldReport(context, input.receipt);
  if (!report) throw new NotFound('report');
  demand(context.viewer, reportAccess.add, report);
  return changing(context, async (inside) => {
    const { em, now, services } = inside;
    const it = await locked(inside, Report, report.id, 'report');
    const known = await em.findOne(ReportAddition, { report: it.id, idempotencyKey });
    const keys = await services.keys.find([it.id], it.id);
    if (known) {
      if (keys.get(it.id)?.open(place(known.id), known.account) !== account) throw keyUsed();
      return it;
    }
    it.demandOpen(now());
    const key = keys.get(it.id) ?? (await services.keys.create(it.id, it.id));
    const id = crypto.randomUUID();
    em.persist(
      em.create(ReportAddition, {
        id,
        report: it.id,
        selector: it.selector,
        addedOn: dayOf(now()),
        account: key.seal(place(id), account),
        idempotencyKey,
      }),
    );
    return it;
  });
}
