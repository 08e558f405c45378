import { defineEntity, p, type InferKyselyTable } from '@mikro-orm/postgresql';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { DateScalar } from '../platform/api/scalars.ts';
import { indicatorAccess, plannedRows } from './plan.access.ts';

const schema = defineEntity({
  name: 'Measurement',
  ...plannedRows('measurement'),
  rowLevelSecurity: 'force',
  // One value for a day: whoever measures the same day again corrects it, and the audit log keeps both.
  uniques: [{ properties: ['indicator', 'measuredOn'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    municipality: p.uuid(),
    institutions: p.array(),
    indicator: p.uuid(),
    measuredOn: p.date(),
    value: p.double(),
    evidence: p.text(),
  },
});
export type MeasurementTable = InferKyselyTable<typeof schema>;

@Readable(indicatorAccess.read)
@ObjectType({ description: 'A value of an indicator on a day.' })
export class Measurement extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => DateScalar, { description: 'The day it was measured.' }) declare measuredOn: string;
  @Field(() => Float, { description: "The value, in the indicator's unit." }) declare value: number;
  @Field(() => String, { description: 'What the value stands on: a list, a count, an address.' })
  declare evidence: string;
}
schema.setClass(Measurement);

/** The columns, as a list reads them without making entities. */
export type MeasurementRow = InstanceType<typeof schema.class>;
