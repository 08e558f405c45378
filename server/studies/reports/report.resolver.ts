import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Organisation, type OrganisationRow } from '../../organisations/organisation.entity.ts';
import { organisationOf } from '../../organisations/organisationOf.ts';
import { Asks, Guard } from '../../platform/access/guard.ts';
import { After, First } from '../../platform/api/arguments.ts';
import { connectionOf, type Page } from '../../platform/api/connection.ts';
import type { Context } from '../../platform/api/context.ts';
import { payloadOf } from '../../platform/api/payload.ts';
import { issueStudyReport } from './issueStudyReport.ts';
import { listedRow, listPage } from '../../platform/database/listing.rows.ts';
import { replyList, reportList } from '../listings.ts';
import { replyToReport } from './replyToReport.ts';
import { IssueStudyReportInput, ReplyToReportInput, WriteReportSectionInput } from './report.inputs.ts';
import { ReportReply, type ReportReplyRow } from './reportReply.entity.ts';
import { ReportSection, sectionKeys } from './reportSection.entity.ts';
import { reportAccess, studyAccess } from '../study.access.ts';
import { Study, type StudyRow } from '../study.entity.ts';
import { StudyReport, type StudyReportRow } from './studyReport.entity.ts';
import { writeReportSection } from './writeReportSection.ts';

const StudyReportConnection = connectionOf<StudyReportRow>('StudyReport', () => StudyReport, true);
const ReportReplyConnection = connectionOf<ReportReplyRow>('ReportReply', () => ReportReply, true);

const WriteReportSectionPayload = payloadOf(
  'WriteReportSectionPayload',
  'The part of the report after it was written.',
  { section: [() => ReportSection, 'The part.'] },
);

const IssueStudyReportPayload = payloadOf('IssueStudyReportPayload', 'The report that was issued.', {
  report: [() => StudyReport, 'The report.'],
});

const ReplyToReportPayload = payloadOf('ReplyToReportPayload', 'The reply that was given.', {
  reply: [() => ReportReply, 'The reply.'],
});

/** What a study says, as it is written and as it was issued. */
@Resolver(() => Study)
export class StudyReportsResolver {
  @Guard(studyAccess.workings)
  @FieldResolver(() => [ReportSection], { nullable: true, description: 'The parts that people write, in order.' })
  async sections(@Root() it: StudyRow, @Ctx() { em }: Context): Promise<ReportSection[]> {
    const { id, organisation } = it;
    const written = await em.find(ReportSection, { study: id });
    const empty = (key: (typeof sectionKeys)[number]) =>
      Object.assign(new ReportSection(), { key, text: '', version: 0, organisation });
    return sectionKeys.map((key) => written.find((section) => section.key === key) ?? empty(key));
  }

  @FieldResolver(() => StudyReportConnection, { description: 'Its reports, by number.' })
  reports(
    @Root() { id }: StudyRow,
    @Ctx() context: Context,
    @First(25) first: number,
    @After() after?: string | null,
  ): Promise<Page<StudyReportRow>> {
    return listPage(context, reportList, { first, after, where: { study: id } });
  }

  @FieldResolver(() => ReportReplyConnection, { description: 'What was replied to its reports, the oldest first.' })
  replies(
    @Root() { id }: StudyRow,
    @Ctx() context: Context,
    @First(25) first: number,
    @After() after?: string | null,
  ): Promise<Page<ReportReplyRow>> {
    return listPage(context, replyList, { first, after, where: { study: id } });
  }
}

@Resolver(() => StudyReport)
export class StudyReportResolver {
  @Asks(reportAccess.read.says)
  @Query(() => StudyReport, { nullable: true, description: 'One report, or null when there is none for this viewer.' })
  studyReport(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Which report.' }) id: string,
  ): Promise<StudyReportRow | null> {
    return listedRow(context, reportList, id);
  }

  @Asks(reportAccess.issue.says)
  @Mutation(() => WriteReportSectionPayload, { description: 'Writes one part of a report.' })
  async writeReportSection(
    @Ctx() context: Context,
    @Arg('input', () => WriteReportSectionInput, { description: 'What to write.' }) input: WriteReportSectionInput,
  ): Promise<{ section: ReportSection }> {
    return { section: await writeReportSection(context, input) };
  }

  @Asks(reportAccess.issue.says)
  @Mutation(() => IssueStudyReportPayload, { description: 'Issues the report as it stands, under the next number.' })
  async issueStudyReport(
    @Ctx() context: Context,
    @Arg('input', () => IssueStudyReportInput, { description: 'Which study.' }) input: IssueStudyReportInput,
  ): Promise<{ report: StudyReport }> {
    return { report: await issueStudyReport(context, input) };
  }

  @Asks(reportAccess.reply.says)
  @Mutation(() => ReplyToReportPayload, { description: 'Replies to a report; the next one keeps the reply.' })
  async replyToReport(
    @Ctx() context: Context,
    @Arg('input', () => ReplyToReportInput, { description: 'The reply.' }) input: ReplyToReportInput,
  ): Promise<{ reply: ReportReply }> {
    return { reply: await replyToReport(context, input) };
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer can reply to it.' })
  viewerCanReply(@Root() it: StudyReportRow, @Ctx() { viewer }: Context): boolean {
    return reportAccess.reply.test(viewer, it) && !it.final;
  }
}

@Resolver(() => ReportReply)
export class ReportReplyResolver {
  @FieldResolver(() => Organisation, { description: 'Who replied.' })
  author(@Root() it: ReportReplyRow, @Ctx() context: Context): Promise<OrganisationRow> {
    return organisationOf(context, it.author);
  }
}
