import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, locked } from '../platform/database/changing.ts';
import { takeBack } from '../plans/summaries/takeBack.ts';
import { publicationAccess } from './publication.access.ts';
import { Publication } from './publication.entity.ts';
import type { WithdrawPublicationInput } from './publication.inputs.ts';

/** Takes a publication back: the public no longer finds it. It stays with the municipality, and why stands beside it. */
export function withdrawPublication(context: Context, input: WithdrawPublicationInput): Promise<Publication> {
  return changing(context, async (inside) => {
    const it = await locked(inside, Publication, input.id, 'publication');
    demand(inside.viewer, publicationAccess.publish, it);
    takeBack(it, input, inside.now());
    audit(inside, { action: 'WITHDRAW_PUBLICATION', subject: it.id });
    return it;
  });
}
