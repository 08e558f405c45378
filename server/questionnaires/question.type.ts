import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { everyone } from '../platform/access/rule.ts';

export const QuestionKindEnum = {
  SINGLE: 'SINGLE',
  MULTIPLE: 'MULTIPLE',
  SCALE: 'SCALE',
  MATRIX: 'MATRIX',
  TEXT: 'TEXT',
} as const;
export type QuestionKind = keyof typeof QuestionKindEnum;
registerEnumType(QuestionKindEnum, {
  name: 'QuestionKind',
  description: 'How a question is answered.',
  valuesConfig: {
    SINGLE: { description: 'By one option.' },
    MULTIPLE: { description: 'By any number of options.' },
    SCALE: { description: 'By one of five steps.' },
    MATRIX: { description: 'By one option in each row.' },
    TEXT: { description: 'In own words.' },
  },
});

export const AskedLanguageEnum = { DA: 'DA', EN: 'EN', AR: 'AR' } as const;
export type AskedLanguage = keyof typeof AskedLanguageEnum;
registerEnumType(AskedLanguageEnum, {
  name: 'AskedLanguage',
  description: 'A language that a questionnaire is asked in.',
  valuesConfig: {
    DA: { description: 'Danish.' },
    EN: { description: 'English.' },
    AR: { description: 'Arabic, from right to left.' },
  },
});

@Readable(everyone)
@ObjectType({ description: 'The same words in the languages of a questionnaire.' })
export class AskedText {
  @Field(() => String, { description: 'In Danish.' }) declare da: string;
  @Field(() => String, { nullable: true, description: 'In English; null where the Danish words are shown instead.' })
  declare en: string | null;
  @Field(() => String, { nullable: true, description: 'In Arabic; null where the Danish words are shown instead.' })
  declare ar: string | null;
}

@Readable(everyone)
@ObjectType({ description: 'What can be chosen, or a row of a matrix.' })
export class QuestionOption {
  @Field(() => ID, { description: 'Its id within the question.' }) declare id: string;
  @Field(() => AskedText, { description: 'Its words.' }) declare text: AskedText;
}

@Readable(everyone)
@ObjectType({ description: 'When a question is asked: only of those who chose this.' })
export class QuestionCondition {
  @Field(() => ID, { description: 'An earlier question, answered by one option or several.' }) declare question: string;
  @Field(() => ID, { description: 'The option that was chosen there.' }) declare option: string;
}

@Readable(everyone)
@ObjectType({ description: 'A question of a questionnaire.' })
export class Question {
  @Field(() => ID, { description: 'Its id within the questionnaire.' }) declare id: string;
  @Field(() => QuestionKindEnum, { description: 'How it is answered.' }) declare kind: QuestionKind;
  @Field(() => AskedText, { description: 'As it is asked.' }) declare text: AskedText;
  @Field(() => Boolean, { description: 'Whether it must be answered by those it is asked of.' })
  declare required: boolean;
  @Field(() => [QuestionOption], { description: 'What can be chosen; a scale has five, a text none.' })
  declare options: QuestionOption[];
  @Field(() => [QuestionOption], { description: 'The rows of a matrix; else none.' }) declare rows: QuestionOption[];
  @Field(() => QuestionCondition, { nullable: true, description: 'Of whom it is asked; null for everyone.' })
  declare onlyIf: QuestionCondition | null;
}
