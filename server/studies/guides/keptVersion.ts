import type { Context } from '../../platform/api/context.ts';
import { dayOf } from '../../taxonomy/quarter.ts';
import { InterviewGuideVersion } from './guideVersion.entity.ts';
import type { InterviewGuide } from './interviewGuide.entity.ts';

/** What a guide says now is kept for good under its number. */
export function keptVersion(
  { em, now }: Context,
  { id, organisation, version, title, questions }: InterviewGuide,
): void {
  const kept = { organisation, guide: id, number: version, title, questions, writtenOn: dayOf(now()) };
  em.persist(em.create(InterviewGuideVersion, { id: crypto.randomUUID(), ...kept }));
}
