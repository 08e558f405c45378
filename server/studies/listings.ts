import { isDay, isNumber } from '../platform/api/connection.ts';
import type { Listing } from '../platform/database/listing.rows.ts';
import { Study, type StudyRow } from './study.entity.ts';
import { InterviewGuideVersion, type InterviewGuideVersionRow } from './guides/guideVersion.entity.ts';
import { InterviewGuide, type InterviewGuideRow } from './guides/interviewGuide.entity.ts';
import { Interview, type InterviewRow } from './interviews/interview.entity.ts';
import { DocumentReview, type DocumentReviewRow } from './documents/documentReview.entity.ts';
import { EvidenceItem, type EvidenceItemRow } from './evidence/evidenceItem.entity.ts';
import { Finding, type FindingRow } from './findings/finding.entity.ts';
import { StudyReport, type StudyReportRow } from './reports/studyReport.entity.ts';
import { ReportComment, type ReportCommentRow } from './comments/reportComment.entity.ts';
import { ReportReply, type ReportReplyRow } from './reports/reportReply.entity.ts';

export const studies: Listing<StudyRow> = {
  of: Study,
  order: { by: 'startsOn', descending: true, isKey: isDay },
};

export const interviewList: Listing<InterviewRow> = {
  of: Interview,
  order: { by: 'plannedOn', descending: false, isKey: isDay },
};

export const documentReviewList: Listing<DocumentReviewRow> = {
  of: DocumentReview,
  order: { by: 'reviewedOn', descending: true, isKey: isDay },
};

const isText = (key: string) => key.length <= 200;

export const guideList: Listing<InterviewGuideRow> = {
  of: InterviewGuide,
  order: { by: 'title', descending: false, isKey: isText },
};

export const guideVersionList: Listing<InterviewGuideVersionRow> = {
  of: InterviewGuideVersion,
  order: { by: 'number', descending: true, isKey: isNumber },
};

const isWord = (key: string) => /^[A-Z_]{1,30}$/.test(key);

export const evidenceList: Listing<EvidenceItemRow> = {
  of: EvidenceItem,
  order: { by: 'kind', descending: false, isKey: isWord },
};

export const findingList: Listing<FindingRow> = {
  of: Finding,
  order: { by: 'number', descending: false, isKey: isNumber },
};

export const reportList: Listing<StudyReportRow> = {
  of: StudyReport,
  order: { by: 'number', descending: true, isKey: isNumber },
};

export const replyList: Listing<ReportReplyRow> = {
  of: ReportReply,
  order: { by: 'repliedOn', descending: false, isKey: isDay },
};

export const commentList: Listing<ReportCommentRow> = {
  of: ReportComment,
  order: { by: 'askedOn', descending: true, isKey: isDay },
};
