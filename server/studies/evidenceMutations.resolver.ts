import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Asks, Readable } from '../platform/access/guard.ts';
import { itsSender } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { citeEvidence } from './citeEvidence.ts';
import { DocumentReview } from './documentReview.entity.ts';
import {
  ChangeFindingInput,
  CiteEvidenceInput,
  CorrectDocumentReviewInput,
  PlanInterviewInput,
  RecordFindingInput,
  RecordInterviewInput,
  ReviewDocumentInput,
} from './evidence.inputs.ts';
import { EvidenceItem } from './evidenceItem.entity.ts';
import { Finding } from './finding.entity.ts';
import { Interview } from './interview.entity.ts';
import { planInterview } from './planInterview.ts';
import { changeFinding, recordFinding } from './recordFinding.ts';
import { recordInterview } from './recordInterview.ts';
import { correctDocumentReview, reviewDocument } from './reviewDocument.ts';
import { evidenceAccess } from './study.access.ts';

const ASSESSORS = evidenceAccess.record.says;

@Readable(itsSender)
@ObjectType({ description: 'What planInterview made or changed.' })
class PlanInterviewPayload {
  @Field(() => Interview, { description: 'The interview.' }) declare interview: Interview;
}

@Readable(itsSender)
@ObjectType({ description: 'What recordInterview made or changed.' })
class RecordInterviewPayload {
  @Field(() => Interview, { description: 'The interview.' }) declare interview: Interview;
}

@Readable(itsSender)
@ObjectType({ description: 'What reviewDocument made or changed.' })
class ReviewDocumentPayload {
  @Field(() => DocumentReview, { description: 'The review.' }) declare documentReview: DocumentReview;
}

@Readable(itsSender)
@ObjectType({ description: 'What correctDocumentReview made or changed.' })
class CorrectDocumentReviewPayload {
  @Field(() => DocumentReview, { description: 'The review.' }) declare documentReview: DocumentReview;
}

@Readable(itsSender)
@ObjectType({ description: 'What citeEvidence made or changed.' })
class CiteEvidencePayload {
  @Field(() => EvidenceItem, { description: 'The evidence item.' }) declare evidenceItem: EvidenceItem;
}

@Readable(itsSender)
@ObjectType({ description: 'What recordFinding made or changed.' })
class RecordFindingPayload {
  @Field(() => Finding, { description: 'The finding.' }) declare finding: Finding;
}

@Readable(itsSender)
@ObjectType({ description: 'What changeFinding made or changed.' })
class ChangeFindingPayload {
  @Field(() => Finding, { description: 'The finding.' }) declare finding: Finding;
}

@Resolver()
export class EvidenceMutationsResolver {
  @Asks(ASSESSORS)
  @Mutation(() => PlanInterviewPayload, { description: 'Plans an interview of a study.' })
  async planInterview(
    @Ctx() context: Context,
    @Arg('input', () => PlanInterviewInput, { description: 'What to do.' }) input: PlanInterviewInput,
  ): Promise<PlanInterviewPayload> {
    return { interview: await planInterview(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => RecordInterviewPayload, { description: 'Keeps what was said in an interview so far.' })
  async recordInterview(
    @Ctx() context: Context,
    @Arg('input', () => RecordInterviewInput, { description: 'What to do.' }) input: RecordInterviewInput,
  ): Promise<RecordInterviewPayload> {
    return { interview: await recordInterview(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => ReviewDocumentPayload, { description: 'Keeps the review of a document.' })
  async reviewDocument(
    @Ctx() context: Context,
    @Arg('input', () => ReviewDocumentInput, { description: 'What to do.' }) input: ReviewDocumentInput,
  ): Promise<ReviewDocumentPayload> {
    return { documentReview: await reviewDocument(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => CorrectDocumentReviewPayload, { description: 'Puts a document review right.' })
  async correctDocumentReview(
    @Ctx() context: Context,
    @Arg('input', () => CorrectDocumentReviewInput, { description: 'What to do.' }) input: CorrectDocumentReviewInput,
  ): Promise<CorrectDocumentReviewPayload> {
    return { documentReview: await correctDocumentReview(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => CiteEvidencePayload, {
    description: 'Quotes a passage or a published figure, for findings to stand on.',
  })
  async citeEvidence(
    @Ctx() context: Context,
    @Arg('input', () => CiteEvidenceInput, { description: 'What to do.' }) input: CiteEvidenceInput,
  ): Promise<CiteEvidencePayload> {
    return { evidenceItem: await citeEvidence(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => RecordFindingPayload, { description: 'Records what the evidence shows.' })
  async recordFinding(
    @Ctx() context: Context,
    @Arg('input', () => RecordFindingInput, { description: 'What to do.' }) input: RecordFindingInput,
  ): Promise<RecordFindingPayload> {
    return { finding: await recordFinding(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => ChangeFindingPayload, { description: 'Puts a finding right.' })
  async changeFinding(
    @Ctx() context: Context,
    @Arg('input', () => ChangeFindingInput, { description: 'What to do.' }) input: ChangeFindingInput,
  ): Promise<ChangeFindingPayload> {
    return { finding: await changeFinding(context, input) };
  }
}
