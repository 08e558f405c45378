import { Field, ID, InputType, Int } from 'type-graphql';
import * as v from 'valibot';
import { DateScalar } from '../../platform/api/scalars.ts';
import { FROM_VERSION, idempotencyKey, line, RETRY, text } from '../../platform/input.ts';
import { ActionStatusEnum, type ActionStatus } from './action.entity.ts';

@InputType('ActionFields', { description: 'What is done, by whom, and until when.' })
class ActionFields {
  @Field(() => String, { description: 'What is done, 3 to 250 characters.' }) declare title: string;
  @Field(() => ID, { nullable: true, description: 'The finding it answers; without one the plan cannot be approved.' })
  declare finding?: string | null;
  @Field(() => ID, { nullable: true, description: 'The institution that carries it out; null for the municipality.' })
  declare institution?: string | null;
  @Field(() => String, { nullable: true, description: 'Who answers for it: a function, at most 200 characters.' })
  declare responsible?: string | null;
  @Field(() => DateScalar, { description: 'The day it is to be done by.' }) declare deadline: string;
  @Field(() => Int, { nullable: true, description: 'What it may cost, in whole Danish kroner.' }) declare budget?:
    | number
    | null;
}

@InputType({ description: 'A new action.' })
export class PlanActionInput extends ActionFields {
  @Field(() => String, { description: RETRY }) declare idempotencyKey: string;
  @Field(() => ID, { description: 'Which goal it serves.' }) declare goal: string;
}

@InputType({ description: 'An action as it should be.' })
export class ChangeActionInput extends ActionFields {
  @Field(() => ID, { description: 'Which action.' }) declare id: string;
  @Field(() => Int, { description: FROM_VERSION }) declare version: number;
}

@InputType({ description: 'How far an action has come.' })
export class ReportProgressInput {
  @Field(() => String, { description: RETRY }) declare idempotencyKey: string;
  @Field(() => ID, { description: 'Which action.' }) declare action: string;
  @Field(() => ActionStatusEnum, { description: 'How far it has come.' }) declare status: ActionStatus;
  @Field(() => String, { description: 'What was done, or why it will not be; at most 5 000 characters.' })
  declare note: string;
  @Field(() => String, { nullable: true, description: 'What stands in the way, at most 2 000 characters.' })
  declare obstacle?: string | null;
}

export const actionInput = v.object({
  title: line(3, 250),
  responsible: text(200),
  budget: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_000_000_000))),
});
export const reportProgressInput = v.object({ idempotencyKey, note: line(1, 5_000), obstacle: text(2_000) });
