import { Field, ID, InputType, Int } from 'type-graphql';
import * as v from 'valibot';
import { FROM_VERSION, line, RETRY } from '../../platform/input.ts';

@InputType({ description: 'A goal of a plan.' })
export class SetGoalInput {
  @Field(() => String, { description: RETRY }) declare idempotencyKey: string;
  @Field(() => ID, { description: 'Of which plan.' }) declare plan: string;
  @Field(() => String, { description: 'What shall be different for citizens, at most 1 000 characters.' })
  declare text: string;
}

@InputType({ description: 'A goal as it should be.' })
export class ChangeGoalInput {
  @Field(() => ID, { description: 'Which goal.' }) declare id: string;
  @Field(() => Int, { description: FROM_VERSION }) declare version: number;
  @Field(() => String, { description: 'What shall be different for citizens, at most 1 000 characters.' })
  declare text: string;
}

export const goalInput = v.object({ text: line(3, 1_000) });
