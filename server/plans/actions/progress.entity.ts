import { defineEntity, p, type InferKyselyTable } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Readable } from '../../platform/access/guard.ts';
import { DateScalar } from '../../platform/api/scalars.ts';
import { ActionStatusEnum, type ActionStatus } from './action.entity.ts';
import { actionAccess, assignedRows } from '../plan.access.ts';

const schema = defineEntity({
  name: 'Progress',
  ...assignedRows('progress'),
  rowLevelSecurity: 'force',
  indexes: [{ properties: ['action', 'reportedAt', 'id'] }],
  uniques: [{ properties: ['action', 'idempotencyKey'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    municipality: p.uuid(),
    institutions: p.array(),
    institution: p.uuid().nullable(),
    action: p.uuid(),
    author: p.uuid(),
    status: p.string().$type<ActionStatus>(),
    note: p.text(),
    obstacle: p.text().nullable(),
    reportedAt: p.datetime(3),
    reportedOn: p.date(),
    idempotencyKey: p.string(),
  },
});
export type ProgressTable = InferKyselyTable<typeof schema>;

@Readable(actionAccess.read)
@ObjectType({ description: 'What was reported of an action. Reports are only ever added.' })
export class Progress extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => DateScalar, { description: 'The day it was reported.' }) declare reportedOn: string;
  @Field(() => ActionStatusEnum, { description: 'How far the action had come.' }) declare status: ActionStatus;
  @Field(() => String, { description: 'What was done, or why it will not be.' }) declare note: string;
  @Field(() => String, { nullable: true, description: 'What stands in the way.' }) declare obstacle:
    | string
    | null
    | undefined;
}
schema.setClass(Progress);

/** The columns, as a list reads them without making entities. */
export type ProgressRow = InstanceType<typeof schema.class>;
