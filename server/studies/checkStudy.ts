import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, demandVersion } from '../platform/database/changing.ts';
import { valid } from '../platform/input.ts';
import { codesOf } from '../taxonomy/codeList.ts';
import { qualityCriteria } from '../taxonomy/qualityCriteria.ts';
import { openStudy } from './openStudy.ts';
import { studyAccess } from './study.access.ts';
import type { Study } from './study.entity.ts';
import { checkStudyInput, type CheckStudyInput } from './study.inputs.ts';

/** Notes how the study holds up to the criteria of its method. */
export function checkStudy(context: Context, input: CheckStudyInput): Promise<Study> {
  return changing(context, async (inside) => {
    const it = await openStudy(inside, input.id);
    demand(inside.viewer, studyAccess.change, it);
    valid(checkStudyInput, input);
    demandVersion(it, input.version);
    const checked = new Map([...it.criteria, ...input.criteria].map((check) => [check.criterion, check]));
    it.criteria = codesOf(qualityCriteria).flatMap((code) => checked.get(code) ?? []);
    it.version += 1;
    audit(inside, { action: 'CHECK_STUDY', subject: it.id });
    return it;
  });
}
