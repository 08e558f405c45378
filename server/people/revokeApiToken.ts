import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { NotFound } from '../platform/problem.ts';
import { isId } from '../platform/input.ts';
import { ApiToken } from './apiToken.entity.ts';
import type { RevokeApiTokenInput } from './people.inputs.ts';

/** Ends one of the viewer's own tokens, for good; other people's do not exist for them. */
export async function revokeApiToken(context: Context, { id }: RevokeApiTokenInput): Promise<ApiToken> {
  const { em } = context;
  const it = isId(id) ? await em.findOne(ApiToken, { id }) : null;
  if (!it) throw new NotFound('token');
  if (it.revoked) return it;
  it.revoked = true;
  audit(context, { action: 'REVOKE_API_TOKEN', subject: it.id });
  await em.flush();
  return it;
}
