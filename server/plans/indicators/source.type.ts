import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Readable } from '../../platform/access/guard.ts';
import { withItsOwner } from '../../platform/access/rule.ts';
import type { Area } from '../../taxonomy/areas.ts';
import { Ground as GroundEnum, ServiceArea } from '../../taxonomy/enums.ts';
import type { Ground } from '../../taxonomy/grounds.ts';

export const IndicatorSourceEnum = {
  BY_HAND: 'BY_HAND',
  QUESTIONNAIRE: 'QUESTIONNAIRE',
  PUBLISHED_STATISTICS: 'PUBLISHED_STATISTICS',
} as const;
export type IndicatorSource = keyof typeof IndicatorSourceEnum;
registerEnumType(IndicatorSourceEnum, {
  name: 'IndicatorSource',
  description: 'Who or what gives an indicator its values.',
  valuesConfig: {
    BY_HAND: { description: 'Somebody records each value, with what it stands on.' },
    QUESTIONNAIRE: { description: 'The share that chose certain answers to a question, from each time it was asked.' },
    PUBLISHED_STATISTICS: {
      description: 'A cell of the published statistics, from each release. It counts registrations, not prevalence.',
    },
  },
});

@Readable(withItsOwner)
@ObjectType({ description: 'Which answers to which question give an indicator its values.' })
export class AskedSource {
  @Field(() => ID, { description: 'The questionnaire it was chosen from.' }) declare questionnaire: string;
  @Field(() => ID, { description: 'The question.' }) declare question: string;
  @Field(() => ID, { nullable: true, description: 'The row of a matrix; else null.' }) declare row: string | null;
  @Field(() => [ID], { description: 'The answers that count.' }) declare options: string[];
}

/** Asked again, a question is known by its words: the same words are the same question, in whichever questionnaire. */
export interface AskedWords {
  question: string;
  row: string | null;
  answers: string[];
  counted: string[];
}

export interface Asked extends AskedSource {
  words: AskedWords;
  /** Others asked elsewhere are other people. */
  institutions: string[];
}

@Readable(withItsOwner)
@ObjectType({ description: "A cell of the published statistics about the plan's own municipality." })
export class CellSource {
  @Field(() => GroundEnum, { nullable: true, description: 'Registrations naming this ground, by quarter; or null.' })
  declare ground: Ground | null;
  @Field(() => ServiceArea, { nullable: true, description: 'Registrations about this service, by year; or null.' })
  declare area: Area | null;
}
