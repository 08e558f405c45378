import { Field, Float, ID, InputType } from 'type-graphql';
import * as v from 'valibot';
import { DateScalar } from '../../platform/api/scalars.ts';
import { line, text } from '../../platform/input.ts';

@InputType({ description: 'A value of an indicator on a day, or a correction of one.' })
export class RecordMeasurementInput {
  @Field(() => ID, { description: 'Which indicator.' }) declare indicator: string;
  @Field(() => DateScalar, { description: 'The day it was measured, not in the future.' }) declare measuredOn: string;
  @Field(() => Float, { description: "The value, in the indicator's unit." }) declare value: number;
  @Field(() => String, { description: 'What the value stands on, at most 1 000 characters.' }) declare evidence: string;
  @Field(() => ID, { nullable: true, description: 'The value of the day that it corrects; null for the first one.' })
  declare corrects?: string | null;
  @Field(() => String, { nullable: true, description: 'Why a value is corrected, at most 1 000 characters.' })
  declare reason?: string | null;
}

export const recordMeasurementInput = (today: string) =>
  v.object({
    measuredOn: v.pipe(
      v.string(),
      v.check((day) => day <= today, 'in_future'),
    ),
    value: v.pipe(v.number(), v.finite()),
    evidence: line(1, 1_000),
    corrects: v.nullish(v.string()),
    reason: text(1_000),
  });
