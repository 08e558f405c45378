import { isDeepStrictEqual } from 'node:util';
import { factsOf } from '../incidents/factsOf.ts';
import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing } from '../platform/database/changing.ts';
import { once } from '../platform/database/once.ts';
import { valid } from '../platform/input.ts';
import { isReported } from '../reports/isReported.ts';
import type { Duplicate } from '../taxonomy/duplicates.ts';
import { dayOf, quarterOf } from '../taxonomy/quarter.ts';
import { handOver } from '../transfer/handOver.ts';
import { inquiryAccess, newFor } from './case.access.ts';
import { Inquiry, registeredOf } from './inquiry.entity.ts';
import { registerInquiryInput, type RegisterInquiryInput } from './inquiry.inputs.ts';
import { openInquiry, sealInquiry } from './sealInquiry.ts';

/** Registers what reached the organisation; from now on it is counted. */
export async function registerInquiry(context: Context, input: RegisterInquiryInput): Promise<Inquiry> {
  demand(context.viewer, inquiryAccess.register, newFor(context.viewer));
  const prepared = await prepareInquiry(context, input);
  return once(
    () => changing(context, async (inside) => keepInquiry(inside, prepared)),
    () => sameInquiry(context, prepared),
  );
}

type Prepared = Awaited<ReturnType<typeof prepareInquiry>>;

/** All that takes time or may be refused, before the transaction. */
export async function prepareInquiry(context: Context, input: RegisterInquiryInput) {
  const { viewer, services } = context;
  const now = context.now();
  const { idempotencyKey, receivedOn, summary } = valid(registerInquiryInput(now), input);
  const incident = factsOf(input.incident, now);
  const id = crypto.randomUUID();
  const duplicate: Duplicate = input.receipt && (await isReported(context, input.receipt)) ? 'CONFIRMED' : 'NONE';
  return {
    id,
    receivedOn,
    summary: summary ?? null,
    sealed: summary ? sealInquiry(await services.keys.create(id, viewer.organisation), id, 'summary', summary) : null,
    told: { channel: input.channel, incident, duplicate },
    idempotencyKey,
  };
}

export function keepInquiry(inside: Context, { id, receivedOn, sealed, told, idempotencyKey }: Prepared): Inquiry {
  const { em, viewer, now } = inside;
  const inquiry = em.create(Inquiry, {
    ...told,
    id,
    idempotencyKey,
    receivedOn: receivedOn ?? dayOf(now()),
    summary: sealed,
    organisation: viewer.organisation,
    registeredAt: now(),
    registeredBy: viewer.member,
    status: 'REGISTERED',
    quarter: quarterOf(now()),
    version: 1,
  });
  em.persist(inquiry);
  handOver(inside, inquiry, registeredOf(inquiry));
  audit(inside, { action: 'REGISTER_INQUIRY', subject: inquiry.id });
  return inquiry;
}

/** What an earlier try with this key registered, when it was told the same; a day that was not said is not compared. */
export async function sameInquiry(
  context: Context,
  { idempotencyKey, told, ...it }: Prepared,
): Promise<Inquiry | null> {
  const known = await context.em.findOne(Inquiry, { idempotencyKey });
  if (!known) return null;
  const { channel, incident, duplicate } = known;
  const same =
    isDeepStrictEqual({ channel, incident, duplicate }, told) &&
    (!it.receivedOn || it.receivedOn === known.receivedOn) &&
    it.summary === (await openInquiry(context, known, 'summary'));
  return same ? known : null;
}
