import { createHash } from 'node:crypto';
import { LockMode } from '@mikro-orm/postgresql';
import canonicalize from 'canonicalize'; // RFC 8785, the same bytes for the same content
import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { changing, locked } from '../../platform/database/changing.ts';
import { retried } from '../../platform/database/once.ts';
import { demandRoom } from '../../platform/database/room.ts';
import { valid } from '../../platform/input.ts';
import { Conflict } from '../../platform/problem.ts';
import { dayOf } from '../../taxonomy/quarter.ts';
import { composeReport } from './composeReport.ts';
import { Finding } from '../findings/finding.entity.ts';
import { demandOpen } from '../openStudy.ts';
import { issueStudyReportInput, type IssueStudyReportInput } from './report.inputs.ts';
import { ReportComment } from '../comments/reportComment.entity.ts';
import { reportAccess } from '../study.access.ts';
import { Study } from '../study.entity.ts';
import { StudyReport } from './studyReport.entity.ts';

/** Issues the report as it stands, under the next number. Its findings are the municipality's from now on too. */
export function issueStudyReport(context: Context, input: IssueStudyReportInput): Promise<StudyReport> {
  return changing(context, async (inside) => {
    const { em, viewer, now } = inside;
    const study = await locked(inside, Study, input.study, 'study');
    demand(viewer, reportAccess.issue, study);
    const { idempotencyKey } = valid(issueStudyReportInput, input);
    const said = { final: input.final };
    const known = retried(await em.findOne(StudyReport, { study: study.id, idempotencyKey }), said);
    if (known) return known; // the last report closed its study, so a retry finds it closed
    demandOpen(study);
    await demandRoom(inside, StudyReport, { study: study.id });
    if (input.final) await closeComments(inside, study.id);
    const content = await composeReport(inside, study);
    if (content.findings.length === 0) throw new Conflict('no_findings', 'A report needs at least one finding.');
    const unsupported = content.findings.filter(({ evidenceCount }) => evidenceCount === 0);
    if (unsupported.length > 0)
      throw new Conflict('finding_unsupported', `Finding ${unsupported[0]?.number} stands on nothing.`);
    const { institutions } = study;
    for (const finding of await em.find(Finding, { study: study.id }))
      Object.assign(finding, { shared: true, institutions });
    const it = em.create(StudyReport, {
      id: crypto.randomUUID(),
      organisation: study.organisation,
      municipality: study.municipality,
      institutions,
      study: study.id,
      number: 1 + (await em.count(StudyReport, { study: study.id })),
      ...said,
      issuedOn: dayOf(now()),
      content,
      commenters: [],
      sha256: createHash('sha256')
        .update(canonicalize(content) ?? '')
        .digest('hex'),
      idempotencyKey,
    });
    em.persist(it);
    study.phase = input.final ? 'CLOSED' : 'REPORTING';
    study.version += 1;
    audit(inside, { action: 'ISSUE_STUDY_REPORT', subject: it.id });
    return it;
  });
}

/** Whoever is writing a comment at this moment is in time or too late, and never in a report that does not have it. */
async function closeComments({ em }: Context, study: string): Promise<void> {
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  for (const it of await em.find(ReportComment, { study }, options)) it.closed = true;
}
