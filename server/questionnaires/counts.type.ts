import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { everyone } from '../platform/access/rule.ts';

@Readable(everyone)
@ObjectType({ description: 'How many chose an option.' })
export class OptionCount {
  @Field(() => ID, { description: 'The option.' }) declare option: string;
  @Field(() => Int, {
    nullable: true,
    description: 'How many chose it; null when those are fewer than five, or when it would lead to such a number.',
  })
  declare count: number | null;
}

@Readable(everyone)
@ObjectType({ description: 'The answers of those who answered alike elsewhere.' })
export class AnswerGroup {
  @Field(() => ID, { nullable: true, description: 'What they chose there; null for those who chose nothing.' })
  declare option: string | null;
  @Field(() => Int, { description: 'How many of them answered this.' }) declare base: number;
  @Field(() => [OptionCount], { description: 'What they answered.' }) declare counts: OptionCount[];
}

@Readable(everyone)
@ObjectType({ description: 'What was answered to a question, or to a row of a matrix.' })
export class QuestionTable {
  @Field(() => ID, { description: 'The question.' }) declare question: string;
  @Field(() => ID, { nullable: true, description: 'The row of a matrix; else null.' }) declare row: string | null;
  @Field(() => Boolean, { description: 'Whether too few answered for anything to be shown.' }) declare hidden: boolean;
  @Field(() => Int, { nullable: true, description: 'How many answered it; null when that is hidden.' })
  declare base: number | null;
  @Field(() => [OptionCount], { description: 'What they answered; empty when that is hidden.' })
  declare counts: OptionCount[];
  @Field(() => Boolean, { description: 'Whether some group is too small for the groups to be shown.' })
  declare groupsHidden: boolean;
  @Field(() => [AnswerGroup], {
    description: "The same by the questionnaire's grouping question; empty when it has none or it is hidden.",
  })
  declare groups: AnswerGroup[];
}

@Readable(everyone)
@ObjectType({ description: 'What a questionnaire came to.' })
export class QuestionnaireCounts {
  @Field(() => Int, { description: 'How many answered; for all but assessors rounded down to a multiple of five.' })
  declare answers: number;
  @Field(() => [QuestionTable], { description: 'The tables, in the order of the questions; texts have none.' })
  declare tables: QuestionTable[];
}
