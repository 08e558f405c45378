import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing } from '../platform/database/changing.ts';
import { inTurn } from '../platform/database/inTurn.ts';
import { dayOf } from '../taxonomy/quarter.ts';
import type { StudyReport } from '../studies/reports/studyReport.entity.ts';
import { PublicationAgreement } from './agreement.entity.ts';
import type { AgreeToPublicationInput } from './publication.inputs.ts';
import { reportToAgreeTo } from './reportToAgreeTo.ts';

/** An institution lets the municipality publish the final report about it. Said twice it is said once. */
export function agreeToPublication(context: Context, input: AgreeToPublicationInput): Promise<StudyReport> {
  return changing(context, async (inside) => {
    const { em, viewer, now } = inside;
    const report = await reportToAgreeTo(inside, input.report);
    await inTurn(em, report.study);
    const its = { report: report.id, institution: viewer.organisation };
    if (await em.findOne(PublicationAgreement, its)) return report;
    const { organisation, municipality } = report;
    const id = crypto.randomUUID();
    em.persist(em.create(PublicationAgreement, { ...its, id, organisation, municipality, agreedOn: dayOf(now()) }));
    audit(inside, { action: 'AGREE_TO_PUBLICATION', subject: report.id });
    return report;
  });
}
