import type { FastifyInstance } from 'fastify';
import { organisationOf } from '../../../organisations/organisationOf.ts';
import type { ContextOf } from '../../../platform/door/doorOptions.ts';
import { servePapers } from '../../../platform/door/servePapers.ts';
import { listedRow } from '../../../platform/database/listing.rows.ts';
import { fileOf, isPaperFormat } from '../../../platform/paper/formats.ts';
import { reportList } from '../../listings.ts';
import { paperOfReport } from './paperOfReport.ts';
import { reportAccess } from '../../study.access.ts';
import type { StudyReportRow } from '../studyReport.entity.ts';

const names = { da: 'rapport', en: 'report' } as const;

/** Reports of studies as files, for those who read them in the app. */
export function serveReports(server: FastifyInstance, contextOf: ContextOf): void {
  servePapers(server, contextOf, {
    kind: 'study-reports',
    action: 'DOWNLOAD_STUDY_REPORT',
    async find(context, { id, format, language }) {
      if (!isPaperFormat(format)) return null;
      const report = await listedRow<StudyReportRow>(context, reportList, id);
      if (!report || !reportAccess.read.test(context.viewer, report)) return null;
      const { name: author } = await organisationOf(context, report.organisation);
      return {
        name: `${names[language]}-${report.number}-${report.issuedOn}`,
        file: await fileOf(paperOfReport(report, author, language), format),
      };
    },
  });
}
