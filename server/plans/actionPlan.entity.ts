import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { Version, Withheld } from '../platform/api/fields.ts';
import { DateScalar } from '../platform/api/scalars.ts';
import { planAccess, plannedRows } from './plan.access.ts';

export const PlanStatusEnum = { DRAFT: 'DRAFT', APPROVED: 'APPROVED', REVISING: 'REVISING' } as const;
export type PlanStatus = keyof typeof PlanStatusEnum;
registerEnumType(PlanStatusEnum, {
  name: 'PlanStatus',
  description: 'Where an action plan stands.',
  valuesConfig: {
    DRAFT: { description: 'It is being written and was never approved.' },
    APPROVED: { description: 'It holds as approved; what is done and measured is reported on it.' },
    REVISING: { description: 'The next version is being written; the approved one holds until then.' },
  },
});

const schema = defineEntity({
  name: 'ActionPlan',
  ...plannedRows('action_plan'),
  rowLevelSecurity: 'force',
  indexes: [
    { properties: ['municipality', 'draftedOn', 'id'] },
    { properties: ['organisation', 'draftedOn', 'id'] },
    { properties: ['institutions'], type: 'gin' },
  ],
  uniques: [{ properties: ['municipality', 'idempotencyKey'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    municipality: p.uuid(),
    institutions: p.array(),
    study: p.uuid(),
    title: p.string(),
    status: p.string().$type<PlanStatus>(),
    /** The number of the last approved version; 0 before the first. */
    number: p.integer(),
    draftedOn: p.date(),
    /** Why the next version is being written. */
    reason: p.text().nullable(),
    idempotencyKey: p.string(),
    version: p.integer(),
  },
});

@Readable(planAccess.read)
@ObjectType({
  description: 'What a municipality will do about the findings of a study: the second part of an assessment.',
})
export class ActionPlan extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => String, { description: 'Its name.' }) declare title: string;
  @Field(() => PlanStatusEnum, { description: 'Where it stands.' }) declare status: PlanStatus;
  @Field(() => Int, { description: 'The number of its last approved version; 0 before the first.' })
  declare number: number;
  @Field(() => DateScalar, { description: 'The day it was begun.' }) declare draftedOn: string;
  @Field(() => String, { nullable: true, description: 'Why the next version is being written.' }) declare reason:
    | string
    | null
    | undefined;
  @Version() declare version: number;
  @Withheld() declare withheld: never;
}
schema.setClass(ActionPlan);

/** The columns, as a list reads them without making entities. */
export type ActionPlanRow = InstanceType<typeof schema.class>;
