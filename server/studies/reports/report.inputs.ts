import { Field, ID, InputType, Int } from 'type-graphql';
import * as v from 'valibot';
import { DateScalar } from '../../platform/api/scalars.ts';
import { idempotencyKey, line, longText, RETRY } from '../../platform/input.ts';
import { StanceEnum, type Stance } from './reportReply.entity.ts';
import { SectionKeyEnum, type SectionKey } from './reportSection.entity.ts';

@InputType({ description: 'A part of a report as it should be.' })
export class WriteReportSectionInput {
  @Field(() => ID, { description: 'Of which study.' }) declare study: string;
  @Field(() => SectionKeyEnum, { description: 'Which part.' }) declare key: SectionKey;
  @Field(() => Int, { description: 'The version that was written on; 0 when there was none.' }) declare version: number;
  @Field(() => String, { description: 'What it says, at most 20 000 characters.' }) declare text: string;
}

@InputType({ description: 'A report to be issued.' })
export class IssueStudyReportInput {
  @Field(() => String, { description: RETRY }) declare idempotencyKey: string;
  @Field(() => ID, { description: 'Of which study.' }) declare study: string;
  @Field(() => Boolean, { description: 'Whether it is the last one: the study is closed with it.' })
  declare final: boolean;
}

@InputType({ description: 'A reply to a report.' })
export class ReplyToReportInput {
  @Field(() => String, { description: RETRY }) declare idempotencyKey: string;
  @Field(() => ID, { description: 'Which report.' }) declare report: string;
  @Field(() => StanceEnum, { description: 'Whether the organisation agrees.' }) declare stance: Stance;
  @Field(() => String, { description: 'What it says, at most 10 000 characters.' }) declare text: string;
}

@InputType({ description: 'Whom to ask for a comment on a draft report.' })
export class AskForCommentInput {
  @Field(() => ID, { description: 'Which report; not one that is final.' }) declare report: string;
  @Field(() => ID, { description: 'The NGO; asking it again changes nothing.' }) declare organisation: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day by which its comment is wanted, within a year.' })
  declare wantedBy?: string | null;
}

@InputType({ description: 'A request that was not answered.' })
export class TakeBackCommentRequestInput {
  @Field(() => ID, { description: 'The comment that was asked for.' }) declare id: string;
}

@InputType({ description: 'What an NGO says to a draft report.' })
export class CommentOnReportInput {
  @Field(() => ID, { description: 'Which comment.' }) declare id: string;
  @Field(() => Int, { description: 'The version that was written on; 0 when there was none.' }) declare version: number;
  @Field(() => String, { description: 'What it says, at most 10 000 characters.' }) declare text: string;
}

export const writeReportSectionInput = v.object({ text: longText(20_000) });
export const issueStudyReportInput = v.object({ idempotencyKey });
export const replyToReportInput = v.object({
  idempotencyKey,
  text: line(1, 10_000),
});
export const commentOnReportInput = v.object({
  text: line(1, 10_000),
});
