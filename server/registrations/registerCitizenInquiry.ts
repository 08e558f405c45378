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
import { newFor, registrationAccess } from './registration.access.ts';
import { registeredOf, Registration } from './registration.entity.ts';
import { registerCitizenInquiryInput, type RegisterCitizenInquiryInput } from './registration.inputs.ts';

/** Registers what a citizen told the municipality and hands its coded fields over; from now on it is counted. */
export async function registerCitizenInquiry(
  context: Context,
  input: RegisterCitizenInquiryInput,
): Promise<Registration> {
  const { em, viewer, now } = context;
  demand(viewer, registrationAccess.register, newFor(viewer));
  const { idempotencyKey, receivedOn } = valid(registerCitizenInquiryInput(now()), input);
  const duplicate: Duplicate = input.receipt && (await isReported(context, input.receipt)) ? 'CONFIRMED' : 'NONE';
  const told = { channel: input.channel, incident: factsOf(input.incident, now()), duplicate };
  const register = async (inside: Context) => {
    const it = inside.em.create(Registration, {
      ...told,
      id: crypto.randomUUID(),
      organisation: viewer.organisation,
      registeredAt: now(),
      receivedOn: receivedOn ?? dayOf(now()),
      registeredBy: viewer.member,
      status: 'REGISTERED',
      quarter: quarterOf(now()),
      idempotencyKey,
      version: 1,
    });
    inside.em.persist(it);
    handOver(inside, it, registeredOf(it));
    audit(inside, { action: 'REGISTER_CITIZEN_INQUIRY', subject: it.id });
    return it;
  };
  /** A day that was not said is not compared: it is today's, and a retry may come tomorrow. */
  const same = ({ channel, incident, duplicate: known, ...it }: Registration) =>
    isDeepStrictEqual({ channel, incident, duplicate: known }, told) && (!receivedOn || receivedOn === it.receivedOn);
  return once(
    () => changing(context, register),
    async () => {
      const known = await em.findOne(Registration, { idempotencyKey });
      return known && same(known) ? known : null;
    },
  );
}
