import { defineEntity, p, type InferKyselyTable } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { Withheld } from '../platform/api/fields.ts';
import { ownRows } from '../platform/access/scope.ts';
import { caseAccess } from './case.access.ts';

/** Each sealed on its own, with the key of the case: reading one opens no other. */
export const personalFields = [
  'name',
  'phone',
  'email',
  'address',
  'language',
  'birthYear',
  'addressProtection',
  'note',
] as const;
export type PersonalField = (typeof personalFields)[number];

const schema = defineEntity({
  name: 'Person',
  filters: ownRows,
  rowLevelSecurity: 'force',
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    case: p.uuid().unique(),
    name: p.blob().nullable(),
    phone: p.blob().nullable(),
    email: p.blob().nullable(),
    address: p.blob().nullable(),
    language: p.blob().nullable(),
    birthYear: p.blob().nullable(),
    addressProtection: p.blob().nullable(),
    note: p.blob().nullable(),
    version: p.integer(),
  },
});
export type PersonTable = InferKyselyTable<typeof schema>;

@Readable(caseAccess.person)
@ObjectType({
  description: 'The person a case is about. Every field is encrypted at rest, and reading one is audited.',
})
export class Person extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => Int, { description: 'Grows with every change; `recordPerson` names the version it was made from.' })
  declare version: number;
  @Withheld() declare withheld: never;
}
schema.setClass(Person);

/** The columns, as a list reads them without making entities. */
export type PersonRow = InstanceType<typeof schema.class>;
