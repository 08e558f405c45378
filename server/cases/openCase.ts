import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { changing } from '../platform/database/changing.ts';
import { once } from '../platform/database/once.ts';
import { valid } from '../platform/input.ts';
import { caseAccess, newFor } from './case.access.ts';
import { Case } from './case.entity.ts';
import type { OpenCaseInput } from './case.inputs.ts';
import { withPerson } from './person.inputs.ts';
import { keepInquiry, prepareInquiry, sameInquiry } from './registerInquiry.ts';
import { samePerson } from './sealPerson.ts';
import { startCase } from './startCase.ts';

/** Registers an inquiry and opens a case on it, both or neither. */
export async function openCase(context: Context, input: OpenCaseInput): Promise<Case> {
  const { viewer, services, em, now } = context;
  demand(viewer, caseAccess.open, newFor(viewer));
  const { person } = valid(withPerson(now()), input);
  const prepared = await prepareInquiry(context, input);
  const { idempotencyKey } = prepared;
  const id = crypto.randomUUID();
  const key = await services.keys.create(id, viewer.organisation);
  const made = async () => {
    const known = await em.findOne(Case, { idempotencyKey });
    const same = known && (await sameInquiry(context, prepared)) && (await samePerson(context, known.id, person));
    return same ? known : null;
  };
  return once(
    () =>
      changing(context, (inside) =>
        startCase(inside, keepInquiry(inside, prepared), { id, idempotencyKey, key, person }),
      ),
    made,
  );
}
