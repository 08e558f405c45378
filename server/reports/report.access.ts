import type { Rule } from '../platform/access/rule.ts';
import { visible } from '../platform/access/scope.ts';
import type { Report } from './report.entity.ts';

const holder: Rule<Pick<Report, 'selector'>> = {
  says: 'whoever holds the receipt',
  test: (viewer, it) => viewer.receipt === it.selector,
};

export const reportAccess = { read: holder, withdraw: holder, add: holder };

/** `reportAccess.read` as a query: without a receipt no report exists. */
export const heldByReceipt = visible((scope) => ({ selector: scope.receipt }));
