import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Asks, Guard } from '../../platform/access/guard.ts';
import { After, First, Input } from '../../platform/api/arguments.ts';
import { connectionOf, type Page } from '../../platform/api/connection.ts';
import type { Context } from '../../platform/api/context.ts';
import { payloadOf } from '../../platform/api/payload.ts';
import { listedRow, listPage } from '../../platform/database/listing.rows.ts';
import { documentReviewList } from '../listings.ts';
import { evidenceAccess, studyAccess } from '../study.access.ts';
import { Study, type StudyRow } from '../study.entity.ts';
import { correctDocumentReview } from './correctDocumentReview.ts';
import { CorrectDocumentReviewInput, ReviewDocumentInput } from './document.inputs.ts';
import { DocumentReview, type DocumentReviewRow } from './documentReview.entity.ts';
import { reviewDocument } from './reviewDocument.ts';

const DocumentReviewConnection = connectionOf<DocumentReviewRow>('DocumentReview', () => DocumentReview, true);

const ReviewDocumentPayload = payloadOf('ReviewDocumentPayload', 'What reviewDocument made or changed.', {
  documentReview: [() => DocumentReview, 'The review.'],
});

const CorrectDocumentReviewPayload = payloadOf(
  'CorrectDocumentReviewPayload',
  'What correctDocumentReview made or changed.',
  { documentReview: [() => DocumentReview, 'The review.'] },
);

@Resolver(() => Study)
export class StudyDocumentsResolver {
  @Guard(studyAccess.workings)
  @FieldResolver(() => DocumentReviewConnection, {
    nullable: true,
    description: 'The documents that were reviewed, the newest first.',
  })
  documentReviews(
    @Root() { id }: StudyRow,
    @Ctx() context: Context,
    @First(50) first: number,
    @After() after?: string | null,
  ): Promise<Page<DocumentReviewRow>> {
    return listPage(context, documentReviewList, { first, after, where: { study: id } });
  }
}

@Resolver(() => DocumentReview)
export class DocumentReviewResolver {
  @Asks(evidenceAccess.read.says)
  @Query(() => DocumentReview, {
    nullable: true,
    description: 'One document review, or null when there is none for this viewer.',
  })
  documentReview(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Which review.' }) id: string,
  ): Promise<DocumentReviewRow | null> {
    return listedRow(context, documentReviewList, id);
  }

  @Asks(evidenceAccess.record.says)
  @Mutation(() => ReviewDocumentPayload, { description: 'Keeps the review of a document.' })
  async reviewDocument(
    @Ctx() context: Context,
    @Input(() => ReviewDocumentInput) input: ReviewDocumentInput,
  ): Promise<{ documentReview: DocumentReview }> {
    return { documentReview: await reviewDocument(context, input) };
  }

  @Asks(evidenceAccess.record.says)
  @Mutation(() => CorrectDocumentReviewPayload, { description: 'Puts a document review right.' })
  async correctDocumentReview(
    @Ctx() context: Context,
    @Input(() => CorrectDocumentReviewInput) input: CorrectDocumentReviewInput,
  ): Promise<{ documentReview: DocumentReview }> {
    return { documentReview: await correctDocumentReview(context, input) };
  }
}
