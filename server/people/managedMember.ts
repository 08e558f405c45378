import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { isId } from '../platform/input.ts';
import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { Conflict, NotFound } from '../platform/problem.ts';
import { gate } from './gate.ts';
import { Member } from './member.entity.ts';
import { memberAccess } from './people.access.ts';

/** A member whom the viewer manages, and the gate to change them at. */
export async function managedMember(
  { services, viewer }: Context,
  id: string,
): Promise<{ em: SqlEntityManager; member: Member }> {
  const em = gate(services, viewer);
  const member = isId(id) ? await em.findOne(Member, { id }) : null;
  if (!member) throw new NotFound('member');
  demand(viewer, memberAccess.manage, member);
  // Else the last manager could leave an organisation that nobody can manage.
  if (member.id === viewer.member) throw new Conflict('yourself', 'Somebody else must do this for you.');
  return { em, member };
}
