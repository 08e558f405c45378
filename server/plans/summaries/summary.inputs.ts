import { Field, ID, InputType, Int } from 'type-graphql';
import * as v from 'valibot';
import { FROM_VERSION, idempotencyKey, longText } from '../../platform/input.ts';

@InputType({ description: 'A summary of a plan, to be read by everyone.' })
export class PublishPlanSummaryInput {
  @Field(() => String, { description: 'Drawn at random by the client; a retry with it publishes nothing twice.' })
  declare idempotencyKey: string;
  @Field(() => ID, { description: 'Which plan; it must have been approved.' }) declare plan: string;
  @Field(() => String, { description: "The municipality's own words, at most 3 000 characters; may be empty." })
  declare introduction: string;
  @Field(() => [ID], { description: 'The actions of which the last reported note is told too.' })
  declare notes: string[];
  @Field(() => String, { description: "The draft's `sha256` as the manager saw it." }) declare sha256: string;
}

@InputType({ description: 'A summary that is to be taken back.' })
export class WithdrawPlanSummaryInput {
  @Field(() => ID, { description: 'Which summary.' }) declare id: string;
  @Field(() => Int, { description: FROM_VERSION }) declare version: number;
  @Field(() => String, { description: 'Why, 3 to 2 000 characters; the public does not see it.' })
  declare reason: string;
}

export const publishPlanSummaryInput = v.object({
  idempotencyKey,
  introduction: longText(3_000),
  notes: v.pipe(v.array(v.string()), v.maxLength(500)),
});
