import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import type { DataKey } from '../platform/crypto/keyRing.ts';
import { changing, demandVersion, locked } from '../platform/database/changing.ts';
import { valid } from '../platform/input.ts';
import { NotFound } from '../platform/problem.ts';
import { caseAccess } from './case.access.ts';
import { Case } from './case.entity.ts';
import { indexPerson } from './indexPerson.ts';
import { Person, personalFields } from './person.entity.ts';
import { withPerson, type PersonalData, type RecordPersonInput } from './person.inputs.ts';
import { sealPerson } from './sealPerson.ts';
import { dataKeys, placeOf } from '../platform/crypto/unseal.ts';
import { persons } from './sealed.ts';

/** Writes down what is now known of the person. */
export function recordPerson(context: Context, input: RecordPersonInput): Promise<Case> {
  return changing(context, async (inside) => {
    const it = await locked(inside, Case, input.case, 'case');
    demand(inside.viewer, caseAccess.work, it);
    const { person: data } = valid(withPerson(inside.now()), input);
    const { em, now } = inside;
    const person = await em.findOne(Person, { case: it.id });
    const key = await dataKeys(inside).load(it.id);
    if (!person || !key) throw new NotFound('person'); // erased
    demandVersion(person, input.version);
    em.assign(person, { ...sealPerson(key, person.id, data), version: person.version + 1 });
    it.updatedAt = now();
    await indexPerson(inside, it.id, findable(person, key, data), true);
    const fields = personalFields.filter((field) => data[field] !== undefined);
    audit(inside, { action: 'RECORD_PERSON', subject: it.id, fields });
    return it;
  });
}

/** What the person is found by from now on: the new value, or the one that stays. */
function findable(person: Person, key: DataKey, data: PersonalData) {
  const current = (field: 'name' | 'phone' | 'email') => {
    if (data[field] !== undefined) return data[field];
    const bytes = person[field];
    return bytes ? key.open(placeOf({ table: persons, field, row: person.id }), bytes) : null;
  };
  return { name: current('name'), phone: current('phone'), email: current('email') };
}
