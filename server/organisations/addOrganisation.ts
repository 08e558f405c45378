import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { valid } from '../platform/input.ts';
import { Invalid } from '../platform/problem.ts';
import { flushName } from './flushName.ts';
import { organisationAccess } from './organisation.access.ts';
import { Organisation } from './organisation.entity.ts';
import { addOrganisationInput, type AddOrganisationInput } from './organisation.inputs.ts';

/** Takes an organisation into the cooperation; a manager is invited to it next. */
export async function addOrganisation(context: Context, input: AddOrganisationInput): Promise<Organisation> {
  const { em, viewer } = context;
  demand(viewer, organisationAccess.add, null);
  const { helpsWith, idempotencyKey, ...profile } = valid(addOrganisationInput, input);
  if (input.kind === 'MUNICIPALITY' && !profile.municipality)
    throw new Invalid([{ field: 'municipality', rule: 'required' }]);
  const known = () => em.findOne(Organisation, { operatedBy: viewer.operates, idempotencyKey });
  const before = await known();
  if (before) return before;
  const it = em.create(Organisation, {
    ...profile,
    id: crypto.randomUUID(),
    kind: input.kind,
    helpsWith: [...new Set(helpsWith)],
    operatedBy: viewer.operates,
    idempotencyKey,
  });
  em.persist(it);
  audit(context, { action: 'ADD_ORGANISATION', subject: it.id });
  try {
    await flushName(context);
    return it;
  } catch (error) {
    em.clear(); // of two attempts that arrived at once, the other one added it
    return (await known()) ?? Promise.reject(error);
  }
}
