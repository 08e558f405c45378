import { Field, Float, ID, InputType, Int } from 'type-graphql';
import * as v from 'valibot';
import { DateScalar } from '../platform/api/scalars.ts';
import { idempotencyKey, line, RETRY, text } from '../platform/input.ts';
import { IndicatorKind as KindEnum } from '../taxonomy/enums.ts';
import type { IndicatorKind } from '../taxonomy/indicatorKinds.ts';
import { ActionStatusEnum, type ActionStatus } from './actions/action.entity.ts';
import { PlanStatusEnum, type PlanStatus } from './actionPlan.entity.ts';
import { DirectionEnum, FrequencyEnum, type Direction, type Frequency } from './indicators/indicator.entity.ts';
import { IndicatorSourceFields } from './indicators/source.inputs.ts';

const VERSION = 'The version that the change was made from.';

@InputType({ description: 'A new action plan.' })
export class DraftActionPlanInput {
  @Field(() => String, { description: RETRY }) declare idempotencyKey: string;
  @Field(() => ID, { description: 'The study whose findings it answers; a report of it must be issued.' })
  declare study: string;
  @Field(() => String, { description: 'Its name, 3 to 200 characters.' }) declare title: string;
}

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
  @Field(() => Int, { description: VERSION }) declare version: number;
  @Field(() => String, { description: 'What shall be different for citizens, at most 1 000 characters.' })
  declare text: string;
}

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
  @Field(() => Int, { description: VERSION }) declare version: number;
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

@InputType('IndicatorFields', { description: 'What an indicator measures, where it stood, and where it shall be.' })
class IndicatorFields extends IndicatorSourceFields {
  @Field(() => String, { description: 'Its name, 3 to 200 characters.' }) declare name: string;
  @Field(() => KindEnum, { description: 'Whether it measures commitment, effort or result.' })
  declare kind: IndicatorKind;
  @Field(() => String, { description: 'What exactly is measured, at most 2 000 characters.' })
  declare definition: string;
  @Field(() => String, {
    description:
      'The unit of its values, at most 40 characters; it stays once something is measured, and another one is a new series.',
  })
  declare unit: string;
  @Field(() => String, { nullable: true, description: 'Of a share: what is counted.' }) declare numerator?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Of a share: what it is counted of.' }) declare denominator?:
    | string
    | null;
  @Field(() => DirectionEnum, { description: 'Which way is better.' }) declare direction: Direction;
  @Field(() => [String], { description: 'What it is broken down by; at most 10.' }) declare disaggregation: string[];
  @Field(() => String, { description: 'Where its values come from, at most 1 000 characters.' })
  declare dataSource: string;
  @Field(() => FrequencyEnum, { description: 'How often it is measured.' }) declare frequency: Frequency;
  @Field(() => String, { nullable: true, description: 'Who measures it: a function, at most 200 characters.' })
  declare responsible?: string | null;
  @Field(() => Float, { nullable: true, description: 'Where it stood.' }) declare baseline?: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the baseline.' }) declare baselineOn?:
    | string
    | null;
  @Field(() => Float, { nullable: true, description: 'Where it shall be: better than the baseline.' }) declare target?:
    | number
    | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it shall be there: after the baseline.' })
  declare targetOn?: string | null;
}

@InputType({ description: 'A new indicator.' })
export class SetIndicatorInput extends IndicatorFields {
  @Field(() => String, { description: RETRY }) declare idempotencyKey: string;
  @Field(() => ID, { description: 'Which goal it measures.' }) declare goal: string;
}

@InputType({ description: 'An indicator as it should be.' })
export class ChangeIndicatorInput extends IndicatorFields {
  @Field(() => ID, { description: 'Which indicator.' }) declare id: string;
  @Field(() => Int, { description: VERSION }) declare version: number;
}

@InputType({ description: 'A series that goes on from an indicator, in another unit or from another source.' })
export class BeginSeriesInput extends IndicatorFields {
  @Field(() => String, { description: RETRY }) declare idempotencyKey: string;
  @Field(() => ID, { description: 'The indicator that it goes on from.' }) declare id: string;
  @Field(() => Int, { description: VERSION }) declare version: number;
  @Field(() => String, { description: 'Why, 3 to 2 000 characters: it stands beside both series.' })
  declare because: string;
}

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

@InputType({ description: 'A plan to be approved.' })
export class ApproveActionPlanInput {
  @Field(() => ID, { description: 'Which plan.' }) declare id: string;
  @Field(() => Int, { description: 'The version that the viewer read.' }) declare version: number;
}

@InputType({ description: 'A plan to be changed after it was approved.' })
export class ReviseActionPlanInput {
  @Field(() => ID, { description: 'Which plan.' }) declare id: string;
  @Field(() => Int, { description: VERSION }) declare version: number;
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
export const goalInput = v.object({ text: line(3, 1_000) });
export const actionInput = v.object({
  title: line(3, 250),
  responsible: text(200),
  budget: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_000_000_000))),
});
export const reportProgressInput = v.object({ idempotencyKey, note: line(1, 5_000), obstacle: text(2_000) });
export const beginSeriesInput = v.object({ idempotencyKey, because: line(3, 2_000) });
export const reviseActionPlanInput = v.object({ reason: line(3, 2_000) });

interface Aim {
  direction: Direction;
  baseline?: number | null | undefined;
  baselineOn?: string | null | undefined;
  target?: number | null | undefined;
  targetOn?: string | null | undefined;
}

const isBetter = ({ direction, baseline, target }: Aim) =>
  typeof baseline !== 'number' ||
  typeof target !== 'number' ||
  (direction === 'UP' ? target > baseline : target < baseline);
const isLater = ({ baselineOn, targetOn }: Aim) => !baselineOn || !targetOn || targetOn > baselineOn;

const aim = {
  direction: v.picklist(['UP', 'DOWN']),
  baseline: v.nullish(v.pipe(v.number(), v.finite())),
  baselineOn: v.nullish(v.string()),
  target: v.nullish(v.pipe(v.number(), v.finite())),
  targetOn: v.nullish(v.string()),
};

export const indicatorInput = v.pipe(
  v.object({
    ...aim,
    name: line(3, 200),
    definition: line(3, 2_000),
    unit: line(1, 40),
    numerator: text(500),
    denominator: text(500),
    disaggregation: v.pipe(v.array(line(1, 100)), v.maxLength(10)),
    dataSource: line(1, 1_000),
    responsible: text(200),
  }),
  v.forward(
    v.partialCheck([['direction'], ['baseline'], ['target']], isBetter as (it: object) => boolean, 'wrong_side'),
    ['target'],
  ),
  v.forward(v.partialCheck([['baselineOn'], ['targetOn']], isLater as (it: object) => boolean, 'before_start'), [
    'targetOn',
  ]),
);

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
