import type { Context } from '../../platform/api/context.ts';
import type { AddReadyGuidesInput } from './guide.inputs.ts';
import type { InterviewGuide } from './interviewGuide.entity.ts';
import { readyGuides } from './readyGuides.ts';
import { writeInterviewGuide } from './writeInterviewGuide.ts';

/** Puts the guides that come with the product into the library, each once however often it is asked. */
export async function addReadyGuides(context: Context, { languages }: AddReadyGuidesInput): Promise<InterviewGuide[]> {
  const guides: InterviewGuide[] = [];
  for (const { key, ...guide } of readyGuides.filter((it) => languages.includes(it.language)))
    guides.push(await writeInterviewGuide(context, { idempotencyKey: `ready-interview-guide-${key}`, ...guide }));
  return guides;
}
