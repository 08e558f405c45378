import type { Connection } from '../platform/worker.ts';
import { foundNothing, type Audit } from './audit/auditor.ts';
import { reportOf, shortened } from './audit/reportOf.ts';
import { sha256 } from './release.ts';

/** Keeps what came of the attack with the draft. One that is out keeps the audit it came out with. */
export async function keepAudit(release: Connection, audit: Audit, at: Date): Promise<void> {
  const report = reportOf(audit);
  await release.query(
    `insert into release_audit
       (release_version, sha256, audited_at, depth, passed, cells, attacked, attacks, report, report_sha256)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (release_version) do update set sha256 = $2, audited_at = $3, depth = $4, passed = $5, cells = $6,
       attacked = $7, attacks = $8, report = $9, report_sha256 = $10`,
    [
      audit.version,
      audit.sha256,
      at,
      audit.depth,
      foundNothing(audit),
      audit.cells,
      audit.attacked,
      JSON.stringify(shortened(audit.attacks)),
      report,
      sha256(report),
    ],
  );
}
