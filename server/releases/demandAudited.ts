import type { Services } from '../platform/api/context.ts';
import { Conflict } from '../platform/problem.ts';
import type { ReleaseRow } from './releaseRows.ts';

/** Answers with the hash of the report. The statistics side asks again, and has the last word. */
export async function demandAudited({ published }: Pick<Services, 'published'>, it: ReleaseRow): Promise<string> {
  const audit = await published.audit(it);
  if (!audit || audit.sha256 !== it.sha256)
    throw new Conflict('not_audited', `${it.version} was not attacked as it stands. Prepare it anew; that attacks it.`);
  if (!audit.passed)
    throw new Conflict('audit_failed', `An attack on ${it.version} found something, so it cannot come out.`);
  return audit.reportSha256;
}
