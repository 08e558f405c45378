import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { changing, locked } from '../../platform/database/changing.ts';
import type { RetireInterviewGuideInput } from './guide.inputs.ts';
import { InterviewGuide } from './interviewGuide.entity.ts';
import { guideAccess } from '../study.access.ts';

/** Takes a guide out of choice, or offers it again. */
export function retireInterviewGuide(context: Context, input: RetireInterviewGuideInput): Promise<InterviewGuide> {
  return changing(context, async (inside) => {
    const it = await locked(inside, InterviewGuide, input.id, 'interview guide');
    demand(inside.viewer, guideAccess.change, it);
    it.retired = input.retired;
    audit(inside, { action: input.retired ? 'RETIRE_INTERVIEW_GUIDE' : 'OFFER_INTERVIEW_GUIDE', subject: it.id });
    return it;
  });
}
