import { isDeepStrictEqual } from 'node:util';
import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { changing, demandVersion, locked } from '../../platform/database/changing.ts';
import { valid } from '../../platform/input.ts';
import { dayOf } from '../../taxonomy/quarter.ts';
import { changeGuideInput, type ChangeInterviewGuideInput } from './guide.inputs.ts';
import { InterviewGuide } from './interviewGuide.entity.ts';
import { keptVersion } from './keptVersion.ts';
import { guideAccess } from '../study.access.ts';

/** Makes the next version of a guide; what was planned with an earlier one stays as it is. */
export function changeInterviewGuide(context: Context, input: ChangeInterviewGuideInput): Promise<InterviewGuide> {
  return changing(context, async (inside) => {
    const it = await locked(inside, InterviewGuide, input.id, 'interview guide');
    demand(inside.viewer, guideAccess.change, it);
    demandVersion(it, input.version);
    const { title, questions } = valid(changeGuideInput, input);
    if (title === it.title && isDeepStrictEqual(questions, it.questions)) return it;
    Object.assign(it, { title, questions, changedOn: dayOf(inside.now()), version: it.version + 1 });
    keptVersion(inside, it);
    audit(inside, { action: 'CHANGE_INTERVIEW_GUIDE', subject: it.id });
    return it;
  });
}
