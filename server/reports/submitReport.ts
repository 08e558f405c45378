import { isDeepStrictEqual } from 'node:util';
import { factsOf } from '../incidents/factsOf.ts';
import type { IncidentFacts } from '../incidents/incident.ts';
import { thePublic } from '../platform/access/viewer.ts';
import { become, type Context } from '../platform/api/context.ts';
import { matches } from '../platform/crypto/passwords.ts';
import { changing } from '../platform/database/changing.ts';
import { once } from '../platform/database/once.ts';
import { valid } from '../platform/input.ts';
import { dayOf, quarterOf } from '../taxonomy/quarter.ts';
import { handOver } from '../transfer/handOver.ts';
import { registeredOf, Report } from './report.entity.ts';
import { submitReportInput, type SubmitReportInput } from './report.inputs.ts';
import { printReceipt, receiptFor, type Receipt } from './receipt.ts';

export interface Submitted {
  report: Report;
  receipt: string;
}

interface Told {
  incident: IncidentFacts;
  account: string | null;
}

/** Keeps the report and hands its coded fields over. The answer is the only place where the receipt is ever shown. */
export async function submitReport(context: Context, input: SubmitReportInput): Promise<Submitted> {
  const { account, idempotencyKey } = valid(submitReportInput, input);
  const told = { incident: factsOf(input.incident, context.now()), account: account ?? null };
  for (let attempt = 0; ; attempt += 1) {
    const receipt = receiptFor(context.services.receiptPepper, idempotencyKey, attempt);
    become(context, { ...thePublic, receipt: receipt.selector });
    const report = await once<Report | 'taken'>(
      () => keep(context, receipt, told),
      () => kept(context, receipt, told),
    );
    // Two reports may draw the same selector: then the next attempt draws another.
    if (report !== 'taken') return { report, receipt: printReceipt(receipt) };
  }
}

const place = (id: string) => `report|account|${id}`;

async function keep(context: Context, { selector, secret }: Receipt, { incident, account }: Told): Promise<Report> {
  const { now, services } = context;
  const id = crypto.randomUUID();
  const key = account ? await services.keys.create(id, id) : null;
  const secretHash = await services.slowHash(secret, services.receiptPepper);
  return changing(context, async (inside) => {
    const report = inside.em.create(Report, {
      id,
      selector,
      secretHash,
      registeredOn: dayOf(now()),
      quarter: quarterOf(now()),
      incident,
      account: key && account ? key.seal(place(id), account) : null,
      version: 1,
    });
    inside.em.persist(report);
    handOver(inside, report, registeredOf(report));
    return report;
  });
}

/** The report of an earlier try with this receipt, when it told the same, or the word that it is somebody else's. */
async function kept({ em, services }: Context, receipt: Receipt, told: Told): Promise<Report | 'taken' | null> {
  const report = await em.findOne(Report, { selector: receipt.selector });
  if (!report || !(await matches(receipt.secret, report.secretHash, services.receiptPepper))) return 'taken';
  const key = report.account && (await services.keys.find([report.id], report.id)).get(report.id);
  const account = key && report.account ? key.open(place(report.id), report.account) : null;
  return isDeepStrictEqual({ incident: report.incident, account }, told) ? report : null;
}
