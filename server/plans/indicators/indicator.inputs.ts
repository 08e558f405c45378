import { Field, Float, ID, InputType, Int } from 'type-graphql';
import * as v from 'valibot';
import { DateScalar } from '../../platform/api/scalars.ts';
import { FROM_VERSION, idempotencyKey, line, RETRY, text } from '../../platform/input.ts';
import { IndicatorKind as KindEnum } from '../../taxonomy/enums.ts';
import type { IndicatorKind } from '../../taxonomy/indicatorKinds.ts';
import { DirectionEnum, FrequencyEnum, type Direction, type Frequency } from './indicator.entity.ts';
import { IndicatorSourceFields } from './source.inputs.ts';

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
  @Field(() => Int, { description: FROM_VERSION }) declare version: number;
}

@InputType({ description: 'A series that goes on from an indicator, in another unit or from another source.' })
export class BeginSeriesInput extends IndicatorFields {
  @Field(() => String, { description: RETRY }) declare idempotencyKey: string;
  @Field(() => ID, { description: 'The indicator that it goes on from.' }) declare id: string;
  @Field(() => Int, { description: FROM_VERSION }) declare version: number;
  @Field(() => String, { description: 'Why, 3 to 2 000 characters: it stands beside both series.' })
  declare because: string;
}

export const beginSeriesInput = v.object({ idempotencyKey, because: line(3, 2_000) });

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
