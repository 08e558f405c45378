import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Asks } from '../../platform/access/guard.ts';
import type { Context } from '../../platform/api/context.ts';
import { payloadOf } from '../../platform/api/payload.ts';
import { citeEvidence } from './citeEvidence.ts';
import { DocumentReview } from '../documents/documentReview.entity.ts';
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
import { Finding } from '../findings/finding.entity.ts';
import { Interview } from '../interviews/interview.entity.ts';
import { planInterview } from '../interviews/planInterview.ts';
import { changeFinding } from '../findings/changeFinding.ts';
import { recordFinding } from '../findings/recordFinding.ts';
import { recordInterview } from '../interviews/recordInterview.ts';
import { correctDocumentReview } from '../documents/correctDocumentReview.ts';
import { reviewDocument } from '../documents/reviewDocument.ts';
import { evidenceAccess } from '../study.access.ts';

const ASSESSORS = evidenceAccess.record.says;

const PlanInterviewPayload = payloadOf('PlanInterviewPayload', 'What planInterview made or changed.', {
  interview: [() => Interview, 'The interview.'],
});

const RecordInterviewPayload = payloadOf('RecordInterviewPayload', 'What recordInterview made or changed.', {
  interview: [() => Interview, 'The interview.'],
});

const ReviewDocumentPayload = payloadOf('ReviewDocumentPayload', 'What reviewDocument made or changed.', {
  documentReview: [() => DocumentReview, 'The review.'],
});

const CorrectDocumentReviewPayload = payloadOf(
  'CorrectDocumentReviewPayload',
  'What correctDocumentReview made or changed.',
  { documentReview: [() => DocumentReview, 'The review.'] },
);

const CiteEvidencePayload = payloadOf('CiteEvidencePayload', 'What citeEvidence made or changed.', {
  evidenceItem: [() => EvidenceItem, 'The evidence item.'],
});

const RecordFindingPayload = payloadOf('RecordFindingPayload', 'What recordFinding made or changed.', {
  finding: [() => Finding, 'The finding.'],
});

const ChangeFindingPayload = payloadOf('ChangeFindingPayload', 'What changeFinding made or changed.', {
  finding: [() => Finding, 'The finding.'],
});

@Resolver()
export class EvidenceMutationsResolver {
  @Asks(ASSESSORS)
  @Mutation(() => PlanInterviewPayload, { description: 'Plans an interview of a study.' })
  async planInterview(
    @Ctx() context: Context,
    @Arg('input', () => PlanInterviewInput, { description: 'What to do.' }) input: PlanInterviewInput,
  ): Promise<{ interview: Interview }> {
    return { interview: await planInterview(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => RecordInterviewPayload, { description: 'Keeps what was said in an interview so far.' })
  async recordInterview(
    @Ctx() context: Context,
    @Arg('input', () => RecordInterviewInput, { description: 'What to do.' }) input: RecordInterviewInput,
  ): Promise<{ interview: Interview }> {
    return { interview: await recordInterview(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => ReviewDocumentPayload, { description: 'Keeps the review of a document.' })
  async reviewDocument(
    @Ctx() context: Context,
    @Arg('input', () => ReviewDocumentInput, { description: 'What to do.' }) input: ReviewDocumentInput,
  ): Promise<{ documentReview: DocumentReview }> {
    return { documentReview: await reviewDocument(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => CorrectDocumentReviewPayload, { description: 'Puts a document review right.' })
  async correctDocumentReview(
    @Ctx() context: Context,
    @Arg('input', () => CorrectDocumentReviewInput, { description: 'What to do.' }) input: CorrectDocumentReviewInput,
  ): Promise<{ documentReview: DocumentReview }> {
    return { documentReview: await correctDocumentReview(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => CiteEvidencePayload, {
    description: 'Quotes a passage or a published figure, for findings to stand on.',
  })
  async citeEvidence(
    @Ctx() context: Context,
    @Arg('input', () => CiteEvidenceInput, { description: 'What to do.' }) input: CiteEvidenceInput,
  ): Promise<{ evidenceItem: EvidenceItem }> {
    return { evidenceItem: await citeEvidence(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => RecordFindingPayload, { description: 'Records what the evidence shows.' })
  async recordFinding(
    @Ctx() context: Context,
    @Arg('input', () => RecordFindingInput, { description: 'What to do.' }) input: RecordFindingInput,
  ): Promise<{ finding: Finding }> {
    return { finding: await recordFinding(context, input) };
  }

  @Asks(ASSESSORS)
  @Mutation(() => ChangeFindingPayload, { description: 'Puts a finding right.' })
  async changeFinding(
    @Ctx() context: Context,
    @Arg('input', () => ChangeFindingInput, { description: 'What to do.' }) input: ChangeFindingInput,
  ): Promise<{ finding: Finding }> {
    return { finding: await changeFinding(context, input) };
  }
}
