import { defineEntity, p, type InferKyselyTable } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Guard, Readable } from '../platform/access/guard.ts';
import { roles, type Role } from '../platform/access/viewer.ts';
import { Withheld } from '../platform/api/fields.ts';
import { DateScalar } from '../platform/api/scalars.ts';
import { changedAtTheGate, gatePolicy, memberAccess, visibleMembers } from './people.access.ts';

export const RoleEnum = Object.fromEntries(roles.map((role) => [role, role]));
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What a person is in the system; it decides what they may read and do.',
  valuesConfig: {
    PUBLIC: { description: 'Anyone, without an account.' },
    CASEWORKER: { description: 'Works on inquiries and cases in an NGO, persons included.' },
    NGO_MANAGER: { description: 'Leads the casework of an NGO and its members.' },
    VOLUNTEER: { description: "Helps in an NGO: sees a case's classification, never the person." },
    OFFICER: { description: "Registers citizens' inquiries in a municipality." },
    MUNICIPAL_MANAGER: { description: 'Leads the effort of a municipality and its members.' },
    INSTITUTION_LEAD: { description: 'Leads an institution of a municipality: its own studies, reports and actions.' },
    ASSESSOR: { description: 'Studies institutions for the equality body.' },
    OPERATOR: { description: 'Administers organisations and members at the equality body; never cases.' },
    ANALYST: { description: 'Reads published statistics through the API with a personal token.' },
    STATISTICIAN: { description: 'Prepares and publishes releases at the statistics office.' },
  },
});

const schema = defineEntity({
  name: 'Member',
  filters: visibleMembers,
  rowLevelSecurity: 'force',
  policies: [gatePolicy('member'), ...changedAtTheGate('member')],
  indexes: [{ properties: ['organisation', 'name', 'id'] }, { properties: ['operatedBy'] }],
  properties: {
    id: p
      .uuid()
      .primary()
      .onCreate(() => crypto.randomUUID()),
    organisation: p.uuid(),
    operatedBy: p.uuid(),
    name: p.string(),
    email: p.string().unique(),
    role: p.string().$type<Role>(),
    active: p.boolean().default(true),
    /** Whoever invites holds the invitation: of the operator's, the organisation must know. */
    invitedByOperator: p.boolean().default(false),
    lastSignInOn: p.date().nullable(),
  },
});
export type MemberTable = InferKyselyTable<typeof schema>;

@Readable(memberAccess.read)
@ObjectType({ description: 'A person with an account in an organisation.' })
export class Member extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => String, { description: 'The name colleagues know them by.' }) declare name: string;
  @Field(() => RoleEnum, { description: 'What they are in the organisation.' }) declare role: Role;

  @Guard(memberAccess.details)
  @Field(() => String, { nullable: true, description: 'The address they sign in with.' })
  declare email: string;

  @Guard(memberAccess.details)
  @Field(() => Boolean, { nullable: true, description: 'Whether the account is in use: false once it is ended.' })
  declare active: boolean;

  @Guard(memberAccess.details)
  @Field(() => DateScalar, { nullable: true, description: 'The day of their last sign-in.' })
  declare lastSignInOn: string | null | undefined;

  @Guard(memberAccess.details)
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the operator at the equality body invited them, and not the organisation itself.',
  })
  declare invitedByOperator: boolean;

  @Withheld() declare withheld: never;
}
schema.setClass(Member);

/** The columns, as a list reads them without making entities. */
export type MemberRow = InstanceType<typeof schema.class>;
