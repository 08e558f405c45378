import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/api/enumOf.ts';
import { IndicatorKind as KindEnum } from '../../taxonomy/enums.ts';
import type { IndicatorKind } from '../../taxonomy/indicatorKinds.ts';

export const ActionStandingEnum = enumOf(['LATE', 'DUE_SOON', 'ON_TRACK']);
export type ActionStanding = keyof typeof ActionStandingEnum;
registerEnumType(ActionStandingEnum, {
  name: 'ActionStanding',
  description: 'How an action of an approved plan that is neither done nor given up stands to its deadline.',
  valuesConfig: {
    LATE: { description: 'The deadline is past.' },
    DUE_SOON: { description: 'It is due within 30 days.' },
    ON_TRACK: { description: 'It is due later than that.' },
  },
});

@InputType({ description: 'Which actions to list; every condition must hold.' })
export class ActionFilter {
  @Field(() => ActionStandingEnum, { nullable: true, description: 'Of approved plans, standing so to their deadline.' })
  declare standing?: ActionStanding | null;
  @Field(() => ID, { nullable: true, description: 'Carried out by this institution.' })
  declare institution?: string | null;
  @Field(() => ID, { nullable: true, description: 'In this plan.' }) declare plan?: string | null;
  @Field(() => ID, { nullable: true, description: 'Serving this goal.' }) declare goal?: string | null;
}

@InputType({ description: 'Which indicators to list; every condition must hold.' })
export class IndicatorFilter {
  @Field(() => ID, { nullable: true, description: 'Of plans that are about this institution.' })
  declare institution?: string | null;
  @Field(() => ID, { nullable: true, description: 'In this plan.' }) declare plan?: string | null;
  @Field(() => ID, { nullable: true, description: 'Measuring this goal.' }) declare goal?: string | null;
  @Field(() => KindEnum, { nullable: true, description: 'Of this kind.' }) declare kind?: IndicatorKind | null;
  @Field(() => Boolean, { nullable: true, description: 'Whose next value should have been recorded by now, or not.' })
  declare late?: boolean | null;
}
