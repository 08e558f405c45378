import { factsOf } from '../incidents/factsOf.ts';
import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, demandVersion, locked } from '../platform/database/changing.ts';
import { valid } from '../platform/input.ts';
import { handOver } from '../transfer/handOver.ts';
import { inquiryAccess } from './case.access.ts';
import { Inquiry, registeredOf } from './inquiry.entity.ts';
import { correctInquiryInput, type CorrectInquiryInput } from './inquiry.inputs.ts';
import { inquiryKey, sealInquiry } from './sealInquiry.ts';

/** Puts right what was registered. After the freeze the classification stands; channel and summary can still change. */
export function correctInquiry(context: Context, input: CorrectInquiryInput): Promise<Inquiry> {
  return changing(context, async (inside) => {
    const inquiry = await locked(inside, Inquiry, input.id, 'inquiry');
    demand(inside.viewer, inquiryAccess.correct, inquiry);
    const { summary } = valid(correctInquiryInput, input);
    const incident = factsOf(input.incident, inside.now());
    demandVersion(inquiry, input.version);
    const reclassified = inquiry.correct(input.channel, incident);
    if (summary === null) inquiry.summary = null;
    if (summary) inquiry.summary = sealInquiry(await inquiryKey(inside, inquiry.id), inquiry.id, 'summary', summary);
    if (reclassified) handOver(inside, inquiry, registeredOf(inquiry));
    const fields = ['channel', ...(reclassified ? ['incident'] : []), ...(summary === undefined ? [] : ['summary'])];
    audit(inside, { action: 'CORRECT_INQUIRY', subject: inquiry.id, fields });
    return inquiry;
  });
}
