import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { changing, locked } from '../../platform/database/changing.ts';
import { Conflict } from '../../platform/problem.ts';
import { openStudyOf } from '../openStudy.ts';
import type { TakeBackCommentRequestInput } from '../reports/report.inputs.ts';
import { ReportComment } from './reportComment.entity.ts';
import { reportAccess } from '../study.access.ts';
import { StudyReport } from '../reports/studyReport.entity.ts';

/** Asks an NGO no longer: its people stop seeing the draft. What it has said already stays, and so does the request. */
export function takeBackCommentRequest(context: Context, { id }: TakeBackCommentRequestInput): Promise<StudyReport> {
  return changing(context, async (inside) => {
    const study = await openStudyOf(inside, ReportComment, id, 'comment');
    demand(inside.viewer, reportAccess.issue, study);
    const it = await locked(inside, ReportComment, id, 'comment');
    if (it.written) throw new Conflict('comment_written', 'The organisation has answered.');
    const report = await locked(inside, StudyReport, it.report, 'report');
    report.commenters = report.commenters.filter((one) => one !== it.author);
    inside.em.remove(it);
    audit(inside, { action: 'TAKE_BACK_COMMENT_REQUEST', subject: id });
    return report;
  });
}
