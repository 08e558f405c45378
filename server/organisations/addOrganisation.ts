import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing } from '../platform/database/changing.ts';
import { once } from '../platform/database/once.ts';
import { isId, valid } from '../platform/input.ts';
import { Invalid } from '../platform/problem.ts';
import { nameTaken } from './flushName.ts';
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
  const partOf = input.kind === 'INSTITUTION' ? await municipalityOf(context, input.partOf) : null;
  const add = async (inside: Context) => {
    const it = inside.em.create(Organisation, {
      ...profile,
      ...(partOf && { partOf: partOf.id, municipality: partOf.municipality }),
      id: crypto.randomUUID(),
      kind: input.kind,
      version: 1,
      helpsWith: [...new Set(helpsWith)],
      operatedBy: viewer.operates,
      idempotencyKey,
    });
    inside.em.persist(it);
    audit(inside, { action: 'ADD_ORGANISATION', subject: it.id });
    return it;
  };
  return once(
    () => changing(context, add),
    async () => {
      const known = await em.findOne(Organisation, { operatedBy: viewer.operates, idempotencyKey });
      if (!known) throw nameTaken(); // what else is unique
      return known.name === profile.name && known.kind === input.kind ? known : null;
    },
  );
}

/** An institution stands under a municipality that the same operator administers. */
async function municipalityOf({ em, viewer }: Context, id: string | null | undefined): Promise<Organisation> {
  const found =
    id && isId(id) ? await em.findOne(Organisation, { id, kind: 'MUNICIPALITY', operatedBy: viewer.operates }) : null;
  if (!found) throw new Invalid([{ field: 'partOf', rule: 'required' }]);
  return found;
}
