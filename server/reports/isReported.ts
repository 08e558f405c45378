import { thePublic } from '../platform/access/viewer.ts';
import { contextFor, type Context } from '../platform/api/context.ts';
import { Invalid } from '../platform/problem.ts';
import { heldReport } from './heldReport.ts';

/**
 * Whether what a citizen brings to an NGO or a municipality is already counted through their own report. Looked up
 * aside, as the holder of the receipt: whoever asks goes on as who they are, and learns nothing else of the report.
 */
export async function isReported(context: Context, receipt: string): Promise<boolean> {
  const report = await heldReport(contextFor(context.services, thePublic, context), receipt);
  if (!report) throw new Invalid([{ field: 'receipt', rule: 'unknown_receipt' }]);
  return !report.withdrawn;
}
