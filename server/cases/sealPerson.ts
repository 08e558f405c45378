import type { DataKey } from '../platform/crypto/keyRing.ts';
import { personalFields, type PersonalField } from './person.entity.ts';
import type { PersonalData } from './person.inputs.ts';
import { placeOf } from './unseal.ts';

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
      return [field, value === null ? null : key.seal(placeOf({ table: 'person', field, row }), String(value))];
    }),
  );
}
