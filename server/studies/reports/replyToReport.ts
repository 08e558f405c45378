import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { changing } from '../../platform/database/changing.ts';
import { retried } from '../../platform/database/once.ts';
import { demandRoom } from '../../platform/database/room.ts';
import { isId, valid } from '../../platform/input.ts';
import { Conflict, NotFound } from '../../platform/problem.ts';
import { dayOf } from '../../taxonomy/quarter.ts';
import { replyToReportInput, type ReplyToReportInput } from './report.inputs.ts';
import { ReportReply } from './reportReply.entity.ts';
import { reportAccess } from '../study.access.ts';
import { StudyReport } from './studyReport.entity.ts';

/** Replies to a draft report. The next one keeps the reply, word for word, whether it agrees or not. */
export function replyToReport(context: Context, input: ReplyToReportInput): Promise<ReportReply> {
  return changing(context, async (inside) => {
    const { em, viewer, now } = inside;
    const report = isId(input.report) ? await em.findOne(StudyReport, { id: input.report }) : null;
    if (!report) throw new NotFound('report');
    demand(viewer, reportAccess.reply, report);
    const { idempotencyKey, text } = valid(replyToReportInput, input);
    const known = await em.findOne(ReportReply, { author: viewer.organisation, idempotencyKey });
    if (known) return retried(known, { stance: input.stance, text }) ?? known;
    if (await em.findOne(StudyReport, { study: report.study, final: true }))
      throw new Conflict('report_final', 'The last report of the study is issued.');
    await demandRoom(inside, ReportReply, { study: report.study });
    const it = em.create(ReportReply, {
      id: crypto.randomUUID(),
      organisation: report.organisation,
      municipality: report.municipality,
      institutions: report.institutions,
      study: report.study,
      number: report.number,
      author: viewer.organisation,
      stance: input.stance,
      text,
      repliedAt: now(),
      repliedOn: dayOf(now()),
      idempotencyKey,
    });
    em.persist(it);
    audit(inside, { action: 'REPLY_TO_REPORT', subject: it.id });
    return it;
  });
}
