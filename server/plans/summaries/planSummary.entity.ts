import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Guard, Readable } from '../../platform/access/guard.ts';
import { Version, Withheld } from '../../platform/api/fields.ts';
import { DateScalar } from '../../platform/api/scalars.ts';
import { publishedAccess, publishedRows } from './published.access.ts';
import { SummaryChanges } from './summaryChanges.type.ts';
import { SummaryGoal } from './summaryContent.type.ts';

const schema = defineEntity({
  name: 'PlanSummary',
  ...publishedRows('plan_summary'),
  rowLevelSecurity: 'force',
  indexes: [
    { properties: ['publishedOn', 'id'] },
    { properties: ['municipality', 'publishedOn', 'id'] },
    {
      name: 'plan_summary_plan_stands',
      expression: 'create unique index "plan_summary_plan_stands" on "plan_summary" ("plan") where "stands"',
    },
  ],
  uniques: [{ properties: ['plan', 'number'] }, { properties: ['plan', 'idempotencyKey'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    municipality: p.uuid(),
    plan: p.uuid(),
    number: p.integer(),
    title: p.string(),
    introduction: p.text(),
    goals: p.json<SummaryGoal[]>(),
    changes: p.json<SummaryChanges>().nullable(),
    publishedOn: p.date(),
    /** Whether the public reads it: neither replaced nor taken back. */
    stands: p.boolean(),
    withdrawnOn: p.date().nullable(),
    withdrawnBecause: p.text().nullable(),
    sha256: p.string(),
    idempotencyKey: p.string(),
    version: p.integer(),
  },
});

@Readable(publishedAccess.read)
@ObjectType({
  description: 'What a municipality tells citizens of an action plan. A new version replaces it as a whole.',
})
export class PlanSummary extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => Int, { description: 'Its number among those of the plan, from 1.' }) declare number: number;
  @Field(() => String, { description: "The plan's name." }) declare title: string;
  @Field(() => String, { description: "The municipality's own words; may be empty." }) declare introduction: string;
  @Field(() => [SummaryGoal], { description: 'The goals, with what is done and how it shows.' })
  declare goals: SummaryGoal[];
  @Field(() => SummaryChanges, {
    nullable: true,
    description: 'What is not as it was in the summary before; null for the first.',
  })
  declare changes: SummaryChanges | null | undefined;
  @Field(() => DateScalar, { description: 'The day it was published; everything in it is as it stood then.' })
  declare publishedOn: string;
  @Field(() => Boolean, { description: 'Whether the public reads it: neither replaced nor taken back.' })
  declare stands: boolean;
  @Guard(publishedAccess.past)
  @Field(() => DateScalar, { nullable: true, description: 'The day it was taken back; null when it never was.' })
  declare withdrawnOn: string | null | undefined;
  @Guard(publishedAccess.past)
  @Field(() => String, { nullable: true, description: 'Why it was taken back.' })
  declare withdrawnBecause: string | null | undefined;
  @Version() declare version: number;
  @Withheld() declare withheld: never;
}
schema.setClass(PlanSummary);

/** The columns, as a list reads them without making entities. */
export type PlanSummaryRow = InstanceType<typeof schema.class>;
