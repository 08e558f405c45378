import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Asks, Guard, Readable } from '../../platform/access/guard.ts';
import { withItsOwner } from '../../platform/access/rule.ts';
import { connectionOf, type Page } from '../../platform/api/connection.ts';
import { loader, type Context } from '../../platform/api/context.ts';
import { unseal } from '../../platform/crypto/unseal.ts';
import { demandId } from '../../platform/input.ts';
import { asTold, lastTold } from '../findings/asTold.ts';
import { assessor } from '../assessed.access.ts';
import { DocumentReview, type DocumentReviewRow } from '../documents/documentReview.entity.ts';
import { EvidenceItem, EvidenceKindEnum, type EvidenceItemRow, type EvidenceKind } from './evidenceItem.entity.ts';
import { Finding, type FindingRow } from '../findings/finding.entity.ts';
import { Interview, type InterviewRow } from '../interviews/interview.entity.ts';
import { InterviewGuide, type InterviewGuideRow } from '../guides/interviewGuide.entity.ts';
import { listedRow, listedRows, listPage } from '../../platform/database/listing.rows.ts';
import { documentReviewList, evidenceList, findingList, guideList, interviewList } from '../listings.ts';
import { evidence, interviews } from '../sealed.ts';
import { evidenceAccess, findingAccess, studyAccess } from '../study.access.ts';
import { standingAmong } from './standingEvidence.rows.ts';
import { studyOf } from '../studyOf.ts';
import { Study, type StudyRow } from '../study.entity.ts';

const InterviewConnection = connectionOf<InterviewRow>('Interview', () => Interview, true);
const DocumentReviewConnection = connectionOf<DocumentReviewRow>('DocumentReview', () => DocumentReview, true);
const EvidenceItemConnection = connectionOf<EvidenceItemRow>('EvidenceItem', () => EvidenceItem, true);
const FindingConnection = connectionOf<FindingRow>('Finding', () => Finding, true);

const FIRST = { defaultValue: 50, description: 'How many, at most 100.' } as const;
const AFTER = { nullable: true, description: 'The cursor to go on from.' } as const;

/** What a study is made of. */
@Resolver(() => Study)
export class StudyEvidenceResolver {
  @Guard(studyAccess.workings)
  @FieldResolver(() => InterviewConnection, { nullable: true, description: 'Its interviews, by day.' })
  interviews(
    @Root() { id }: StudyRow,
    @Ctx() context: Context,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after?: string | null,
  ): Promise<Page<InterviewRow>> {
    return listPage(context, interviewList, { first, after, where: { study: id } });
  }

  @Guard(studyAccess.workings)
  @FieldResolver(() => DocumentReviewConnection, {
    nullable: true,
    description: 'The documents that were reviewed, the newest first.',
  })
  documentReviews(
    @Root() { id }: StudyRow,
    @Ctx() context: Context,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after?: string | null,
  ): Promise<Page<DocumentReviewRow>> {
    return listPage(context, documentReviewList, { first, after, where: { study: id } });
  }

  @Guard(studyAccess.workings)
  @FieldResolver(() => EvidenceItemConnection, {
    nullable: true,
    description: 'What findings can stand on, by source.',
  })
  evidence(
    @Root() { id }: StudyRow,
    @Ctx() context: Context,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after?: string | null,
    @Arg('kind', () => EvidenceKindEnum, { nullable: true, description: 'From this kind of source alone.' })
    kind?: EvidenceKind | null,
    @Arg('source', () => ID, { nullable: true, description: 'From this interview or document review alone.' })
    source?: string | null,
  ): Promise<Page<EvidenceItemRow>> {
    demandId('source', source);
    return listPage(context, evidenceList, { first, after, where: { study: id, kind, source } });
  }

  @FieldResolver(() => FindingConnection, {
    description: 'What was found, by number, as far as the viewer may see it.',
  })
  async findings(
    @Root() { id }: StudyRow,
    @Ctx() context: Context,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after?: string | null,
  ): Promise<Page<FindingRow>> {
    const page = await listPage<FindingRow>(context, findingList, { first, after, where: { study: id } });
    for (const edge of page.edges) edge.node = await asTold(context, edge.node);
    return page;
  }
}

@Readable(withItsOwner)
@ObjectType({ description: 'An answer as it was noted.' })
class InterviewAnswer {
  @Field(() => ID, { description: 'The question; `free` for notes that answer none.' }) declare question: string;
  @Field(() => String, { description: 'What was said.' }) declare text: string;
}

@Resolver(() => Interview)
export class InterviewResolver {
  @Asks(evidenceAccess.read.says)
  @Query(() => Interview, { nullable: true, description: 'One interview, or null when there is none for this viewer.' })
  interview(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Which interview.' }) id: string,
  ): Promise<InterviewRow | null> {
    return listedRow(context, interviewList, id);
  }

  @FieldResolver(() => [InterviewAnswer], { description: 'What was said; empty when the raw evidence was erased.' })
  async answers(@Root() it: InterviewRow, @Ctx() context: Context): Promise<InterviewAnswer[]> {
    if (!it.answers) return [];
    const sealed = { table: interviews, field: 'answers', row: it.id, subject: it.study, bytes: it.answers };
    const text = await unseal(context, sealed);
    return text ? (JSON.parse(text) as InterviewAnswer[]) : [];
  }

  @FieldResolver(() => InterviewGuide, { nullable: true, description: 'The guide it was planned with.' })
  async guide(@Root() it: InterviewRow, @Ctx() context: Context): Promise<InterviewGuideRow | null> {
    if (!it.guide) return null;
    const guides = loader<string, InterviewGuideRow>(context, 'interview guide', async (ids) => {
      const found = await listedRows<InterviewGuideRow>(context, guideList, ids);
      return new Map(found.map((guide) => [guide.id, guide]));
    });
    return guides.load(it.guide);
  }

  @FieldResolver(() => Study, { description: 'The study it belongs to.' })
  async study(@Root() it: InterviewRow, @Ctx() context: Context): Promise<StudyRow> {
    return studyOf(context, it.study);
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
}

@Resolver(() => EvidenceItem)
export class EvidenceItemResolver {
  @FieldResolver(() => String, {
    description:
      'The passage in its own words, or the figure with its table; empty when it was withdrawn or the raw evidence was erased.',
  })
  async quote(@Root() it: EvidenceItemRow, @Ctx() context: Context): Promise<string> {
    if (it.withdrawn) return '';
    const sealed = { table: evidence, field: 'quote', row: it.id, subject: it.study, bytes: it.quote };
    return (await unseal(context, sealed)) ?? '';
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The interview, the document review or the questionnaire it is taken from.',
  })
  source(@Root() it: EvidenceItemRow): string | null {
    return it.source ?? null;
  }
}

@Resolver(() => Finding)
export class FindingResolver {
  @Guard(findingAccess.record)
  @FieldResolver(() => [ID], { nullable: true, description: 'The evidence items it stands on.' })
  evidence(@Root() it: FindingRow): string[] {
    return it.evidence;
  }

  @FieldResolver(() => Int, {
    description: 'How many evidence items it stands on: for assessors now, for others as the last report tells.',
  })
  async evidenceCount(@Root() it: FindingRow, @Ctx() context: Context): Promise<number> {
    if (assessor.test(context.viewer, it)) return standingAmong(context, it.evidence);
    return (await lastTold(context, it))?.evidenceCount ?? 0;
  }
}
