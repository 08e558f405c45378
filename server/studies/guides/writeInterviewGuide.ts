import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { changing } from '../../platform/database/changing.ts';
import { once } from '../../platform/database/once.ts';
import { demandRoom } from '../../platform/database/room.ts';
import { valid } from '../../platform/input.ts';
import { dayOf } from '../../taxonomy/quarter.ts';
import { writeGuideInput, type WriteInterviewGuideInput } from './guide.inputs.ts';
import { InterviewGuide } from './interviewGuide.entity.ts';
import { keptVersion } from './keptVersion.ts';
import { guideAccess } from '../study.access.ts';

/** Puts a guide into the library, as its first version. */
export function writeInterviewGuide(context: Context, input: WriteInterviewGuideInput): Promise<InterviewGuide> {
  demand(context.viewer, guideAccess.write, undefined);
  const { idempotencyKey, title, language, questions } = valid(writeGuideInput, input);
  const { interviewee } = input;
  const organisation = context.viewer.assesses;
  return once(
    () =>
      changing(context, async (inside) => {
        const { em, now } = inside;
        await demandRoom(inside, InterviewGuide, { organisation });
        const it = em.create(InterviewGuide, {
          id: crypto.randomUUID(),
          organisation,
          interviewee,
          language,
          title,
          questions,
          retired: false,
          changedOn: dayOf(now()),
          idempotencyKey,
          version: 1,
        });
        em.persist(it);
        keptVersion(inside, it);
        audit(inside, { action: 'WRITE_INTERVIEW_GUIDE', subject: it.id });
        return it;
      }),
    async () => {
      const known = await context.em.findOne(InterviewGuide, { organisation, idempotencyKey });
      return known && known.title === title && known.interviewee === interviewee ? known : null;
    },
  );
}
