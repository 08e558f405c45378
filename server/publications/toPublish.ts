import { issuedEvaluation } from '../evaluations/issuedEvaluation.ts';
import { paperOfEvaluation } from '../evaluations/paperOfEvaluation.ts';
import { rowsOfEvaluation, sheetsOfEvaluation } from '../evaluations/sheetsOfEvaluation.ts';
import { organisationOf } from '../organisations/organisationOf.ts';
import type { Context } from '../platform/api/context.ts';
import { isId } from '../platform/input.ts';
import type { Language, Paper } from '../platform/paper/paper.ts';
import { Conflict } from '../platform/problem.ts';
import { paperOfReport } from '../studies/reports/paper/paperOfReport.ts';
import { StudyReport } from '../studies/reports/studyReport.entity.ts';
import { studyReportOf } from '../studies/reports/studyReportOf.ts';
import type { PublicationKind, Tables } from './publication.entity.ts';

/** An issued report in the form that is published: its papers, and nothing of what they were made from. */
export interface ToPublish {
  organisation: string;
  municipality: string;
  /** Those that must agree first. */
  institutions: readonly string[];
  subject: string;
  papers: Record<Language, Paper>;
  tables: Record<Language, Tables> | null;
}

const inBoth = <T>(make: (language: Language) => T): Record<Language, T> => ({ da: make('da'), en: make('en') });

/** Null when there is none for this viewer, or none that was issued. */
export const toPublish = (context: Context, kind: PublicationKind, source: string): Promise<ToPublish | null> =>
  kind === 'EVALUATION' ? ofEvaluation(context, source) : ofStudy(context, source);

async function ofEvaluation(context: Context, source: string): Promise<ToPublish | null> {
  const issued = await issuedEvaluation(context, source);
  if (!issued) return null;
  const { organisation, municipality, plan } = issued.it;
  return {
    organisation,
    municipality,
    institutions: [],
    subject: plan,
    papers: inBoth((language) => paperOfEvaluation(issued, language)),
    tables: inBoth((language) => ({
      whole: rowsOfEvaluation(issued, language),
      sheets: sheetsOfEvaluation(issued, language),
    })),
  };
}

async function ofStudy(context: Context, source: string): Promise<ToPublish | null> {
  const report = isId(source) ? await studyReportOf(context, source) : null;
  if (!report) return null;
  const { organisation, municipality, institutions, study } = report;
  const { name } = await organisationOf(context, organisation);
  return {
    organisation,
    municipality,
    institutions,
    subject: study,
    papers: inBoth((language) => paperOfReport(report, name, language)),
    tables: null,
  };
}

/** A draft is written to be replied to; what everyone reads is what all of them have replied to. */
export async function demandFinal({ em }: Context, kind: PublicationKind, source: string): Promise<void> {
  if (kind === 'STUDY_REPORT' && !(await em.findOne(StudyReport, { id: source, final: true })))
    throw new Conflict('report_draft', 'It is a draft. The final report of the study can be published.');
}
