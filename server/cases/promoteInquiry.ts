import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { changing, locked } from '../platform/database/changing.ts';
import { keyUsed, once } from '../platform/database/once.ts';
import { valid } from '../platform/input.ts';
import { caseAccess, inquiryAccess, newFor } from './case.access.ts';
import { Case } from './case.entity.ts';
import { newCase, type PromoteInquiryInput } from './case.inputs.ts';
import { Inquiry } from './inquiry.entity.ts';
import { withPerson } from './person.inputs.ts';
import { samePerson } from './sealPerson.ts';
import { startCase } from './startCase.ts';

/** Opens a case on an inquiry: what happened and the summary stay where they are, on the inquiry. */
export async function promoteInquiry(context: Context, input: PromoteInquiryInput): Promise<Case> {
  const { viewer, services, now } = context;
  demand(viewer, caseAccess.open, newFor(viewer));
  const { idempotencyKey } = valid(newCase, input);
  const { person } = valid(withPerson(now()), input);
  const id = crypto.randomUUID();
  const key = await services.keys.create(id, viewer.organisation);
  const promote = async (inside: Context) => {
    // The lock lets one try at a time in, so a retry finds the case here; what is taken besides is another case's key.
    const inquiry = await locked(inside, Inquiry, input.id, 'inquiry');
    demand(viewer, inquiryAccess.promote, inquiry);
    const known = inquiry.case && (await inside.em.findOne(Case, { id: inquiry.case, idempotencyKey }));
    if (!known) return startCase(inside, inquiry, { id, idempotencyKey, key, person });
    if (!(await samePerson(inside, known.id, person))) throw keyUsed();
    return known;
  };
  return once(
    () => changing(context, promote),
    async () => null,
  );
}
