import { Organisation } from '../../organisations/organisation.entity.ts';
import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { changing, locked } from '../../platform/database/changing.ts';
import { demandRoom } from '../../platform/database/room.ts';
import { isId } from '../../platform/input.ts';
import { Invalid } from '../../platform/problem.ts';
import { dayOf } from '../../taxonomy/quarter.ts';
import { dayAhead } from '../dayAhead.ts';
import { openStudyOf } from '../openStudy.ts';
import type { AskForCommentInput } from '../reports/report.inputs.ts';
import { ReportComment } from './reportComment.entity.ts';
import { reportAccess } from '../study.access.ts';
import { StudyReport } from '../reports/studyReport.entity.ts';

/** Lets an NGO read a draft and say what it thinks of it. From then on its people see that report, and nothing else. */
export function askForComment(context: Context, input: AskForCommentInput): Promise<ReportComment> {
  return changing(context, async (inside) => {
    const { em, viewer, now } = inside;
    const study = await openStudyOf(inside, StudyReport, input.report, 'report'); // closed with its last report
    demand(viewer, reportAccess.issue, study);
    const report = await locked(inside, StudyReport, input.report, 'report');
    const ngo = isId(input.organisation)
      ? await em.findOne(Organisation, { id: input.organisation, kind: 'NGO' })
      : null;
    const wantedBy = dayAhead(now, 'wantedBy', input.wantedBy);
    if (!ngo) throw new Invalid([{ field: 'organisation', rule: 'not_an_ngo' }]);
    const known = await em.findOne(ReportComment, { report: report.id, author: ngo.id });
    if (known) return known;
    await demandRoom(inside, ReportComment, { study: study.id });
    const it = em.create(ReportComment, {
      id: crypto.randomUUID(),
      organisation: report.organisation,
      municipality: report.municipality,
      institutions: report.institutions,
      study: report.study,
      report: report.id,
      number: report.number,
      author: ngo.id,
      askedOn: dayOf(now()),
      wantedBy,
      text: '',
      written: false,
      writtenOn: null,
      closed: false,
      version: 0,
    });
    em.persist(it);
    report.commenters = [...report.commenters, ngo.id];
    audit(inside, { action: 'ASK_FOR_COMMENT', subject: it.id });
    return it;
  });
}
