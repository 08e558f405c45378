import type { Reader } from '../releaseRows.ts';

/** A signature that holds: under the draft as it stands, or under what came out. */
export interface SignatureRow {
  version: string;
  sha256: string;
  /** Of what came of attacking it; null of those who signed before drafts were attacked. */
  reportSha256: string | null;
  member: string;
  at: Date;
}

/** The oldest first. */
export async function signatureRows(reader: Reader, versions: readonly string[]): Promise<SignatureRow[]> {
  const { rows } = await reader.query<SignatureRow>(
    `select s.version, s.sha256, s.report_sha256 as "reportSha256", s.member, s.at from valid_signature s join release using (version, sha256)
     where version = any($1) order by s.at, s.member`,
    [versions],
  );
  return rows;
}

export async function enterSignature(
  reader: Reader,
  { version, sha256, reportSha256, member, at }: SignatureRow,
  event: 'SIGNED' | 'TAKEN_BACK',
): Promise<void> {
  await reader.query(
    `insert into release_signature (version, sha256, report_sha256, member, event, at) values ($1, $2, $3, $4, $5, $6)`,
    [version, sha256, reportSha256, member, event, at],
  );
}
