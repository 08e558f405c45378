import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { valid, isId } from '../platform/input.ts';
import { Invalid, NotFound } from '../platform/problem.ts';
import { flushName, stale } from './flushName.ts';
import { organisationAccess } from './organisation.access.ts';
import { Organisation } from './organisation.entity.ts';
import { changeOrganisationInput, type ChangeOrganisationInput } from './organisation.inputs.ts';

/** Changes the public profile of an organisation; what it is stays as it was added. */
export async function changeOrganisation(context: Context, input: ChangeOrganisationInput): Promise<Organisation> {
  const { em, viewer } = context;
  const it = isId(input.id) ? await em.findOne(Organisation, { id: input.id }) : null;
  if (!it) throw new NotFound('organisation');
  demand(viewer, organisationAccess.change, it);
  if (it.version !== input.version) throw stale();
  const { name, helpsWith, ...profile } = valid(changeOrganisationInput, input);
  // Whose registrations are whose is read from the municipality's code, so it must not go.
  if (it.kind === 'MUNICIPALITY' && profile.municipality === null)
    throw new Invalid([{ field: 'municipality', rule: 'required' }]);
  const given = {
    ...profile,
    ...(name ? { name } : {}),
    ...(helpsWith === undefined ? {} : { helpsWith: [...new Set(helpsWith)] }),
  };
  const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  em.assign(it, changes);
  audit(context, { action: 'CHANGE_ORGANISATION', subject: it.id, fields: Object.keys(changes) });
  await flushName(context);
  return it;
}
