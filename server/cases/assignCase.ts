import { isId } from '../platform/input.ts';
import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { Member } from '../people/member.entity.ts';
import { Invalid } from '../platform/problem.ts';
import { caseAccess } from './case.access.ts';
import type { Case } from './case.entity.ts';
import type { AssignCaseInput } from './case.inputs.ts';
import { changing, demandVersion, lockedCase } from './changing.ts';

/** A manager gives the case to somebody; a caseworker may take it. */
export function assignCase(context: Context, { case: id, version, responsible }: AssignCaseInput): Promise<Case> {
  return changing(context, async (inside) => {
    const { em, viewer, now } = inside;
    const it = await lockedCase(inside, id);
    demand(viewer, responsible === viewer.member ? caseAccess.take : caseAccess.assign, it);
    demandVersion(it, version);
    const assignable = { id: responsible, organisation: it.organisation, active: true };
    const member = isId(responsible) ? await em.findOne(Member, assignable) : null;
    if (member?.role !== 'CASEWORKER' && member?.role !== 'NGO_MANAGER') {
      throw new Invalid([{ field: 'responsible', rule: 'not_assignable' }]);
    }
    it.assignTo(member.id, now());
    audit(inside, { action: 'ASSIGN_CASE', subject: it.id, fields: ['responsible'] });
    return it;
  });
}
