import { Field, ID, InputType, Int } from 'type-graphql';
import * as v from 'valibot';
import { DateScalar } from '../../platform/api/scalars.ts';
import { idempotencyKey, line, RETRY } from '../../platform/input.ts';
import {
  ConsentEnum,
  IntervieweeEnum,
  InterviewStatusEnum,
  type Consent,
  type Interviewee,
  type InterviewStatus,
} from './interview.entity.ts';

const LONGEST_ANSWER = 20_000;
const MOST_QUESTIONS = 60;

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
