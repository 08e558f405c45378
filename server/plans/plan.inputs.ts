import { Field, ID, InputType, Int } from 'type-graphql';
import * as v from 'valibot';
import { FROM_VERSION, idempotencyKey, line, RETRY } from '../platform/input.ts';
import { PlanStatusEnum, type PlanStatus } from './actionPlan.entity.ts';

@InputType({ description: 'A new action plan.' })
export class DraftActionPlanInput {
  @Field(() => String, { description: RETRY }) declare idempotencyKey: string;
  @Field(() => ID, { description: 'The study whose findings it answers; a report of it must be issued.' })
  declare study: string;
  @Field(() => String, { description: 'Its name, 3 to 200 characters.' }) declare title: string;
}

@InputType({ description: 'A plan to be approved.' })
export class ApproveActionPlanInput {
  @Field(() => ID, { description: 'Which plan.' }) declare id: string;
  @Field(() => Int, { description: 'The version that the viewer read.' }) declare version: number;
}

@InputType({ description: 'A plan to be changed after it was approved.' })
export class ReviseActionPlanInput {
  @Field(() => ID, { description: 'Which plan.' }) declare id: string;
  @Field(() => Int, { description: FROM_VERSION }) declare version: number;
  @Field(() => String, { description: 'Why, 3 to 2 000 characters: it stands beside the next version.' })
  declare reason: string;
}

@InputType({ description: 'Which plans to list; every condition must hold.' })
export class ActionPlanFilter {
  @Field(() => PlanStatusEnum, { nullable: true, description: 'Where they stand.' }) declare status?: PlanStatus | null;
  @Field(() => ID, { nullable: true, description: 'Answering this study.' }) declare study?: string | null;
  @Field(() => ID, { nullable: true, description: 'About this institution.' }) declare institution?: string | null;
  @Field(() => String, { nullable: true, description: 'Whose name contains this.' }) declare search?: string | null;
}

export const draftActionPlanInput = v.object({ idempotencyKey, title: line(3, 200) });
export const reviseActionPlanInput = v.object({ reason: line(3, 2_000) });
