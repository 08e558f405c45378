import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing } from '../platform/database/changing.ts';
import { inTurn } from '../platform/database/inTurn.ts';
import { Conflict } from '../platform/problem.ts';
import type { StudyReport } from '../studies/reports/studyReport.entity.ts';
import { PublicationAgreement } from './agreement.entity.ts';
import { Publication } from './publication.entity.ts';
import type { TakeBackAgreementInput } from './publication.inputs.ts';
import { reportToAgreeTo } from './reportToAgreeTo.ts';

/** An institution takes its yes back. What is out already is the municipality's to take back: a copy may be anywhere. */
export function takeBackAgreement(context: Context, input: TakeBackAgreementInput): Promise<StudyReport> {
  return changing(context, async (inside) => {
    const { em, viewer } = inside;
    const report = await reportToAgreeTo(inside, input.report);
    await inTurn(em, report.study);
    const it = await em.findOne(PublicationAgreement, { report: report.id, institution: viewer.organisation });
    if (!it) return report;
    if (await em.findOne(Publication, { source: report.id, stands: true }))
      throw new Conflict('published', 'It is published. The municipality can take it back.');
    em.remove(it);
    audit(inside, { action: 'TAKE_BACK_AGREEMENT', subject: report.id });
    return report;
  });
}
