import { Field, ID, InputType, Int } from 'type-graphql';
import * as v from 'valibot';
import { FROM_VERSION, idempotencyKey, line, RETRY } from '../../platform/input.ts';
import { IntervieweeEnum, type Interviewee } from '../interviews/interview.entity.ts';

@InputType({ description: 'A guide for interviews.' })
export class WriteInterviewGuideInput {
  @Field(() => String, { description: RETRY })
  declare idempotencyKey: string;
  @Field(() => IntervieweeEnum, { description: 'Whom it is for.' }) declare interviewee: Interviewee;
  @Field(() => String, { description: 'The language it is written in, ISO 639-1.' }) declare language: string;
  @Field(() => String, { description: 'Its title, at most 200 characters.' }) declare title: string;
  @Field(() => [String], { description: 'What is asked, in order; at most 60 questions.' }) declare questions: string[];
}

@InputType({ description: 'A guide as it should be from now on.' })
export class ChangeInterviewGuideInput {
  @Field(() => ID, { description: 'Which guide.' }) declare id: string;
  @Field(() => Int, { description: FROM_VERSION }) declare version: number;
  @Field(() => String, { description: 'Its title, at most 200 characters.' }) declare title: string;
  @Field(() => [String], { description: 'What is asked, in order; at most 60 questions.' }) declare questions: string[];
}

@InputType({ description: 'Whether a guide is offered.' })
export class RetireInterviewGuideInput {
  @Field(() => ID, { description: 'Which guide.' }) declare id: string;
  @Field(() => Boolean, { description: 'True takes it out of choice, false offers it again.' })
  declare retired: boolean;
}

@InputType({ description: 'Which of the guides that come with the product to add.' })
export class AddReadyGuidesInput {
  @Field(() => [String], { description: 'Those in these languages, ISO 639-1: there are Danish and English ones.' })
  declare languages: string[];
}

const content = { title: line(3, 200), questions: v.pipe(v.array(line(1, 500)), v.minLength(1), v.maxLength(60)) };

export const changeGuideInput = v.object(content);
export const writeGuideInput = v.object({
  ...content,
  idempotencyKey,
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
});
