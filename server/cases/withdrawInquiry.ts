import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, locked } from '../platform/database/changing.ts';
import { valid } from '../platform/input.ts';
import { handOver } from '../transfer/handOver.ts';
import { inquiryAccess } from './case.access.ts';
import { Inquiry, registeredOf } from './inquiry.entity.ts';
import { withdrawInquiryInput, type WithdrawInquiryInput } from './inquiry.inputs.ts';
import { inquiryKey, sealInquiry } from './sealInquiry.ts';

/** Takes an inquiry out of the statistics, until its quarter freezes; the reason may name people, so it is sealed. */
export function withdrawInquiry(context: Context, input: WithdrawInquiryInput): Promise<Inquiry> {
  return changing(context, async (inside) => {
    const inquiry = await locked(inside, Inquiry, input.id, 'inquiry');
    demand(inside.viewer, inquiryAccess.withdraw, inquiry);
    const { reason } = valid(withdrawInquiryInput, input);
    inquiry.withdraw();
    handOver(inside, inquiry, registeredOf(inquiry));
    inquiry.withdrawnBecause = sealInquiry(
      await inquiryKey(inside, inquiry.id),
      inquiry.id,
      'withdrawnBecause',
      reason,
    );
    audit(inside, { action: 'WITHDRAW_INQUIRY', subject: inquiry.id });
    return inquiry;
  });
}
