import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Organisation, type OrganisationRow } from '../../organisations/organisation.entity.ts';
import { organisationOf } from '../../organisations/organisationOf.ts';
import { Asks } from '../../platform/access/guard.ts';
import { After, First } from '../../platform/api/arguments.ts';
import { connectionOf, type Page } from '../../platform/api/connection.ts';
import type { Context } from '../../platform/api/context.ts';
import { payloadOf } from '../../platform/api/payload.ts';
import { listedRow, listPage } from '../../platform/database/listing.rows.ts';
import { NotFound } from '../../platform/problem.ts';
import { askForComment } from './askForComment.ts';
import { commentOnReport } from './commentOnReport.ts';
import { KeptQuestionnaire } from '../reports/keptQuestionnaire.type.ts';
import { commentList } from '../listings.ts';
import { AskForCommentInput, CommentOnReportInput, TakeBackCommentRequestInput } from '../reports/report.inputs.ts';
import { ReportComment, type ReportCommentRow } from './reportComment.entity.ts';
import { commentAccess, reportAccess } from '../study.access.ts';
import { Study, type StudyRow } from '../study.entity.ts';
import { KeptComment, ReportContent, StudyReport, type StudyReportRow } from '../reports/studyReport.entity.ts';
import { studyReportOf } from '../reports/studyReportOf.ts';
import { takeBackCommentRequest } from './takeBackCommentRequest.ts';

const ReportCommentConnection = connectionOf<ReportCommentRow>('ReportComment', () => ReportComment, true);

const AskForCommentPayload = payloadOf('AskForCommentPayload', 'What an organisation was asked.', {
  comment: [() => ReportComment, 'Its comment, empty so far.'],
});

const CommentOnReportPayload = payloadOf('CommentOnReportPayload', 'The comment after it was written.', {
  comment: [() => ReportComment, 'The comment.'],
});

const TakeBackCommentRequestPayload = payloadOf('TakeBackCommentRequestPayload', 'What is no longer asked.', {
  report: [() => StudyReport, 'The draft that the organisation no longer reads.'],
});

/** What NGOs say to drafts. */
@Resolver(() => ReportComment)
export class ReportCommentResolver {
  @Asks(commentAccess.asked.says)
  @Query(() => ReportCommentConnection, {
    description: "What the viewer's organisation was asked to comment on, the newest first.",
  })
  commentRequests(
    @Ctx() context: Context,
    @First(25) first: number,
    @After() after?: string | null,
    @Arg('open', () => Boolean, { nullable: true, description: 'Only what can still be written, or only what cannot.' })
    open?: boolean | null,
  ): Promise<Page<ReportCommentRow>> {
    const closed = typeof open === 'boolean' ? !open : null;
    return listPage(context, commentList, { first, after, where: { author: context.viewer.organisation, closed } });
  }

  @Asks(commentAccess.read.says)
  @Query(() => ReportComment, {
    nullable: true,
    description: 'One comment, or null when there is none for this viewer.',
  })
  reportComment(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Which comment.' }) id: string,
  ): Promise<ReportCommentRow | null> {
    return listedRow(context, commentList, id);
  }

  @Asks(reportAccess.issue.says)
  @Mutation(() => AskForCommentPayload, { description: 'Lets an NGO read a draft report and comment on it.' })
  async askForComment(
    @Ctx() context: Context,
    @Arg('input', () => AskForCommentInput, { description: 'Which draft, and whom.' }) input: AskForCommentInput,
  ): Promise<{ comment: ReportComment }> {
    return { comment: await askForComment(context, input) };
  }

  @Asks(reportAccess.issue.says)
  @Mutation(() => TakeBackCommentRequestPayload, {
    description: 'Asks an NGO no longer, while it has not answered: it no longer reads the draft.',
  })
  async takeBackCommentRequest(
    @Ctx() context: Context,
    @Arg('input', () => TakeBackCommentRequestInput, { description: 'Which request.' })
    input: TakeBackCommentRequestInput,
  ): Promise<{ report: StudyReport }> {
    return { report: await takeBackCommentRequest(context, input) };
  }

  @Asks(commentAccess.write.says)
  @Mutation(() => CommentOnReportPayload, { description: 'Comments on a draft report, or changes the comment.' })
  async commentOnReport(
    @Ctx() context: Context,
    @Arg('input', () => CommentOnReportInput, { description: 'The comment.' }) input: CommentOnReportInput,
  ): Promise<{ comment: ReportComment }> {
    return { comment: await commentOnReport(context, input) };
  }

  @FieldResolver(() => Organisation, { description: 'The NGO that was asked.' })
  author(@Root() it: ReportCommentRow, @Ctx() context: Context): Promise<OrganisationRow> {
    return organisationOf(context, it.author);
  }

  @FieldResolver(() => StudyReport, { description: 'The draft it is about.' })
  async report(@Root() it: ReportCommentRow, @Ctx() context: Context): Promise<StudyReport> {
    const found = await studyReportOf(context, it.report);
    if (!found) throw new NotFound('report');
    return found;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer can write it now.' })
  viewerCanComment(@Root() it: ReportCommentRow, @Ctx() { viewer }: Context): boolean {
    return commentAccess.write.test(viewer, it) && !it.closed;
  }
}

@Resolver(() => Study)
export class CommentedStudyResolver {
  @FieldResolver(() => ReportCommentConnection, {
    description: 'What NGOs were asked and say to its drafts, as far as the viewer sees it, the last asked first.',
  })
  comments(
    @Root() { id }: StudyRow,
    @Ctx() context: Context,
    @First(25) first: number,
    @After() after?: string | null,
  ): Promise<Page<ReportCommentRow>> {
    return listPage(context, commentList, { first, after, where: { study: id } });
  }
}

@Resolver(() => StudyReport)
export class CommentedReportResolver {
  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer can ask NGOs for comments on it, while its study is open.',
  })
  viewerCanAskForComment(@Root() it: StudyReportRow, @Ctx() { viewer }: Context): boolean {
    return reportAccess.issue.test(viewer, it) && !it.final;
  }
}

@Resolver(() => ReportContent)
export class ReportContentResolver {
  @FieldResolver(() => [KeptComment], { description: 'What NGOs say to its drafts.' })
  comments(@Root() it: ReportContent): KeptComment[] {
    return it.comments ?? []; // a report that was issued before anybody could comment stays as it was
  }

  @FieldResolver(() => [KeptQuestionnaire], { description: 'The questionnaires behind it, the first closed first.' })
  questionnaires(@Root() it: ReportContent): KeptQuestionnaire[] {
    return it.questionnaires ?? [];
  }
}
