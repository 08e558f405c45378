import * as v from 'valibot';
import { Organisation } from '../organisations/organisation.entity.ts';
import { thePublic } from '../platform/access/viewer.ts';
import type { Services } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { Conflict } from '../platform/problem.ts';
import { line, valid } from '../platform/input.ts';
import { Credential } from './credential.entity.ts';
import { gate, ungated } from './gate.ts';
import { INVITED_FOR } from './inviteMember.ts';
import { Member } from './member.entity.ts';
import { email } from './people.inputs.ts';
import { digest, drawSecret } from './secrets.ts';

const name = line(2, 200);
const firstOperatorInput = v.object({ name, email: v.pipe(email, v.email()), organisation: name });
type FirstOperatorInput = v.InferInput<typeof firstOperatorInput>;

/**
 * Whom nobody can invite, because nobody is there: made by whoever holds the machine, once. Until the first operator has
 * come, the same again invites anew, under another address if need be; afterwards operators invite each other.
 */
export async function firstOperator(services: Pick<Services, 'em' | 'now'>, input: FirstOperatorInput) {
  const { organisation, ...person } = valid(firstOperatorInput, input);
  const body = await gate(services).findOne(Organisation, { kind: 'EQUALITY_BODY' });
  const id = body?.id ?? crypto.randomUUID();
  const viewer = { ...thePublic, organisation: id, operates: id };
  return gate(services, viewer).transactional(async (em) => {
    if (!body)
      em.persist(
        em.create(Organisation, {
          id,
          kind: 'EQUALITY_BODY',
          version: 1,
          name: organisation,
          helpsWith: [],
          operatedBy: id,
        }),
      );
    const before = await em.findOne(Member, { role: 'OPERATOR' }, { ...ungated, orderBy: { id: 'asc' } });
    const known = before && (await em.findOneOrFail(Credential, { member: before.id }));
    const cameEver = await em.count(Member, { role: 'OPERATOR', lastSignInOn: { $ne: null } }, ungated);
    if (cameEver > 0 || known?.passwordHash)
      throw new Conflict('operator', 'There is an operator, who invites others.');
    const member = before ?? em.create(Member, { ...person, ...operatorOf(id), id: crypto.randomUUID() });
    const credential = known ?? em.create(Credential, { member: member.id });
    em.assign(member, person);
    const invitation = drawSecret();
    const invitationExpires = new Date(services.now().getTime() + INVITED_FOR);
    em.assign(credential, { invitationHash: digest(invitation), invitationExpires });
    em.persist([member, credential]);
    audit({ em, viewer, now: services.now }, { action: 'INVITE_FIRST_OPERATOR', subject: member.id });
    return { invitation, organisation: body?.name ?? organisation };
  });
}

const operatorOf = (body: string) =>
  ({ organisation: body, operatedBy: body, role: 'OPERATOR', active: true, invitedByOperator: false }) as const;
