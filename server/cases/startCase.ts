import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import type { DataKey } from '../platform/crypto/keyRing.ts';
import { Case } from './case.entity.ts';
import { indexPerson } from './indexPerson.ts';
import type { Inquiry } from './inquiry.entity.ts';
import { Person, personalFields } from './person.entity.ts';
import type { PersonalData } from './person.inputs.ts';
import { sealPerson } from './sealPerson.ts';

export interface CaseToStart {
  id: string;
  idempotencyKey: string;
  /** Made before the transaction: see KeyRing.create. */
  key: DataKey;
  person: PersonalData;
}

/** The case that an inquiry is promoted to, with its person. Statistics hear nothing: the inquiry is already counted. */
export async function startCase(inside: Context, inquiry: Inquiry, it: CaseToStart): Promise<Case> {
  const { em, viewer, now } = inside;
  const { id, idempotencyKey, key, person } = it;
  inquiry.promoteTo(id);
  const opened = em.create(Case, {
    id,
    organisation: viewer.organisation,
    status: 'OPEN',
    openedAt: now(),
    updatedAt: now(),
    responsible: viewer.member,
    idempotencyKey,
    version: 1,
  });
  const row = crypto.randomUUID();
  const columns = sealPerson(key, row, person);
  em.persist([
    opened,
    em.create(Person, { id: row, organisation: viewer.organisation, case: id, version: 1, ...columns }),
  ]);
  audit(inside, { action: 'OPEN_CASE', subject: id, fields: personalFields.filter((field) => columns[field]) });
  await indexPerson(inside, id, person, false);
  await em.flush();
  return opened;
}
