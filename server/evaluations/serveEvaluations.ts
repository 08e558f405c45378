import type { FastifyInstance } from 'fastify';
import type { ContextOf } from '../platform/door/doorOptions.ts';
import { servePapers } from '../platform/door/servePapers.ts';
import { fileOf, isPaperFormat, tablesOf } from '../platform/paper/formats.ts';
import { issuedEvaluation } from './issuedEvaluation.ts';
import { paperOfEvaluation } from './paperOfEvaluation.ts';
import { rowsOfEvaluation, sheetsOfEvaluation } from './sheetsOfEvaluation.ts';

const names = { da: 'evaluering', en: 'evaluation' } as const;

/** Issued evaluations as files to read and to count with, for those who read them in the app. */
export function serveEvaluations(server: FastifyInstance, contextOf: ContextOf): void {
  servePapers(server, contextOf, {
    kind: 'evaluations',
    action: 'DOWNLOAD_EVALUATION',
    async find(context, { id, format, language }) {
      const issued = await issuedEvaluation(context, id);
      if (!issued) return null;
      const paper = paperOfEvaluation(issued, language);
      const tables = { whole: rowsOfEvaluation(issued, language), sheets: sheetsOfEvaluation(issued, language) };
      const file = isPaperFormat(format) ? await fileOf(paper, format) : tablesOf(paper, tables, format);
      return file && { name: `${names[language]}-${issued.it.number}-${issued.issuedOn}`, file };
    },
  });
}
