import { Field, ID, InputType, Int } from 'type-graphql';
import * as v from 'valibot';
import { DateScalar } from '../../platform/api/scalars.ts';
import { idempotencyKey, line, longText, text } from '../../platform/input.ts';
import type { Area } from '../../taxonomy/areas.ts';
import type { DocumentCheck } from '../../taxonomy/documentChecks.ts';
import {
  DocumentCheck as DocumentCheckEnum,
  Ground as GroundEnum,
  ServiceArea,
  ServiceStep as StepEnum,
  Severity as SeverityEnum,
} from '../../taxonomy/enums.ts';
import type { Ground } from '../../taxonomy/grounds.ts';
import type { ServiceStep } from '../../taxonomy/serviceSteps.ts';
import type { Severity } from '../../taxonomy/severities.ts';
import { AnswerEnum, DocumentKindEnum, type Answer, type DocumentKind } from '../documents/documentReview.entity.ts';
import {
  ConsentEnum,
  IntervieweeEnum,
  InterviewStatusEnum,
  type Consent,
  type Interviewee,
  type InterviewStatus,
} from '../interviews/interview.entity.ts';

const LONGEST_ANSWER = 20_000;
const MOST_QUESTIONS = 60;
const RETRY = 'Drawn at random by the client; a retry with it creates nothing twice.';

@InputType({ description: 'An interview to be held.' })
export class PlanInterviewInput {
  @Field(() => String, { description: RETRY }) declare idempotencyKey: string;
  @Field(() => ID, { description: 'Of which study.' }) declare study: string;
  @Field(() => IntervieweeEnum, { description: 'Whom it is with.' }) declare interviewee: Interviewee;
  @Field(() => String, { description: 'Their role in a few words, at most 100 characters. Never a name.' })
  declare role: string;
  @Field(() => DateScalar, { description: 'The day it is to be held.' }) declare plannedOn: string;
  @Field(() => String, { description: 'The language it is held in, ISO 639-1.' }) declare language: string;
  @Field(() => Boolean, { description: 'Whether an interpreter is booked.' }) declare interpreter: boolean;
  @Field(() => [String], { description: 'What is asked, in order; at most 60 questions.' }) declare questions: string[];
  @Field(() => ID, { nullable: true, description: 'The guide that the questions were taken from.' }) declare guide?:
    | string
    | null;
  @Field(() => Int, { nullable: true, description: 'The version of that guide.' }) declare guideVersion?: number | null;
}

@InputType({ description: 'An answer as it was noted.' })
export class InterviewAnswerInput {
  @Field(() => ID, { description: 'The question; `free` for notes that answer none.' }) declare question: string;
  @Field(() => String, { description: 'What was said, at most 20 000 characters.' }) declare text: string;
}

@InputType({ description: 'What an interview says now.' })
export class RecordInterviewInput {
  @Field(() => ID, { description: 'Which interview.' }) declare id: string;
  @Field(() => Int, { description: 'The version that was written on.' }) declare version: number;
  @Field(() => ConsentEnum, { description: 'Whether they agreed to being quoted.' }) declare consent: Consent;
  @Field(() => InterviewStatusEnum, { description: 'Where it stands.' }) declare status: InterviewStatus;
  @Field(() => [InterviewAnswerInput], { description: 'All that was noted so far; it replaces what was noted before.' })
  declare answers: InterviewAnswerInput[];
}

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

@InputType({
  description:
    'A passage or figure to stand on. It names one source: an interview, a document review, or neither for a published figure.',
})
export class CiteEvidenceInput {
  @Field(() => String, { description: RETRY }) declare idempotencyKey: string;
  @Field(() => ID, { description: 'Of which study.' }) declare study: string;
  @Field(() => ID, { nullable: true, description: 'The interview it was said in.' }) declare interview?: string | null;
  @Field(() => ID, { nullable: true, description: 'The document it was read in.' }) declare documentReview?:
    | string
    | null;
  @Field(() => String, {
    description: 'The passage in its own words, or the figure with its table and period; at most 5 000 characters.',
  })
  declare quote: string;
  @Field(() => String, { description: 'Its theme in a few words, at most 100 characters.' }) declare theme: string;
  @Field(() => GroundEnum, { nullable: true, description: 'The ground it concerns.' }) declare ground?: Ground | null;
  @Field(() => ServiceArea, { nullable: true, description: 'The service it concerns.' }) declare area?: Area | null;
  @Field(() => StepEnum, { nullable: true, description: 'The step it concerns.' }) declare step?: ServiceStep | null;
  @Field(() => SeverityEnum, { nullable: true, description: 'How severe it is.' }) declare severity?: Severity | null;
}

@InputType('FindingFields', { description: 'What was found and what it stands on.' })
class Found {
  @Field(() => String, { description: 'What was found, in words that identify nobody; at most 2 000 characters.' })
  declare statement: string;
  @Field(() => String, { description: 'What to do about it, at most 2 000 characters.' })
  declare recommendation: string;
  @Field(() => SeverityEnum, { description: 'How severe it is.' }) declare severity: Severity;
  @Field(() => GroundEnum, { description: 'The ground it concerns most.' }) declare ground: Ground;
  @Field(() => ServiceArea, { description: 'The service it concerns.' }) declare area: Area;
  @Field(() => [ID], { description: 'The evidence items behind it, at least one, all of the study.' })
  declare evidence: string[];
}

@InputType({ description: 'A new finding.' })
export class RecordFindingInput extends Found {
  @Field(() => String, { description: RETRY }) declare idempotencyKey: string;
  @Field(() => ID, { description: 'Of which study.' }) declare study: string;
}

@InputType({ description: 'A finding as it should be.' })
export class ChangeFindingInput extends Found {
  @Field(() => ID, { description: 'Which finding.' }) declare id: string;
  @Field(() => Int, { description: 'The version that the change was made from.' }) declare version: number;
}

const isWebAddress = (it: string) => URL.canParse(it) && ['http:', 'https:'].includes(new URL(it).protocol);

export const planInterviewInput = v.object({
  idempotencyKey,
  role: line(2, 100),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
  questions: v.pipe(v.array(line(1, 500)), v.maxLength(MOST_QUESTIONS)),
});

export const recordInterviewInput = v.object({
  answers: v.pipe(
    v.array(v.object({ text: v.pipe(v.string(), v.maxLength(LONGEST_ANSWER)) })),
    v.maxLength(MOST_QUESTIONS + 1),
  ),
});

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

export const citeEvidenceInput = v.object({ idempotencyKey, quote: line(1, 5_000), theme: line(2, 100) });

export const findingInput = v.object({
  statement: line(5, 2_000),
  recommendation: longText(2_000),
  evidence: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(200)),
});
