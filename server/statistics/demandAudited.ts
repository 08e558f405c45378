import type { Depth } from './audit/auditor.ts';
import type { Office } from './office.ts';
import { Refusal } from './refusal.ts';
import type { Release } from './release.ts';

interface Kept {
  sha256: string;
  depth: Depth;
  passed: boolean;
  reportSha256: string;
}

/**
 * Refuses a draft unless an attack on these very cells, at least as deep as this office's own, found nothing. Answers with
 * the hash of the report, for whoever signs on the strength of it.
 */
export async function demandAudited(
  { release, auditor }: Pick<Office, 'release' | 'auditor'>,
  { version, sha256 }: Pick<Release, 'version' | 'sha256'>,
): Promise<string> {
  const { rows } = await release.query<Kept>(
    `select sha256, depth, passed, report_sha256 as "reportSha256" from release_audit where release_version = $1`,
    [version],
  );
  const [kept] = rows;
  const deepEnough = kept?.depth === 'WHOLE' || kept?.depth === auditor.depth;
  if (!kept || sha256 === null || kept.sha256 !== sha256 || !deepEnough) throw new Refusal('NOT_AUDITED', { version });
  if (!kept.passed) throw new Refusal('AUDIT_FAILED', { version });
  return kept.reportSha256;
}
