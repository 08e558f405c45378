import type { Office } from '../office.ts';

interface Seen {
  version: string;
  signatures: number;
  publishAt: Date;
  inTime: boolean;
}

/**
 * Notices what two have signed for its moment, as it stands: from now on, by the database's clock, its notice runs. Told in
 * the log, which reaches the office by a way that the API has no hand in. Says whether there was anything.
 */
export async function noticeSigned({ release, counters, log }: Office): Promise<boolean> {
  const { rows } = await release.query<Omit<Seen, 'inTime'>>(
    `insert into release_notice (version, sha256, signatures, date_ordinal, hold_ordinal, publish_at)
     select version, sha256, signatures, date_ordinal, hold_ordinal, publish_at from signed_release
     where version <> all (select version from noticed_release)
     returning version, cardinality(signatures) as signatures, publish_at as "publishAt"`,
  );
  if (rows.length === 0) return false;
  const { rows: standing } = await release.query<{ version: string; inTime: boolean }>(
    'select version, in_time as "inTime" from noticed_release',
  );
  for (const { version, signatures, publishAt } of rows) {
    counters.noticed += 1;
    log.info({ version, signatures, publishAt }, 'A release is signed, and comes out at its moment unless it is held.');
    if (standing.some((it) => it.version === version && !it.inTime))
      log.error({ version, publishAt }, 'A release was signed too late for its moment, and does not come out then.');
  }
  return true;
}
