import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { factsOf } from '../incidents/factsOf.ts';
import { thePublic } from '../platform/access/viewer.ts';
import { become, type Context } from '../platform/api/context.ts';
import { matches } from '../platform/crypto/passwords.ts';
import { valid } from '../platform/input.ts';
import { dayOf, quarterOf } from '../taxonomy/quarter.ts';
import { handOver } from '../transfer/handOver.ts';
import { Report } from './report.entity.ts';
import { submitReportInput, type SubmitReportInput } from './report.inputs.ts';
import { printReceipt, receiptFor, type Receipt } from './receipt.ts';

export interface Submitted {
  report: Report;
  receipt: string;
}

/** Keeps the report and hands its coded fields over. The answer is the only place where the receipt is ever shown. */
export async function submitReport(context: Context, input: SubmitReportInput): Promise<Submitted> {
  const { account, idempotencyKey } = valid(submitReportInput, input);
  const incident = factsOf(input.incident, context.now());
  const pepper = context.services.receiptPepper;
  // Two reports may draw the same selector: then the next attempt draws another. A retry meets its own report again, and
  // so does one that runs beside the first try: it loses the race for the selector and looks at the same attempt once more.
  for (let attempt = 0; ;) {
    const receipt = receiptFor(pepper, idempotencyKey, attempt);
    become(context, { ...thePublic, receipt: receipt.selector });
    const known = await context.em.findOne(Report, { selector: receipt.selector });
    if (known && (await matches(receipt.secret, known.secretHash, pepper))) {
      return { report: known, receipt: printReceipt(receipt) };
    }
    if (known) attempt += 1;
    else {
      const report = await keep(context, receipt, { incident, account: account ?? null });
      if (report) return { report, receipt: printReceipt(receipt) };
    }
  }
}

type Told = { incident: NonNullable<Report['incident']>; account: string | null };

async function keep(
  context: Context,
  { selector, secret }: Receipt,
  { incident, account }: Told,
): Promise<Report | null> {
  const { em, now, services } = context;
  const id = crypto.randomUUID();
  const key = account ? await services.keys.create(id, id) : null;
  const report = em.create(Report, {
    id,
    selector,
    secretHash: await services.slowHash(secret, services.receiptPepper),
    registeredOn: dayOf(now()),
    quarter: quarterOf(now()),
    incident,
    account: key && account ? key.seal(`report|account|${id}`, account) : null,
    version: 1,
  });
  em.persist(report);
  handOver(context, report, { source: 'CITIZEN', quarter: report.quarter, incident, duplicate: 'NONE' });
  try {
    await em.flush();
    return report;
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    return null; // someone drew this selector a moment before us
  }
}
