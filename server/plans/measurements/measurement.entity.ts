import { defineEntity, p, type InferKyselyTable } from '@mikro-orm/postgresql';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { RoleEnum } from '../../people/member.entity.ts';
import { Readable } from '../../platform/access/guard.ts';
import type { Role } from '../../platform/access/viewer.ts';
import { DateScalar } from '../../platform/api/scalars.ts';
import { indicatorAccess, plannedRows } from '../plan.access.ts';

const schema = defineEntity({
  name: 'Measurement',
  ...plannedRows('measurement'),
  rowLevelSecurity: 'force',
  uniques: [{ properties: ['indicator', 'measuredOn', 'number'] }],
  indexes: [
    {
      name: 'measurement_indicator_measured_on_stands',
      expression:
        'create unique index "measurement_indicator_measured_on_stands" on "measurement" ("indicator", "measured_on") where "stands"',
    },
  ],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    municipality: p.uuid(),
    institutions: p.array(),
    indicator: p.uuid(),
    measuredOn: p.date(),
    /** Among the values of its day; a correction has the next one. */
    number: p.integer(),
    /** Whether it is the value of its day, or one that was corrected. */
    stands: p.boolean(),
    value: p.double(),
    evidence: p.text(),
    /** What was recorded before these were kept has none. */
    recordedAs: p.string().$type<Role>().nullable(),
    recordedOn: p.date().nullable(),
    reason: p.text().nullable(),
  },
});
export type MeasurementTable = InferKyselyTable<typeof schema>;

@Readable(indicatorAccess.read)
@ObjectType({ description: 'A value of an indicator on a day, and where it comes from.' })
export class Measurement extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => DateScalar, { description: 'The day it was measured; of published statistics, the last of the period.' })
  declare measuredOn: string;
  @Field(() => Float, {
    nullable: true,
    description: "The value, in the indicator's unit; null where too few stand behind it for it to be shown.",
  })
  declare value: number;
  @Field(() => String, {
    description: 'What the value stands on: a list, a count, an address; the release; the questionnaire.',
  })
  declare evidence: string;
  @Field(() => RoleEnum, {
    nullable: true,
    description: 'What whoever recorded it was; null when nobody did, and for what was recorded before this was kept.',
  })
  declare recordedAs: Role | null | undefined;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it was recorded or published, where that is known.',
  })
  declare recordedOn: string | null | undefined;
  @Field(() => String, { nullable: true, description: 'Why it replaced another value of the day; null for the first.' })
  declare reason: string | null | undefined;
  @Field(() => ID, { nullable: true, description: 'The release that it was published in; null for all other values.' })
  declare release?: string | null;
  @Field(() => String, { nullable: true, description: 'The quarter or year of the published statistics it is of.' })
  declare period?: string | null;
  @Field(() => Int, { nullable: true, description: 'Of the answers to a questionnaire: how many count.' })
  declare counted?: number | null;
  @Field(() => Int, { nullable: true, description: 'Of the answers to a questionnaire: how many there are.' })
  declare base?: number | null;
}
schema.setClass(Measurement);

/** The columns, as a list reads them without making entities. */
export type MeasurementRow = InstanceType<typeof schema.class>;

/** The columns of a value, under the names its fields have. */
export const measurementColumns = [
  'id',
  'organisation',
  'municipality',
  'institutions',
  'indicator',
  'measured_on as measuredOn',
  'number',
  'value',
  'evidence',
  'recorded_as as recordedAs',
  'recorded_on as recordedOn',
  'reason',
] as const;
