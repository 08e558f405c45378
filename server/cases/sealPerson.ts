import type { Context } from '../platform/api/context.ts';
import type { DataKey } from '../platform/crypto/keyRing.ts';
import { Person, personalFields, type PersonalField } from './person.entity.ts';
import type { PersonalData } from './person.inputs.ts';
import { dataKeys, placeOf } from '../platform/crypto/unseal.ts';
import { persons } from './sealed.ts';

/** The columns to write: a field that the data does not mention is not among them, so it stays as it is. */
export function sealPerson(
  key: DataKey,
  row: string,
  data: PersonalData,
): Partial<Record<PersonalField, Buffer | null>> {
  const mentioned = personalFields.filter((field) => data[field] !== undefined);
  return Object.fromEntries(
    mentioned.map((field) => {
      const value = data[field] ?? null;
      return [field, value === null ? null : key.seal(placeOf({ table: persons, field, row }), String(value))];
    }),
  );
}

/** Whether the case is about this person as told; compared, never shown. */
export async function samePerson(context: Context, of: string, data: PersonalData): Promise<boolean> {
  const person = await context.em.findOne(Person, { case: of });
  const key = await dataKeys(context).load(of);
  if (!person || !key) return false; // erased
  return personalFields.every((field) => {
    const bytes = person[field];
    const known = bytes ? key.open(placeOf({ table: persons, field, row: person.id }), bytes) : null;
    return known === (data[field] === undefined || data[field] === null ? null : String(data[field]));
  });
}
