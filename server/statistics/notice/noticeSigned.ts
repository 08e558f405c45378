import type { Office } from '../office.ts';

interface Seen {
  version: string;
  signatures: number;
  publishAt: Date;
}

interface Standing {
  version: string;
  inTime: boolean;
  known: boolean;
}

/**
 * Notices what two have signed for its moment, as it stands: from now on, by the database's clock, its notice runs. Told in
 * the log, which reaches the office by a way that the API has no hand in. Says whether there was anything.
 */
export async function noticeSigned({ release, counters, log }: Office): Promise<boolean> {
  const { rows } = await release.query<Seen>(
    `insert into release_notice (version, sha256, signatures, date_ordinal, hold_ordinal, publish_at)
     select version, sha256, signatures, date_ordinal, hold_ordinal, publish_at from signed_release
     where version <> all (select version from noticed_release)
     returning version, cardinality(signatures) as signatures, publish_at as "publishAt"`,
  );
  if (rows.length === 0) return false;
  const { rows: standing } = await release.query<Standing>(
    'select version, in_time as "inTime", known from noticed_release',
  );
  for (const { version, signatures, publishAt } of rows) {
    counters.noticed += 1;
    log.info({ version, signatures, publishAt }, 'A release is signed, and comes out at its moment unless it is held.');
    const it = standing.find((other) => other.version === version);
    if (it?.inTime === false)
      log.error({ version, publishAt }, 'A release was signed too late for its moment, and does not come out then.');
    if (it?.known === false)
      log.error(
        { version },
        'Nobody who signed what is out signed this release: it comes out only if the office vouches.',
      );
  }
  return true;
}
