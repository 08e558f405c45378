import { isId } from '../platform/input.ts';
import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, demandVersion, locked } from '../platform/database/changing.ts';
import { Member } from '../people/member.entity.ts';
import { Invalid } from '../platform/problem.ts';
import { caseAccess } from './case.access.ts';
import { Case } from './case.entity.ts';
import type { AssignCaseInput } from './case.inputs.ts';

/** A manager gives the case to anybody, or to nobody; a caseworker may take it, and put down what is theirs. */
export function assignCase(context: Context, { case: id, version, responsible }: AssignCaseInput): Promise<Case> {
  return changing(context, async (inside) => {
    const { em, viewer, now } = inside;
    const it = await locked(inside, Case, id, 'case');
    const theirs = responsible ? responsible === viewer.member : it.responsible === viewer.member;
    demand(viewer, theirs ? caseAccess.take : caseAccess.assign, it);
    demandVersion(it, version);
    if (responsible) await demandAssignable(em, it, responsible);
    it.assignTo(responsible ?? null, now());
    audit(inside, { action: 'ASSIGN_CASE', subject: it.id, fields: ['responsible'] });
    return it;
  });
}

async function demandAssignable(em: Context['em'], { organisation }: Case, id: string): Promise<void> {
  const member = isId(id) ? await em.findOne(Member, { id, organisation, active: true }) : null;
  if (member?.role === 'CASEWORKER' || member?.role === 'NGO_MANAGER') return;
  throw new Invalid([{ field: 'responsible', rule: 'not_assignable' }]);
}
