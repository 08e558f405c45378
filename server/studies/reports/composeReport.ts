import { organisationOf } from '../../organisations/organisationOf.ts';
import type { Context } from '../../platform/api/context.ts';
import { coverageOf } from '../evidence/coverage.rows.ts';
import { DocumentReview } from '../documents/documentReview.entity.ts';
import { EvidenceItem } from '../evidence/evidenceItem.entity.ts';
import { Finding } from '../findings/finding.entity.ts';
import { Interview, IntervieweeEnum, type Interviewee } from '../interviews/interview.entity.ts';
import { ReportComment } from '../comments/reportComment.entity.ts';
import { ReportReply } from './reportReply.entity.ts';
import { ReportSection, sectionKeys } from './reportSection.entity.ts';
import type { Study } from '../study.entity.ts';
import type { ReportContent } from './studyReport.entity.ts';

/** Composes what a report says from what the study holds: the same study gives the same report. */
export async function composeReport(context: Context, study: Study): Promise<ReportContent> {
  const { em } = context;
  const of = { study: study.id };
  const name = async (id: string) => (await organisationOf(context, id)).name;
  const sections = await em.find(ReportSection, of);
  const held = await em.find(Interview, { ...of, status: 'HELD' }, { fields: ['interviewee'] });
  const documents = await em.find(DocumentReview, of, { orderBy: { title: 'asc', id: 'asc' } });
  const findings = await em.find(Finding, of, { orderBy: { number: 'asc' } });
  const standing = new Set(
    (await em.find(EvidenceItem, { ...of, withdrawn: false }, { fields: ['id'] })).map(({ id }) => id),
  );
  const replies = await em.find(ReportReply, of, { orderBy: { repliedAt: 'asc', id: 'asc' } });
  const comments = await em.find(ReportComment, { ...of, written: true }, { orderBy: { writtenOn: 'asc', id: 'asc' } });
  const { title, purpose, areas, grounds, norms, startsOn, criteria } = study;
  return {
    title,
    purpose,
    municipality: await name(study.municipality),
    institutions: await Promise.all(study.institutions.map(name)),
    areas,
    grounds,
    norms,
    startsOn,
    sections: sectionKeys.flatMap((key) => {
      const text = sections.find((it) => it.key === key)?.text;
      return text ? [{ key, text }] : [];
    }),
    interviews: (Object.keys(IntervieweeEnum) as Interviewee[]).map((interviewee) => ({
      interviewee,
      held: held.filter((it) => it.interviewee === interviewee).length,
    })),
    documents: documents.map((it) => ({
      kind: it.kind,
      title: it.title,
      edition: it.edition ?? null,
      reviewedOn: it.reviewedOn,
    })),
    questionnaires: await context.services.questionnairesOf(context, study.id),
    criteria,
    coverage: await coverageOf(context, study.id),
    findings: findings.map((it) => ({
      id: it.id,
      number: it.number,
      statement: it.statement,
      recommendation: it.recommendation,
      severity: it.severity,
      ground: it.ground,
      area: it.area,
      evidenceCount: it.evidence.filter((id) => standing.has(id)).length,
    })),
    replies: await Promise.all(
      replies.map(async (it) => ({
        author: await name(it.author),
        stance: it.stance,
        text: it.text,
        on: it.repliedOn,
      })),
    ),
    comments: await Promise.all(
      comments.map(async (it) => ({
        author: await name(it.author),
        text: it.text,
        number: it.number,
        on: it.writtenOn ?? it.askedOn,
      })),
    ),
  };
}
