import { isDeepStrictEqual } from 'node:util';
import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, demandVersion } from '../platform/database/changing.ts';
import { valid } from '../platform/input.ts';
import { Conflict, Invalid } from '../platform/problem.ts';
import { openStudy } from './openStudy.ts';
import { demandTeam, municipalityOf, scopeOf } from './planStudy.ts';
import { studyAccess } from './study.access.ts';
import type { Study } from './study.entity.ts';
import { StudyReport } from './reports/studyReport.entity.ts';
import { changeStudyInput, type ChangeStudyInput } from './study.inputs.ts';

/** Changes what a study covers, who works on it and when; it stays with its municipality. */
export function changeStudy(context: Context, input: ChangeStudyInput): Promise<Study> {
  return changing(context, async (inside) => {
    const it = await openStudy(inside, input.id);
    demand(inside.viewer, studyAccess.change, it);
    valid(changeStudyInput, input);
    demandVersion(it, input.version);
    if ((await municipalityOf(inside, input.institutions)) !== it.municipality)
      throw new Invalid([{ field: 'institutions', rule: 'several_municipalities' }]);
    await demandTeam(inside, input.team);
    const scope = scopeOf(input);
    const reported = await inside.em.count(StudyReport, { study: it.id });
    if (reported > 0 && !isDeepStrictEqual(new Set(scope.institutions), new Set(it.institutions)))
      throw new Conflict('institutions_reported', 'A report on these institutions is issued already.');
    Object.assign(it, scope, { version: it.version + 1 });
    audit(inside, { action: 'CHANGE_STUDY', subject: it.id });
    return it;
  });
}
