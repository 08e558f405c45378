import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { changing, demandVersion } from '../../platform/database/changing.ts';
import { valid } from '../../platform/input.ts';
import { openStudy } from '../openStudy.ts';
import { writeReportSectionInput, type WriteReportSectionInput } from './report.inputs.ts';
import { ReportSection } from './reportSection.entity.ts';
import { reportAccess } from '../study.access.ts';

/** Writes one part of the report. Whoever wrote on an older version is told, and reads what the other one wrote. */
export function writeReportSection(context: Context, input: WriteReportSectionInput): Promise<ReportSection> {
  return changing(context, async (inside) => {
    const { em, viewer } = inside;
    const study = await openStudy(inside, input.study);
    demand(viewer, reportAccess.issue, study);
    const { text } = valid(writeReportSectionInput, input);
    const key = { study: study.id, key: input.key };
    const it =
      (await em.findOne(ReportSection, key)) ??
      em.create(ReportSection, {
        ...key,
        id: crypto.randomUUID(),
        organisation: study.organisation,
        text: '',
        version: 0,
      });
    demandVersion(it, input.version);
    it.text = text;
    it.version += 1;
    em.persist(it);
    audit(inside, { action: 'WRITE_REPORT_SECTION', subject: study.id, fields: [input.key] });
    return it;
  });
}
