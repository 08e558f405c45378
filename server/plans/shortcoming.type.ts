import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { withItsOwner } from '../platform/access/rule.ts';
import { shortcomings, type ShortcomingRule } from './shortcomings.ts';

export const ShortcomingEnum = Object.fromEntries(shortcomings.map((it) => [it.toUpperCase(), it]));
registerEnumType(ShortcomingEnum, {
  name: 'ShortcomingRule',
  description: 'What a plan lacks that is to be approved.',
  valuesConfig: {
    NO_ACTION: { description: 'The plan has no action.' },
    NO_OUTCOME_INDICATOR: { description: 'No indicator shows what citizens notice.' },
    NO_FINDING: { description: 'The action answers no finding.' },
    NO_RESPONSIBLE: { description: 'Nobody answers for it.' },
    NO_BASELINE: { description: 'The indicator does not say where it stood.' },
    NO_BASELINE_DATE: { description: 'The indicator does not say when it stood there.' },
    NO_TARGET: { description: 'The indicator does not say where it shall be.' },
    NO_TARGET_DATE: { description: 'The indicator does not say when it shall be there.' },
  },
});

@Readable(withItsOwner)
@ObjectType({ description: 'One thing that stands between a plan and its approval.' })
export class PlanShortcoming {
  @Field(() => ShortcomingEnum, { description: 'What is missing.' }) declare rule: ShortcomingRule;
  @Field(() => ID, { nullable: true, description: 'The action that lacks it.' }) declare action: string | null;
  @Field(() => ID, { nullable: true, description: 'The indicator that lacks it.' }) declare indicator: string | null;
}
