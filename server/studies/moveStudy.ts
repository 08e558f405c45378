import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, demandVersion } from '../platform/database/changing.ts';
import { Conflict } from '../platform/problem.ts';
import { openStudy } from './openStudy.ts';
import { studyAccess } from './study.access.ts';
import type { Study } from './study.entity.ts';
import type { MoveStudyInput } from './study.inputs.ts';

/** Moves a study to another phase, forwards or back; its last report closes it, and then it stays so. */
export function moveStudy(context: Context, input: MoveStudyInput): Promise<Study> {
  return changing(context, async (inside) => {
    const it = await openStudy(inside, input.id);
    demand(inside.viewer, studyAccess.change, it);
    demandVersion(it, input.version);
    if (input.phase === 'CLOSED') throw new Conflict('no_final_report', 'Issue the last report: it closes the study.');
    it.phase = input.phase;
    it.version += 1;
    audit(inside, { action: 'MOVE_STUDY', subject: it.id });
    return it;
  });
}
