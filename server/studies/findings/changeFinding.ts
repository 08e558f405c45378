import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { changing, demandVersion, locked } from '../../platform/database/changing.ts';
import type { ChangeFindingInput } from './finding.inputs.ts';
import { Finding } from './finding.entity.ts';
import { openStudyOf } from '../openStudy.ts';
import { findingAccess } from '../study.access.ts';
import { toldOfFinding } from './toldOfFinding.ts';

/** Puts a finding right. What an issued report says of it stays as it was issued; the next one says it anew. */
export function changeFinding(context: Context, input: ChangeFindingInput): Promise<Finding> {
  return changing(context, async (inside) => {
    await openStudyOf(inside, Finding, input.id, 'finding');
    const it = await locked(inside, Finding, input.id, 'finding');
    demand(inside.viewer, findingAccess.record, it);
    demandVersion(it, input.version);
    Object.assign(it, await toldOfFinding(inside, it.study, input), { version: it.version + 1 });
    audit(inside, { action: 'CHANGE_FINDING', subject: it.id });
    return it;
  });
}
