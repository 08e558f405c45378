import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { valid } from '../platform/input.ts';
import { caseAccess, inquiryAccess, newFor } from './case.access.ts';
import { Case } from './case.entity.ts';
import { newCase, type PromoteInquiryInput } from './case.inputs.ts';
import { changing, lockedInquiry, once } from './changing.ts';
import { withPerson } from './person.inputs.ts';
import { startCase } from './startCase.ts';

/** Opens a case on an inquiry: what happened and the summary stay where they are, on the inquiry. */
export async function promoteInquiry(context: Context, input: PromoteInquiryInput): Promise<Case> {
  const { viewer, services, em, now } = context;
  demand(viewer, caseAccess.open, newFor(viewer));
  const { idempotencyKey } = valid(newCase, input);
  const { person } = valid(withPerson(now()), input);
  const made = () => em.findOne(Case, { idempotencyKey });
  const id = crypto.randomUUID();
  const key = await services.keys.create(id, viewer.organisation);
  return once(
    () =>
      changing(context, async (inside) => {
        const inquiry = await lockedInquiry(inside, input.id);
        demand(viewer, inquiryAccess.promote, inquiry);
        const known = inquiry.case && (await inside.em.findOne(Case, { id: inquiry.case, idempotencyKey }));
        return known || startCase(inside, inquiry, { id, idempotencyKey, key, person });
      }),
    made,
  );
}
