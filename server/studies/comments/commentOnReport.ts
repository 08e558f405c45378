import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { changing, demandVersion, locked } from '../../platform/database/changing.ts';
import { valid } from '../../platform/input.ts';
import { Conflict } from '../../platform/problem.ts';
import { dayOf } from '../../taxonomy/quarter.ts';
import { commentOnReportInput, type CommentOnReportInput } from '../reports/report.inputs.ts';
import { ReportComment } from './reportComment.entity.ts';
import { commentAccess } from '../study.access.ts';

/** Says what an NGO thinks of a draft, or says it better. The last report keeps it as it then stands. */
export function commentOnReport(context: Context, input: CommentOnReportInput): Promise<ReportComment> {
  return changing(context, async (inside) => {
    const it = await locked(inside, ReportComment, input.id, 'comment');
    demand(inside.viewer, commentAccess.write, it);
    const { text } = valid(commentOnReportInput, input);
    if (it.closed) throw new Conflict('comments_closed', 'The last report of the study is issued.');
    demandVersion(it, input.version);
    Object.assign(it, { text, written: true, writtenOn: dayOf(inside.now()), version: it.version + 1 });
    audit(inside, { action: 'COMMENT_ON_REPORT', subject: it.id });
    return it;
  });
}
