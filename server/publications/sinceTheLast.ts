import type { Context } from '../platform/api/context.ts';
import type { Language } from '../platform/paper/paper.ts';
import { changedParts, type Changed } from './changedParts.ts';
import { lastOfSubject } from './publication.rows.ts';
import type { ToPublish } from './toPublish.ts';

export interface SinceTheLast {
  changedSince: string | null;
  changes: Record<Language, readonly Changed[]>;
}

/** What is different from what citizens could read last of the same study or plan, taken back or not: they may have read it. */
export async function sinceTheLast(context: Context, { subject, papers }: ToPublish): Promise<SinceTheLast> {
  const last = await lastOfSubject(context, subject);
  if (!last) return { changedSince: null, changes: { da: [], en: [] } };
  return {
    changedSince: last.publishedOn,
    changes: { da: changedParts(last.papers.da, papers.da), en: changedParts(last.papers.en, papers.en) },
  };
}
