import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Readable } from '../../platform/access/guard.ts';
import { withItsOwner } from '../../platform/access/rule.ts';
import { DateScalar } from '../../platform/api/scalars.ts';
import { ActionStatusEnum, type ActionStatus } from '../actions/action.entity.ts';

// Frozen with a summary: a field that is added here is null in what was published before.

export const SummaryChangeEnum = { NEW: 'NEW', MOVED: 'MOVED', GONE: 'GONE' } as const;
export type SummaryChange = keyof typeof SummaryChangeEnum;
registerEnumType(SummaryChangeEnum, {
  name: 'SummaryChange',
  description: 'How something in a plan is not as it was in the summary before.',
  valuesConfig: {
    NEW: { description: 'It was not in it.' },
    MOVED: { description: 'It stands elsewhere now, or its aim does.' },
    GONE: { description: 'It is not in the plan any more.' },
  },
});

@Readable(withItsOwner)
@ObjectType({ description: 'An action that is not told as it was in the summary before.' })
export class SummaryActionChange {
  @Field(() => ID, { description: 'The action.' }) declare id: string;
  @Field(() => String, { description: 'What is, or was, to be done.' }) declare title: string;
  @Field(() => SummaryChangeEnum, { description: 'How it changed.' }) declare change: SummaryChange;
  @Field(() => ActionStatusEnum, { nullable: true, description: 'How far it had come; null for a new one.' })
  declare statusBefore: ActionStatus | null;
  @Field(() => ActionStatusEnum, { nullable: true, description: 'How far it has come; null for one that is gone.' })
  declare statusNow: ActionStatus | null;
  @Field(() => DateScalar, { nullable: true, description: 'By when it was to be done; null for a new one.' })
  declare deadlineBefore: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'By when it is to be done; null for one that is gone.' })
  declare deadlineNow: string | null;
}

@Readable(withItsOwner)
@ObjectType({ description: 'An indicator that is not told as it was in the summary before.' })
export class SummaryIndicatorChange {
  @Field(() => ID, { description: 'The indicator.' }) declare id: string;
  @Field(() => String, { description: 'Its name.' }) declare name: string;
  @Field(() => String, { description: 'The unit of its values.' }) declare unit: string;
  @Field(() => SummaryChangeEnum, { description: 'How it changed.' }) declare change: SummaryChange;
  @Field(() => Float, { nullable: true, description: 'Its value then; null where there was none to show.' })
  declare valueBefore: number | null;
  @Field(() => Float, { nullable: true, description: 'Its value now; null where there is none to show.' })
  declare valueNow: number | null;
  @Field(() => Float, { nullable: true, description: 'Where it was to be; null for a new one.' })
  declare targetBefore: number | null;
  @Field(() => Float, { nullable: true, description: 'Where it shall be; null for one that is gone.' })
  declare targetNow: number | null;
}

@Readable(withItsOwner)
@ObjectType({ description: 'What is not as it was in the summary before, as far as it was not taken back.' })
export class SummaryChanges {
  @Field(() => DateScalar, { description: 'The day that summary was published.' }) declare since: string;
  @Field(() => [SummaryActionChange], { description: 'The actions; what is gone stands at the end.' })
  declare actions: SummaryActionChange[];
  @Field(() => [SummaryIndicatorChange], { description: 'The indicators; what is gone stands at the end.' })
  declare indicators: SummaryIndicatorChange[];
}
