import { Field, ID, InputType, Int } from 'type-graphql';
import * as v from 'valibot';
import { DateScalar } from '../../platform/api/scalars.ts';
import { line, longText, RETRY, text } from '../../platform/input.ts';
import type { DocumentCheck } from '../../taxonomy/documentChecks.ts';
import { DocumentCheck as DocumentCheckEnum } from '../../taxonomy/enums.ts';
import { AnswerEnum, DocumentKindEnum, type Answer, type DocumentKind } from './documentReview.entity.ts';

@InputType({ description: 'One question of the checklist, answered.' })
export class AnsweredCheckInput {
  @Field(() => DocumentCheckEnum, { description: 'The question.' }) declare check: DocumentCheck;
  @Field(() => AnswerEnum, { description: 'The answer.' }) declare answer: Answer;
  @Field(() => String, { description: 'Why, at most 2 000 characters.' }) declare note: string;
}

@InputType('DocumentReviewFields', { description: 'A document and what its review comes to.' })
class Review {
  @Field(() => DocumentKindEnum, { description: 'What it is.' }) declare kind: DocumentKind;
  @Field(() => String, { description: 'Its title, at most 200 characters.' }) declare title: string;
  @Field(() => String, { nullable: true, description: 'Where it was found: a web address.' }) declare address?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Its edition or version, as it says itself.' }) declare edition?:
    | string
    | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it is dated.' }) declare datedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'The SHA-256 of the file that was read.' }) declare sha256?:
    | string
    | null;
  @Field(() => DateScalar, { description: 'The day it was read.' }) declare reviewedOn: string;
  @Field(() => [AnsweredCheckInput], { description: 'The checklist, as far as it was answered.' })
  declare checks: AnsweredCheckInput[];
  @Field(() => String, { description: 'What the review comes to, at most 5 000 characters.' })
  declare conclusion: string;
}

@InputType({ description: 'A document that was read.' })
export class ReviewDocumentInput extends Review {
  @Field(() => String, { description: RETRY }) declare idempotencyKey: string;
  @Field(() => ID, { description: 'Of which study.' }) declare study: string;
}

@InputType({ description: 'A document review as it should be.' })
export class CorrectDocumentReviewInput extends Review {
  @Field(() => ID, { description: 'Which review.' }) declare id: string;
  @Field(() => Int, { description: 'The version that the correction was made from.' }) declare version: number;
}

const isWebAddress = (it: string) => URL.canParse(it) && ['http:', 'https:'].includes(new URL(it).protocol);

export const documentReviewInput = v.object({
  title: line(2, 200),
  address: v.nullish(
    v.pipe(
      longText(500),
      v.check((it) => it === '' || isWebAddress(it), 'web_address'),
    ),
  ),
  edition: text(100),
  sha256: v.nullish(v.pipe(v.string(), v.regex(/^([0-9a-f]{64})?$/))),
  checks: v.array(v.object({ note: longText(2_000) })),
  conclusion: longText(5_000),
});
