import type { Reader } from './releaseRows.ts';
import type { AuditAttack } from './releaseAudit.type.ts';

export interface AuditRow {
  version: string;
  /** Of the draft that was attacked. */
  sha256: string;
  passed: boolean;
  auditedAt: Date;
  depth: 'WHOLE' | 'WITHOUT_SOLVING';
  cells: number;
  attacked: number;
  attacks: AuditAttack[];
  report: string;
  reportSha256: string;
}

export async function auditRows(reader: Reader, versions: readonly string[]): Promise<AuditRow[]> {
  const { rows } = await reader.query<AuditRow>(
    `select release_version as version, sha256, passed, audited_at as "auditedAt", depth, cells, attacked, attacks,
       report, report_sha256 as "reportSha256"
     from release_audit where release_version = any($1)`,
    [versions],
  );
  return rows;
}
