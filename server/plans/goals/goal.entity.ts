import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Readable } from '../../platform/access/guard.ts';
import { Version } from '../../platform/api/fields.ts';
import { planAccess, plannedRows } from '../plan.access.ts';

const schema = defineEntity({
  name: 'Goal',
  ...plannedRows('goal'),
  rowLevelSecurity: 'force',
  uniques: [{ properties: ['plan', 'number'] }, { properties: ['plan', 'idempotencyKey'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    municipality: p.uuid(),
    institutions: p.array(),
    plan: p.uuid(),
    number: p.integer(),
    text: p.text(),
    idempotencyKey: p.string(),
    version: p.integer(),
  },
});

@Readable(planAccess.read)
@ObjectType({ description: 'What a plan wants to reach.' })
export class Goal extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => Int, { description: 'Its number in the plan, from 1.' }) declare number: number;
  @Field(() => String, { description: 'What shall be different for citizens.' }) declare text: string;
  @Version() declare version: number;
}
schema.setClass(Goal);

/** The columns, as a list reads them without making entities. */
export type GoalRow = InstanceType<typeof schema.class>;
