import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { valid } from '../platform/input.ts';
import { caseAccess, newFor } from './case.access.ts';
import { Case } from './case.entity.ts';
import type { OpenCaseInput } from './case.inputs.ts';
import { changing, once } from './changing.ts';
import { withPerson } from './person.inputs.ts';
import { keepInquiry, prepareInquiry } from './registerInquiry.ts';
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
  return once(
    () =>
      changing(context, (inside) =>
        startCase(inside, keepInquiry(inside, prepared), { id, idempotencyKey, key, person }),
      ),
    () => em.findOne(Case, { idempotencyKey }),
  );
}
