import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, demandVersion, locked } from '../platform/database/changing.ts';
import { caseAccess } from './case.access.ts';
import { Case } from './case.entity.ts';
import type { ChangeCaseStatusInput } from './case.inputs.ts';

/** Closes a case with its outcome, lets it wait, or opens it again. */
export function changeCaseStatus(context: Context, input: ChangeCaseStatusInput): Promise<Case> {
  return changing(context, async (inside) => {
    const it = await locked(inside, Case, input.case, 'case');
    demand(inside.viewer, caseAccess.work, it);
    demandVersion(it, input.version);
    it.changeStatus(input.status, input.outcome ?? null, inside.now());
    audit(inside, { action: 'CHANGE_CASE_STATUS', subject: it.id, fields: ['status', 'outcome'] });
    return it;
  });
}
