import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { factsOf } from '../incidents/factsOf.ts';
import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { valid } from '../platform/input.ts';
import { isReported } from '../reports/isReported.ts';
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
  const { em, viewer } = context;
  demand(viewer, registrationAccess.register, newFor(viewer));
  const now = context.now();
  const { idempotencyKey, receivedOn } = valid(registerCitizenInquiryInput(now), input);
  const known = () => em.findOne(Registration, { idempotencyKey });
  const incident = factsOf(input.incident, now);
  const before = await known();
  if (before) return before;
  const it = em.create(Registration, {
    id: crypto.randomUUID(),
    organisation: viewer.organisation,
    registeredAt: now,
    receivedOn: receivedOn ?? dayOf(now),
    channel: input.channel,
    incident,
    registeredBy: viewer.member,
    status: 'REGISTERED',
    quarter: quarterOf(now),
    duplicate: input.receipt && (await isReported(context, input.receipt)) ? 'CONFIRMED' : 'NONE',
    idempotencyKey,
    version: 1,
  });
  em.persist(it);
  handOver(context, it, registeredOf(it));
  audit(context, { action: 'REGISTER_CITIZEN_INQUIRY', subject: it.id });
  try {
    await em.flush();
    return it;
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    em.clear(); // two attempts arrived at once: the other one registered it
    return (await known()) ?? Promise.reject(error);
  }
}
