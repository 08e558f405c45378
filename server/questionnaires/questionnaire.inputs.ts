import { Field, ID, InputType, Int } from 'type-graphql';
import * as v from 'valibot';
import { DateScalar } from '../platform/api/scalars.ts';
import { FROM_VERSION, idempotencyKey, line, longText, RETRY } from '../platform/input.ts';
import type { Area } from '../taxonomy/areas.ts';
import {
  Ground as GroundEnum,
  ServiceArea,
  ServiceStep as StepEnum,
  Severity as SeverityEnum,
} from '../taxonomy/enums.ts';
import type { Ground } from '../taxonomy/grounds.ts';
import type { ServiceStep } from '../taxonomy/serviceSteps.ts';
import type { Severity } from '../taxonomy/severities.ts';
import { AskedLanguageEnum, QuestionKindEnum, type AskedLanguage, type QuestionKind } from './question.type.ts';

@InputType({ description: 'The same words in the languages of a questionnaire.' })
export class AskedTextInput {
  @Field(() => String, { description: 'In Danish.' }) declare da: string;
  @Field(() => String, { nullable: true, description: 'In English; where it is missing the Danish words are shown.' })
  declare en?: string | null;
  @Field(() => String, { nullable: true, description: 'In Arabic; where it is missing the Danish words are shown.' })
  declare ar?: string | null;
}

@InputType({ description: 'What can be chosen, or a row of a matrix.' })
export class QuestionOptionInput {
  @Field(() => ID, { description: 'Up to 20 small letters and digits, once in the question.' }) declare id: string;
  @Field(() => AskedTextInput, { description: 'Its words, at most 300 characters.' }) declare text: AskedTextInput;
}

@InputType({ description: 'When a question is asked.' })
export class QuestionConditionInput {
  @Field(() => ID, { description: 'An earlier question, answered by one option or several.' }) declare question: string;
  @Field(() => ID, { description: 'The option that was chosen there.' }) declare option: string;
}

@InputType({ description: 'A question to be asked.' })
export class QuestionInput {
  @Field(() => ID, { description: 'Up to 20 small letters and digits, once in the questionnaire.' }) declare id: string;
  @Field(() => QuestionKindEnum, { description: 'How it is answered.' }) declare kind: QuestionKind;
  @Field(() => AskedTextInput, { description: 'As it is asked, at most 300 characters.' }) declare text: AskedTextInput;
  @Field(() => Boolean, { description: 'Whether it must be answered by those it is asked of.' })
  declare required: boolean;
  @Field(() => [QuestionOptionInput], {
    description: 'What can be chosen, 2 to 20; a scale has five or, to be numbered, none; a text has none.',
  })
  declare options: QuestionOptionInput[];
  @Field(() => [QuestionOptionInput], { description: 'The rows of a matrix, 1 to 20; else none.' })
  declare rows: QuestionOptionInput[];
  @Field(() => QuestionConditionInput, { nullable: true, description: 'Of whom it is asked; everyone when absent.' })
  declare onlyIf?: QuestionConditionInput | null;
}

@InputType('QuestionnaireFields', { description: 'What is asked; a draft may have gaps.' })
class Fields {
  @Field(() => AskedTextInput, { description: 'Its name, at most 300 characters.' }) declare title: AskedTextInput;
  @Field(() => AskedTextInput, { description: 'Why it is asked and what happens with the answers.' })
  declare introduction: AskedTextInput;
  @Field(() => [AskedLanguageEnum], { description: 'The languages it is asked in; Danish is added.' })
  declare languages: AskedLanguage[];
  @Field(() => [QuestionInput], { description: 'What is asked, in order; at most 60.' })
  declare questions: QuestionInput[];
  @Field(() => ID, {
    nullable: true,
    description: 'A question with single answers that results are broken down by; only one, so that no two differ.',
  })
  declare groupBy?: string | null;
}

@InputType({ description: 'A new questionnaire.' })
export class DraftQuestionnaireInput extends Fields {
  @Field(() => String, { description: RETRY }) declare idempotencyKey: string;
  @Field(() => ID, { description: 'Of which study.' }) declare study: string;
}

@InputType({ description: 'A new questionnaire that asks again what an earlier one asked.' })
export class FollowQuestionnaireInput {
  @Field(() => String, { description: RETRY }) declare idempotencyKey: string;
  @Field(() => ID, { description: 'The earlier questionnaire; it is closed, and of the same municipality.' })
  declare id: string;
  @Field(() => ID, { description: 'The study it is for.' }) declare study: string;
}

@InputType({ description: 'A questionnaire as it should be, while it is a draft.' })
export class ChangeQuestionnaireInput extends Fields {
  @Field(() => ID, { description: 'Which questionnaire.' }) declare id: string;
  @Field(() => Int, { description: FROM_VERSION }) declare version: number;
}

@InputType({ description: 'A questionnaire to be opened.' })
export class OpenQuestionnaireInput {
  @Field(() => ID, { description: 'Which questionnaire.' }) declare id: string;
  @Field(() => Int, { description: FROM_VERSION }) declare version: number;
  @Field(() => DateScalar, { nullable: true, description: 'The day it is meant to close, within a year.' })
  declare closesOn?: string | null;
}

@InputType({ description: 'When an open questionnaire is meant to close.' })
export class PlanClosingInput {
  @Field(() => ID, { description: 'Which questionnaire.' }) declare id: string;
  @Field(() => Int, { description: FROM_VERSION }) declare version: number;
  @Field(() => DateScalar, { nullable: true, description: 'The day, within a year; null for no day.' })
  declare closesOn?: string | null;
}

@InputType({ description: 'A questionnaire to be closed.' })
export class CloseQuestionnaireInput {
  @Field(() => ID, { description: 'Which questionnaire.' }) declare id: string;
  @Field(() => Int, { description: FROM_VERSION }) declare version: number;
}

@InputType({ description: 'How many may answer.' })
export class InviteToQuestionnaireInput {
  @Field(() => String, { description: 'Drawn at random by the client; a retry with it gives the same codes.' })
  declare idempotencyKey: string;
  @Field(() => ID, { description: 'To which questionnaire.' }) declare id: string;
  @Field(() => Int, { description: 'How many codes to make, 1 to 500.' }) declare number: number;
}

@InputType({ description: 'The result of a question, to stand on.' })
export class CiteResultInput {
  @Field(() => String, { description: RETRY }) declare idempotencyKey: string;
  @Field(() => ID, { description: 'Of which questionnaire; it is closed.' }) declare questionnaire: string;
  @Field(() => ID, { description: 'The question.' }) declare question: string;
  @Field(() => ID, { nullable: true, description: 'The row of a matrix.' }) declare row?: string | null;
  @Field(() => String, { description: 'Its theme in a few words, at most 100 characters.' }) declare theme: string;
  @Field(() => GroundEnum, { nullable: true, description: 'The ground it concerns.' }) declare ground?: Ground | null;
  @Field(() => ServiceArea, { nullable: true, description: 'The service it concerns.' }) declare area?: Area | null;
  @Field(() => StepEnum, { nullable: true, description: 'The step it concerns.' }) declare step?: ServiceStep | null;
  @Field(() => SeverityEnum, { nullable: true, description: 'How severe it is.' }) declare severity?: Severity | null;
}

@InputType({ description: 'What is chosen in a row of a matrix.' })
export class RowAnswerInput {
  @Field(() => ID, { description: 'The row.' }) declare row: string;
  @Field(() => ID, { description: 'The option.' }) declare option: string;
}

@InputType({ description: 'The answer to one question.' })
export class QuestionAnswerInput {
  @Field(() => ID, { description: 'The question.' }) declare question: string;
  @Field(() => [ID], { defaultValue: [], description: 'What was chosen.' }) declare options: string[];
  @Field(() => [RowAnswerInput], { defaultValue: [], description: 'What was chosen in the rows of a matrix.' })
  declare rows: RowAnswerInput[];
  @Field(() => String, { nullable: true, description: 'What was written, at most 4 000 characters.' }) declare text?:
    | string
    | null;
}

@InputType({ description: 'All answers of one person, sent once.' })
export class AnswerQuestionnaireInput {
  @Field(() => String, { description: 'What the public address of the questionnaire ends with.' }) declare code: string;
  @Field(() => String, { description: 'The invitation: 24 letters and digits, however grouped. It is used up.' })
  declare invitation: string;
  @Field(() => [QuestionAnswerInput], { description: 'The answers; to questions that are not asked they are dropped.' })
  declare answers: QuestionAnswerInput[];
}

const maybe = (most: number) =>
  v.pipe(
    v.nullish(longText(most)),
    v.transform((it) => it || null),
  );
const said = (most: number) =>
  v.pipe(
    v.object({ da: longText(most), en: maybe(most), ar: maybe(most) }),
    v.transform(({ da, en = null, ar = null }) => ({ da, en, ar })),
  );
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,20}$/));
const option = v.object({ id, text: said(300) });

export const questionnaireFields = v.object({
  title: said(300),
  introduction: said(5_000),
  languages: v.pipe(
    v.array(v.picklist(['DA', 'EN', 'AR'])),
    v.transform((it) => (['DA', 'EN', 'AR'] as const).filter((one) => one === 'DA' || it.includes(one))),
  ),
  questions: v.pipe(
    v.array(
      v.object({
        id,
        kind: v.picklist(['SINGLE', 'MULTIPLE', 'SCALE', 'MATRIX', 'TEXT']),
        text: said(300),
        required: v.boolean(),
        options: v.pipe(v.array(option), v.maxLength(20)),
        rows: v.pipe(v.array(option), v.maxLength(20)),
        onlyIf: v.nullish(v.object({ question: v.string(), option: v.string() }), null),
      }),
    ),
    v.maxLength(60),
  ),
  groupBy: v.nullish(v.string(), null),
});
export type QuestionnaireFields = v.InferOutput<typeof questionnaireFields>;

export const draftQuestionnaireInput = v.object({ idempotencyKey });
export const followQuestionnaireInput = v.object({ idempotencyKey });
export const citeResultInput = v.object({
  idempotencyKey,
  theme: line(2, 100),
});
export const inviteToQuestionnaireInput = v.object({
  idempotencyKey,
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
});
export const answerQuestionnaireInput = v.object({
  answers: v.pipe(v.array(v.object({ text: v.nullish(longText(4_000)) })), v.maxLength(60)),
});
