import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Readable } from '../../platform/access/guard.ts';
import { Version } from '../../platform/api/fields.ts';
import { DateScalar } from '../../platform/api/scalars.ts';
import { actionAccess, assignedRows } from '../plan.access.ts';

export const ActionStatusEnum = {
  NOT_STARTED: 'NOT_STARTED',
  UNDER_WAY: 'UNDER_WAY',
  DONE: 'DONE',
  ABANDONED: 'ABANDONED',
} as const;
export type ActionStatus = keyof typeof ActionStatusEnum;
registerEnumType(ActionStatusEnum, {
  name: 'ActionStatus',
  description: 'How far an action has come.',
  valuesConfig: {
    NOT_STARTED: { description: 'Nothing has been done yet.' },
    UNDER_WAY: { description: 'It is being done.' },
    DONE: { description: 'It is done.' },
    ABANDONED: { description: 'It will not be done; the last report of progress says why.' },
  },
});

const schema = defineEntity({
  name: 'Action',
  ...assignedRows('action'),
  rowLevelSecurity: 'force',
  indexes: [
    { properties: ['plan', 'deadline', 'id'] },
    { properties: ['municipality', 'deadline', 'id'] },
    { properties: ['institution', 'deadline', 'id'] },
  ],
  uniques: [{ properties: ['plan', 'idempotencyKey'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    municipality: p.uuid(),
    institutions: p.array(),
    institution: p.uuid().nullable(),
    plan: p.uuid(),
    goal: p.uuid(),
    finding: p.uuid().nullable(),
    title: p.string(),
    responsible: p.string().nullable(),
    deadline: p.date(),
    budget: p.integer().nullable(),
    status: p.string().$type<ActionStatus>(),
    /** What it was when its plan was approved last: that is what is due while the next version is being written. */
    approved: p.json<{ title: string; deadline: string }>().nullable(),
    idempotencyKey: p.string(),
    version: p.integer(),
  },
});

@Readable(actionAccess.read)
@ObjectType({ description: 'Something a municipality or an institution does about a finding.' })
export class Action extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => String, { description: 'What is done.' }) declare title: string;
  @Field(() => String, {
    nullable: true,
    description: 'Who answers for it: a function, such as "head of citizen service".',
  })
  declare responsible: string | null | undefined;
  @Field(() => DateScalar, { description: 'The day it is to be done by.' }) declare deadline: string;
  @Field(() => Int, { nullable: true, description: 'What it may cost, in whole Danish kroner.' }) declare budget:
    | number
    | null
    | undefined;
  @Field(() => ActionStatusEnum, { description: 'How far it has come.' }) declare status: ActionStatus;
  @Version() declare version: number;
}
schema.setClass(Action);

/** The columns, as a list reads them without making entities. */
export type ActionRow = InstanceType<typeof schema.class>;
