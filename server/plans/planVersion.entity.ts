import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { DateScalar } from '../platform/api/scalars.ts';
import { planAccess, plannersRows } from './plan.access.ts';

const schema = defineEntity({
  name: 'PlanVersion',
  ...plannersRows('plan_version'),
  rowLevelSecurity: 'force',
  uniques: [{ properties: ['plan', 'number'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    municipality: p.uuid(),
    plan: p.uuid(),
    number: p.integer(),
    approvedOn: p.date(),
    approvedBy: p.uuid(),
    reason: p.text().nullable(),
    content: p.text(),
    sha256: p.string(),
  },
});

@Readable(planAccess.whole)
@ObjectType({ description: 'A plan as it was approved. It never changes; a change is the next version.' })
export class PlanVersion extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => Int, { description: 'Its number, from 1.' }) declare number: number;
  @Field(() => DateScalar, { description: 'The day it was approved.' }) declare approvedOn: string;
  @Field(() => String, { nullable: true, description: 'Why it replaced the one before.' }) declare reason:
    | string
    | null
    | undefined;
  @Field(() => String, { description: 'All that was approved, as canonical JSON (RFC 8785).' }) declare content: string;
  @Field(() => String, { description: 'The SHA-256 of the content, 64 hexadecimal digits.' }) declare sha256: string;
}
schema.setClass(PlanVersion);

/** The columns, as a list reads them without making entities. */
export type PlanVersionRow = InstanceType<typeof schema.class>;
