import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { valid } from '../platform/input.ts';
import { Conflict, Invalid } from '../platform/problem.ts';
import { dayOf } from '../taxonomy/quarter.ts';
import { ApiToken } from './apiToken.entity.ts';
import { demandFresh } from './demandFresh.ts';
import { tokenHolder } from './people.access.ts';
import { createApiTokenInput, type CreateApiTokenInput } from './people.inputs.ts';
import { digest, drawSecret } from './secrets.ts';

const SHOWN = 8;
const YEAR = 366 * 24 * 60 * 60_000;

export interface Created {
  apiToken: ApiToken;
  secret: string;
}

/** The answer is the only place where the token is ever shown; a retry after a lost answer shows another in its place. */
export async function createApiToken(context: Context, input: CreateApiTokenInput): Promise<Created> {
  const { em, viewer, now } = context;
  demand(viewer, tokenHolder, null);
  await demandFresh(context);
  const { scopes, ...it } = valid(createApiTokenInput, input);
  const today = dayOf(now());
  const latest = dayOf(new Date(now().getTime() + YEAR));
  if (input.expiresOn <= today) throw new Invalid([{ field: 'expiresOn', rule: 'in_past' }]);
  if (input.expiresOn > latest)
    throw new Invalid([{ field: 'expiresOn', rule: 'too_late', params: { limit: latest } }]);
  const secret = `eql_${drawSecret()}`;
  const shown = { prefix: secret.slice(0, SHOWN), tokenHash: digest(secret) };
  const known = await em.findOne(ApiToken, { member: viewer.member, idempotencyKey: it.idempotencyKey });
  if (known?.lastUsedOn || known?.revoked)
    throw new Conflict('idempotency_key', 'This key was used for another token.');
  const apiToken =
    known ??
    em.create(ApiToken, {
      ...it,
      ...shown,
      id: crypto.randomUUID(),
      member: viewer.member,
      scopes: [...new Set(scopes)],
      createdOn: today,
      expiresOn: input.expiresOn,
      revoked: false,
    });
  em.assign(apiToken, shown);
  em.persist(apiToken);
  audit(context, { action: 'CREATE_API_TOKEN', subject: apiToken.id });
  try {
    await em.flush();
  } catch (error) {
    throw error instanceof UniqueConstraintViolationException ? used() : error;
  }
  return { apiToken, secret };
}

const used = () => new Conflict('idempotency_key', 'This key was used for another token.');
