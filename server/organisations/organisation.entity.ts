import { defineEntity, p, type InferKyselyTable } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { Version, Withheld } from '../platform/api/fields.ts';
import { everyone } from '../platform/access/rule.ts';
import { Ground } from '../taxonomy/enums.ts';
import { organisationKinds, type OrganisationKind } from './organisation.access.ts';

export const OrganisationKindEnum = Object.fromEntries(organisationKinds.map((kind) => [kind, kind]));
registerEnumType(OrganisationKindEnum, {
  name: 'OrganisationKind',
  description: 'What an organisation is in the cooperation.',
  valuesConfig: {
    NGO: { description: 'An interest organisation that helps citizens.' },
    MUNICIPALITY: { description: 'A municipality, as provider of services to its citizens.' },
    INSTITUTION: { description: 'An institution of a municipality: a school, a library, a job centre.' },
    EQUALITY_BODY: { description: 'The national equality body, which operates the system.' },
    STATISTICS_OFFICE: { description: 'The national statistics office, which keeps the statistics.' },
  },
});

/** Two organisations of one name could not be told apart when a citizen looks for help. */
export const UNIQUE_NAME = 'organisation_name_unique';

const ownedByTheOperator = `operated_by = nullif(current_setting('mikro.visible.operates', true), '')::uuid`;

const schema = defineEntity({
  name: 'Organisation',
  rowLevelSecurity: 'force',
  policies: [
    // The public profile is everybody's to read; the row has nothing else in it.
    { name: 'organisation_profile', command: 'select', using: 'true' },
    { name: 'organisation_added', command: 'insert', check: ownedByTheOperator },
    { name: 'organisation_changed', command: 'update', using: ownedByTheOperator, check: ownedByTheOperator },
  ],
  indexes: [
    { properties: ['name', 'id'] },
    { properties: ['municipality'] },
    { properties: ['partOf', 'name', 'id'] },
    { name: UNIQUE_NAME, expression: `create unique index "${UNIQUE_NAME}" on "organisation" (lower("name"))` },
  ],
  properties: {
    id: p
      .uuid()
      .primary()
      .onCreate(() => crypto.randomUUID()),
    kind: p.string().$type<OrganisationKind>(),
    version: p.integer().version(),
    name: p.string(),
    municipality: p.string().nullable(),
    /** The municipality that runs the institution. */
    partOf: p.uuid().nullable(),
    description: p.text().nullable(),
    website: p.string().nullable(),
    phone: p.string().nullable(),
    email: p.string().nullable(),
    helpsWith: p.array().default([]),
    operatedBy: p.uuid(),
    idempotencyKey: p.string().nullable(),
  },
  uniques: [{ properties: ['operatedBy', 'idempotencyKey'] }],
});
export type OrganisationTable = InferKyselyTable<typeof schema>;

@Readable(everyone)
@ObjectType({ description: 'An NGO, a municipality, the equality body or the statistics office.' })
export class Organisation extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => OrganisationKindEnum, { description: 'What it is in the cooperation.' }) declare kind: OrganisationKind;
  @Version() declare version: number;
  @Field(() => String, { description: 'Its name, in its own language.' }) declare name: string;
  @Field(() => String, {
    nullable: true,
    description: 'The code of the municipality it is or works in; null for the whole country.',
  })
  declare municipality: string | null | undefined;
  @Field(() => String, { nullable: true, description: 'Whom it helps and how, in a few sentences.' })
  declare description: string | null | undefined;
  @Field(() => String, { nullable: true, description: 'The address of its website.' }) declare website:
    | string
    | null
    | undefined;
  @Field(() => String, { nullable: true, description: 'Its public telephone number.' }) declare phone:
    | string
    | null
    | undefined;
  @Field(() => String, { nullable: true, description: 'Its public e-mail address.' }) declare email:
    | string
    | null
    | undefined;
  @Field(() => [Ground], { description: 'The grounds it has special knowledge of; empty when it helps with all.' })
  declare helpsWith: string[];
  @Withheld() declare withheld: never;
}
schema.setClass(Organisation);

/** The columns, as a list reads them without making entities. */
export type OrganisationRow = InstanceType<typeof schema.class>;
