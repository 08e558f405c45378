import { thePublic } from '../platform/access/viewer.ts';
import { become, type Context } from '../platform/api/context.ts';
import { matches } from '../platform/crypto/passwords.ts';
import { Forbidden, Invalid } from '../platform/problem.ts';
import { readReceipt } from './receipt.ts';
import type { ReceiptChecks } from './receiptChecks.ts';
import { Report } from './report.entity.ts';

declare module '../platform/api/context.ts' {
  interface Services {
    /** Goes into every receipt and its hash; kept outside the databases. */
    receiptPepper: Buffer;
    receiptChecks: ReceiptChecks;
  }
}

/** The report behind a receipt; the request goes on as its holder's. Null when the receipt opens none. */
export async function heldReport(context: Context, text: string): Promise<Report | null> {
  // Where anyone writes their own documents, thirty guesses would fit into one.
  if (context.door === 'api') throw new Forbidden('people in the apps');
  const receipt = readReceipt(text);
  if (!receipt) throw new Invalid([{ field: 'receipt', rule: 'receipt' }]);
  context.services.receiptChecks.count(context.door, context.now());
  become(context, { ...thePublic, receipt: receipt.selector });
  const report = await context.em.findOne(Report, { selector: receipt.selector });
  const opened = await matches(receipt.secret, report?.secretHash ?? null, context.services.receiptPepper);
  if (opened) return report;
  become(context, thePublic);
  return null;
}
