import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Readable } from '../../platform/access/guard.ts';
import { withItsOwner } from '../../platform/access/rule.ts';
import { DateScalar } from '../../platform/api/scalars.ts';
import { IndicatorKind as KindEnum } from '../../taxonomy/enums.ts';
import type { IndicatorKind } from '../../taxonomy/indicatorKinds.ts';
import { ActionStatusEnum, type ActionStatus } from '../actions/action.entity.ts';
import { DirectionEnum, type Direction } from '../indicators/indicator.entity.ts';
import { IndicatorSourceEnum, type IndicatorSource } from '../indicators/source.type.ts';
import { SummaryChanges } from './summaryChanges.type.ts';

// Frozen with a summary: a field that is added here is null in what was published before.

@Readable(withItsOwner)
@ObjectType({ description: 'An action as citizens are told of it: no names of persons, nobody who answers for it.' })
export class SummaryAction {
  @Field(() => ID, { description: 'The action.' }) declare id: string;
  @Field(() => String, { description: 'What is done.' }) declare title: string;
  @Field(() => String, { nullable: true, description: 'The institution that carries it out; null: the municipality.' })
  declare institution: string | null;
  @Field(() => DateScalar, { description: 'The day it is to be done by.' }) declare deadline: string;
  @Field(() => ActionStatusEnum, { description: 'How far it had come.' }) declare status: ActionStatus;
  @Field(() => String, { nullable: true, description: 'What was last reported, where the municipality chose to tell.' })
  declare note: string | null;
}

@Readable(withItsOwner)
@ObjectType({ description: 'An indicator as citizens are told of it.' })
export class SummaryIndicator {
  @Field(() => ID, { description: 'The indicator.' }) declare id: string;
  @Field(() => String, { description: 'Its name.' }) declare name: string;
  @Field(() => String, { description: 'What exactly is measured.' }) declare definition: string;
  @Field(() => KindEnum, { description: 'Whether it measures commitment, effort or result.' })
  declare kind: IndicatorKind;
  @Field(() => String, { description: 'The unit of its values.' }) declare unit: string;
  @Field(() => DirectionEnum, { description: 'Which way is better.' }) declare direction: Direction;
  @Field(() => IndicatorSourceEnum, { description: 'Who or what gives it its values.' })
  declare source: IndicatorSource;
  @Field(() => Float, { nullable: true, description: 'Where it stood.' }) declare baseline: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the baseline.' })
  declare baselineOn: string | null;
  @Field(() => Float, { nullable: true, description: 'Where it shall be.' }) declare target: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it shall be there.' })
  declare targetOn: string | null;
  @Field(() => Float, {
    nullable: true,
    description: 'The newest value that could be shown; null before there is one.',
  })
  declare value: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of that value.' }) declare measuredOn: string | null;
  @Field(() => Boolean, { description: 'Whether there is a newer value that is not shown, because it is too small.' })
  declare newestHidden: boolean;
}

@Readable(withItsOwner)
@ObjectType({ description: 'A goal with what is done for it, and how it shows.' })
export class SummaryGoal {
  @Field(() => Int, { description: 'Its number in the plan.' }) declare number: number;
  @Field(() => String, { description: 'What shall be different for citizens.' }) declare text: string;
  @Field(() => [SummaryAction], { description: 'What is done for it, by deadline.' }) declare actions: SummaryAction[];
  @Field(() => [SummaryIndicator], { description: 'How it shows whether it is reached, by number.' })
  declare indicators: SummaryIndicator[];
}

@Readable(withItsOwner)
@ObjectType({ description: 'What a summary would say if it were published now.' })
export class SummaryDraft {
  @Field(() => [SummaryGoal], { description: 'The goals, by number.' }) declare goals: SummaryGoal[];
  @Field(() => SummaryChanges, {
    nullable: true,
    description: 'What is not as it was in the summary before; null for the first.',
  })
  declare changes: SummaryChanges | null;
  @Field(() => String, { description: 'The SHA-256 of the goals: what is published is what was looked at.' })
  declare sha256: string;
}
